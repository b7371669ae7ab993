"""A help desk's messages: read from a CSV, answered one by one, written beside what came."""
