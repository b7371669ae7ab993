"""What may be known of a case: facts, the lists that give them choices, and the codes that give them values."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

OTHER = "autre"
"""The answer, over an open list, of whatever the list does not name."""

FactType = Literal["boolean", "choice", "text", "integer", "size", "date"]
Computation = Literal["length", "extension", "flaw", "number_flaw", "proposal"]

SIGN = "sign"
"""The column in which a list says the signs that a number admits besides letters and digits."""
Cell = str | bool | tuple[str, ...]


class Choice(Struct, frozen=True):
    """One answer to a question, with what else people call it, and what begins its names, as in « SARL Durand »."""

    id: str
    label: str
    aliases: tuple[str, ...] = ()
    note: str = ""
    begins: tuple[str, ...] = ()


class Fact(Struct, frozen=True, kw_only=True):
    """Something that may be known of a case, and how to ask for it.

    `read` facts are read in the files; one with an `origin` is computed from that fact, as `computes` says, with the
    value `limit` and the list `among` where it needs them. A text that is none of its choices may be one of `named_by`,
    from which a lookup gives it, « CCAS » for an établissement public, and may end with one of `placed_by`.
    """

    id: str
    topic: str
    type: FactType
    label: str
    question: str
    help: str = ""
    choices: tuple[Choice, ...] = ()
    list: str | None = None
    open: bool = False
    changeable: bool = False
    read: bool = False
    origin: str | None = None
    computes: Computation | None = None
    limit: str | None = None
    among: str | None = None
    clause: str = ""
    if_true: str = ""
    if_false: str = ""
    absent: str = ""
    digits: int | None = None
    unit: str = ""
    named_by: str | None = None
    placed_by: str | None = None

    def answers(self) -> tuple[str, ...]:
        """The ids of the choices, `autre` among them over an open list."""
        known = tuple(choice.id for choice in self.choices)
        return (*known, OTHER) if self.open else known

    def label_of(self, choice: str) -> str | None:
        """The label of a choice; None for what is not one."""
        return next((one.label for one in self.choices if one.id == choice), None)


class Column(Struct, frozen=True, kw_only=True):
    """What the items of a list say of one thing: a text, several, a flag, or one or several choices.

    They are choices of a `fact`, or items of another `list`.
    """

    id: str
    type: Literal["text", "texts", "flag", "choice", "choices"] = "text"
    fact: str | None = None
    list: str | None = None
    required: bool = False


class Item(Struct, frozen=True, kw_only=True):
    """A named item of a list; `cells` holds what the columns of the list say of it."""

    id: str
    label: str
    aliases: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    note: str = ""
    source: str | None = None
    statements: tuple[str, ...] = ()
    cells: Mapping[str, Cell] = {}

    def text(self, column: str) -> str:
        """What a column of one text says of this item; empty when it says nothing."""
        found = self.cells.get(column, "")
        return found if isinstance(found, str) else ""


class List(Struct, frozen=True, kw_only=True):
    """Named items; `of` names the list that it is a part of.

    `open` when its source says that there are others, `complete` when statements of its source say that there are none;
    when neither is said, nothing is known of it.
    """

    id: str
    topic: str
    title: str
    items: tuple[Item, ...]
    open: bool = False
    complete: tuple[str, ...] = ()
    of: str | None = None
    source: str | None = None
    statements: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()

    def ids(self) -> tuple[str, ...]:
        """The ids of the items, in the order of the list."""
        return tuple(item.id for item in self.items)

    def item(self, identifier: str) -> Item | None:
        """The item of this id; None when there is none."""
        return next((item for item in self.items if item.id == identifier), None)


class Lookup(Struct, frozen=True, kw_only=True):
    """From the code in the fact `origin` to choices of `target`; `assumed` says it when that is only supposed.

    Where a `list` gives the rows, its items are the codes and `says` is how what they say is put in words.
    """

    id: str
    topic: str
    origin: str
    target: str
    source: str
    rows: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, str] = {}
    list: str | None = None
    says: str = ""
    assumed: str | None = None
    statements: tuple[str, ...] = ()


class Refinement(Struct, frozen=True, kw_only=True):
    """What becomes of the choices of `target` where `origin` is one of `codes`: a commune, where another law holds.

    `refines` leads from a choice to the one, or the few, that it is there; `says` tells it. Where `origin` is not
    known, such a choice stays what it is, and `assumed`, if there is one, says what is then supposed.
    """

    id: str
    topic: str
    origin: str
    target: str
    source: str
    codes: tuple[str, ...]
    among: str
    refines: Mapping[str, tuple[str, ...]]
    says: str
    assumed: str | None = None
    statements: tuple[str, ...] = ()
