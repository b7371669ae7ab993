"""Search: an index over the passages of articles, questions read in French, ranked answers."""
