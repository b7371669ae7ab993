"""What was not found, as lines for docs/questions.jsonl: somebody gives each its article, or none."""

from __future__ import annotations

from unicodedata import normalize

from assistant.answer.answer import AnswerKind
from assistant.answer.private import without_private
from assistant.answer.sentences import courtesies, sentences
from assistant.answer.slots import LONGEST_READ
from assistant.answer.unanswered import LONGEST_KEPT, grouped
from assistant.words.folding import printable, shortened, straight_apostrophes

MOST = 5_000
"""How many questions are kept to be grouped."""

NOT_FOUND = (AnswerKind.SUGGESTION, AnswerKind.NOT_COVERED)


class Proposals:
    """The messages that got suggestions or nothing, without what identifies anyone, each kept once."""

    def __init__(self) -> None:
        self._texts: dict[str, None] = {}
        self.left = 0
        """How many more there were than are kept."""

    def add(self, text: str) -> None:
        """Keep a message, unless it only greets."""
        bare = shortened(printable(without_private(unsigned(text)[: LONGEST_KEPT * 2])), LONGEST_KEPT)
        if not bare:
            return
        if len(self._texts) < MOST:
            self._texts[bare] = None
        elif bare not in self._texts:
            self.left += 1

    def lines(self) -> list[dict[str, str | None]]:
        """The lines, those that say nearly the same together, the largest groups first."""
        return [{"text": text, "article": None} for group in grouped(self._texts) for text in group.questions]


def unsigned(text: str) -> str:
    """A message without its greetings, and without the signature that would name who wrote it.

    >>> unsigned("Bonjour,\\nOù est ma facture ?\\nCordialement,\\nJean Dupont")
    'Où est ma facture ?'
    """
    text = normalize("NFKC", straight_apostrophes(text[:LONGEST_READ]))
    said = sentences(text)
    aside = {one.number for one in courtesies(said)}
    ends = [*(one.start for one in said[1:]), len(text)]
    left = [text[one.start : end].strip() for one, end in zip(said, ends, strict=True) if one.number not in aside]
    return " ".join(left)
