"""Who answers what no article does: the contact whose phrasings a question is near to.

« Faut-il signer la facture ? » is near « la facture doit-elle être signée », which no article answers; no word of it
says so by itself.
"""

from __future__ import annotations

from typing import NamedTuple

from assistant.model.base import Base
from assistant.model.tables import Contact
from assistant.retrieval.analysis import terms
from assistant.retrieval.contents import phrasings
from assistant.retrieval.index import Index

NEAR = 500
"""How close (‰) to a phrasing a question must be to be about the same subject.

On 250 development questions 400 takes two that an article answers, 500 none.
"""

TAUGHT = 700
"""How close (‰) a question is to a known phrasing for it to be one, and no verdict to be asked.

Measured on 66 questions that set nothing: 550 answers one that nothing covers, 850 leaves one without its answer.
"""


class Near(NamedTuple):
    """The contact of the nearest uncovered subject, and how close (‰) the question is to it and to the articles."""

    contact: Contact
    uncovered: int
    covered: int

    @property
    def wins(self) -> bool:
        """Whether the question is about that subject."""
        return self.uncovered >= NEAR and self.uncovered > self.covered

    @property
    def is_taught(self) -> bool:
        """Whether it is one that people ask about that subject."""
        return self.wins and self.uncovered >= TAUGHT


class Uncovered:
    """The phrasings of what nothing covers, in the words of one index."""

    def __init__(self, base: Base, index: Index) -> None:
        self._index = index
        self._contacts = [one for one in base.contacts.values() if one.asked]
        asked = {row: [self._stems(text) for text in one.asked] for row, one in enumerate(self._contacts)}
        self._phrasings = phrasings(asked, index.articles.idf)

    def near(self, question: str) -> Near | None:
        """The nearest uncovered subject, None when nothing is near."""
        rarity = {stem: self._index.articles.idf(stem) for stem in dict.fromkeys(self._stems(question))}
        ranked = self._phrasings.closeness(rarity)
        row = max(ranked, key=lambda one: (ranked[one], -one), default=None)
        if row is None:
            return None
        covered = max(self._index.contents.phrasings.closeness(rarity).values(), default=0)
        return Near(self._contacts[row], ranked[row], covered)

    def _stems(self, text: str) -> list[str]:
        return [term.stem for term in terms(text)]
