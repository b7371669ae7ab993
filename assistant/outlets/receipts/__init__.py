"""Receipts: what was asked and what was answered, so that anyone can ask it again and compare."""
