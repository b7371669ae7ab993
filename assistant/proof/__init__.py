"""What holds a base: its states enumerated, its examples and scenarios replayed, each of its fields mutated."""
