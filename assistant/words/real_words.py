"""Real words: French words so near one of the base's that they would be taken for it misspelt, and are words.

« Merci de la poster » names no post office. `real_words.txt` holds them folded; `make words` remakes it from a list of
French words and how often they are said (benchmarks/real_words.py).
"""

from pathlib import Path

REAL_WORDS = frozenset(Path(__file__).with_suffix(".txt").read_text(encoding="ascii").split())
"""Those words, folded; a word's other forms are not among them, since they may well stand for it."""
