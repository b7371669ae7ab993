"""What is said of a question that a base does not have: the nearest one, and all of them."""

from __future__ import annotations

from assistant.model.base import Base
from assistant.words.suggestion import did_you_mean, quoted
from assistant.words.typography import french


class UnknownQuestion(KeyError):
    """A question that a base does not have; the message is a French sentence."""

    def __str__(self) -> str:
        return str(self.args[0])  # a KeyError shows what it holds as Python writes it


def unknown_question(base: Base, typed: str) -> str:
    """That no question has this id, the nearest, and all of them."""
    said = base.word("unknown-decision").format(name=quoted(typed))
    hint = did_you_mean(typed, base.decisions, base.word("did-you-mean"))
    every = base.word("known-decisions").format(decisions=", ".join(base.decisions))
    return french(" ".join(filter(None, [said, hint, every])))
