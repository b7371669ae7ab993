"""Articles: the pages of the FAQ and of the reference, as plain Markdown rendered from the rules base."""
