"""What the judging of dossiers takes from the lists of a base, made ready once."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.dossier import names
from assistant.dossier.kept import kept
from assistant.model.base import Base
from assistant.model.condition import facts_of as facts_read
from assistant.words.folding import fold
from assistant.words.remembering import remembering


class Listed(NamedTuple):
    """SIRET of the State, texts that stand for nothing, Peppol's names of processes, rules on the SIRET."""

    state: frozenset[str]
    placeholders: frozenset[str]
    peppol: frozenset[str]
    siret_rules: frozenset[str]

    def is_placeholder(self, text: str) -> bool:
        """Whether a text stands for nothing, whatever its case and how often its only sign is repeated.

        >>> known = Listed(frozenset(), frozenset({"n/a", "neant", "0", "-"}), frozenset(), frozenset())
        >>> [text for text in ("N/A", "Néant", "000", "--", "SERV-0") if known.is_placeholder(text)]
        ['N/A', 'Néant', '000', '--']
        """
        folded = _folded(text)
        return folded in self.placeholders or _REPEATED.sub(r"\1", folded) in self.placeholders


_REPEATED = re.compile(r"^(.)\1+$")


@kept
def listed(base: Base) -> Listed:
    """The lists of a base that the judging reads."""

    def texts(name: str, column: str) -> tuple[str, ...]:
        return tuple(item.text(column) for item in base.lists[name].items)

    rules = base.decisions[names.INVOICE].rules
    return Listed(
        frozenset(texts(names.STATE_SIRETS, "siret")),
        frozenset(_folded(text) for text in texts(names.PLACEHOLDERS, "text")),
        frozenset(texts(names.PEPPOL_FRAMEWORKS, "urn")),
        frozenset(rule.id for rule in rules if facts_read(rule.when) == [names.BUYER_SIRET_STATE]),
    )


@remembering(4_096)
def _folded(text: str) -> str:
    """A text as it is compared: signs kept, which folding may take for blanks."""
    return fold(text) or text.strip()
