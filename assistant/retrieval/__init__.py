"""Retrieval: an index over the passages of articles, queries read in French, ranked answers."""
