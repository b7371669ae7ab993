"""The typed base: what a rule, a fact, a value, a list and a sentence are; frozen, with a value read on a day."""
