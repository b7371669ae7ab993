"""What an invoice writes in its other fields: how often, how long, which values, and from which line.

A field bears the name that the controls of the rules base give it. Those that count (`…_count`) hold how many parts of
the invoice are of a kind, such as payment means without a code; where there is none, the field is absent.
"""

from typing import NamedTuple

from assistant.words.filenames import length

VALUES = 20
"""How many different values of a field are kept: the controls of closed lists look at them."""

CUT = 120
"""How many characters of a value are kept to be shown or compared with a list."""


class Field(NamedTuple):
    """A field as written: how many times, the most characters that it has (NFC), the line where it has them.

    `values` are its first different texts, each cut; `shown` the longest one, cut.
    """

    times: int = 0
    longest: int = 0
    line: int | None = None
    shown: str = ""
    values: tuple[str, ...] = ()


NOTHING = Field()


class Fields:
    """The fields of one invoice, while it is read."""

    def __init__(self) -> None:
        self.found: dict[str, Field] = {}

    def add(self, name: str, text: str, line: int | None) -> None:
        """Take one more text of a field; an empty one is none."""
        if not text:
            return
        size, cut = length(text), text[:CUT]
        known = self.found.get(name)
        if known is None:
            self.found[name] = Field(1, size, line, cut, (cut,))
            return
        values = known.values
        if cut not in values and len(values) < VALUES:
            values = (*values, cut)
        longest = (size, line, cut) if size > known.longest else known[1:4]
        self.found[name] = Field(known.times + 1, *longest, values)

    def part(self, name: str, line: int | None) -> None:
        """Take one more part of a kind that is counted, whatever it holds."""
        known = self.found.get(name, NOTHING)
        self.found[name] = known._replace(times=known.times + 1, line=known.line if known.times else line)
