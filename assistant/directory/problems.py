"""What is wrong with a directory, or with a file that it would be made from: a sentence of the base, and its parts."""

from __future__ import annotations

from assistant.model.base import Base


class DirectoryError(Exception):
    """A file that cannot be read for what it should be; `word` names the sentence of the base that says so."""

    def __init__(self, word: str, **parts: object) -> None:
        super().__init__(word, parts)
        self.word, self.parts = word, parts

    def said(self, base: Base) -> str:
        """The sentence, filled."""
        return base.word(self.word).format(**self.parts)
