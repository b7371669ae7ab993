"""Completion scripts, static: written from the tree of commands, they ask nothing of the program when a key is hit."""
