"""Ways of speaking: the same question with a greeting, in an e-mail, in capitals, as an SMS; data of `speaking.yml`."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any
from unicodedata import combining, normalize

import yaml

SAID: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("speaking.yml").read_text(encoding="utf-8"))
LONG = 500
"""How many words a long e-mail has."""

Saying = Callable[[str], str]


def ways() -> dict[str, Saying]:
    """Every way of putting a question, by name."""
    wrapped: dict[str, Saying] = {name: _wrapped(text) for name, text in SAID["wrappers"].items()}
    return wrapped | dict(zip(SAID["letters"], (str.upper, plain, sms), strict=True))


def _wrapped(text: str) -> Saying:
    return lambda question: text.replace("{}", question)


def plain(question: str) -> str:
    """The question without its accents."""
    return "".join(char for char in normalize("NFD", question) if not combining(char))


def sms(question: str) -> str:
    """The question as an SMS.

    >>> sms("Bonjour, est-ce que j'ai déjà tout envoyé ?")
    'bjr, esk g deja tout envoye ?'
    """
    text = question.lower()
    for whole, short in sorted(SAID["sms"].items(), key=lambda pair: -len(pair[0])):
        text = re.sub(rf"(?<![\w'-]){re.escape(whole)}(?![\w'-])", short, text)
    return plain(text)


def long(question: str) -> str:
    """An e-mail of about five hundred words that holds the question in its middle."""
    said: list[str] = []
    for sentence in cycle(SAID["padding"]):
        said.append(sentence)
        if sum(len(one.split()) for one in said) + len(question.split()) >= LONG:
            break
    middle = len(said) // 2
    return " ".join([*said[:middle], question, *said[middle:]])
