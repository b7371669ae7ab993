"""The static site: the project's Markdown pages, shown by MkDocs."""
