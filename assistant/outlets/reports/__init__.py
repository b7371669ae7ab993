"""Answers as text: for a terminal, a program, or a person to whom one replies."""
