"""Quotes: each statement that a base cites keeps the mark of its sentence, where the base keeps any."""

from __future__ import annotations

from pathlib import Path

from assistant.articles.quotes import FILE, read, unquoted
from assistant.articles.statements import homes
from assistant.engine.base import Rules
from assistant.model.problems import Place, Problem

HINT = "« python -m assistant.articles.quoting DOSSIER » récrit ce fichier, DOSSIER tenant les textes et leurs énoncés"


def without_quote(rules: Rules, folder: Path, shown: Path | None = None) -> list[Problem]:
    """The statements cited by the base of `folder` whose sentence its file of quotes does not hold, if it has one.

    `shown` is how messages name the folder.
    """
    path = folder / FILE
    if not path.is_file():
        return []
    place = Place(str((shown or folder) / FILE))
    missing = unquoted(homes(rules.base, ()), read(path))
    return [Problem(place, one, "énoncé cité dont la phrase n'est pas retenue", HINT) for one in missing]
