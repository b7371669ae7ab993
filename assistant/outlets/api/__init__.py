"""The HTTP interface: the same answers as the command line, for pages and programs, and the site beside them."""
