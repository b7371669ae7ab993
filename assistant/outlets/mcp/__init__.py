"""The same answers over the Model Context Protocol: tools that quote the base, and its parts as resources."""
