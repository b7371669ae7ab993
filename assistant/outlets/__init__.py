"""Where answers come out: command line, reports, pages, HTTP."""
