"""What the artefacts say, as plain data: the same in their process, on the line between both, and in the caller."""

from typing import Final, NamedTuple

OTHER_SYNTAX: Final = "syntax"
STOPPED: Final = "stopped"
TOO_LONG: Final = "time"
TOO_HEAVY: Final = "memory"
TOO_MUCH: Final = "answer"
INTERRUPTED: Final = "interrupted"
UNREAD: Final = "unread"
PROBLEMS: Final = (OTHER_SYNTAX, STOPPED, TOO_LONG, TOO_HEAVY, TOO_MUCH, INTERRUPTED, UNREAD)
"""Why artefacts did not speak, or not to the end."""

UNEXPECTED: Final = "unexpected"
INCOMPLETE: Final = "incomplete"
ATTRIBUTE: Final = "attribute"
ATTRIBUTE_MISSING: Final = "attribute-missing"
VALUE: Final = "value"
MISTAKES: Final = (UNEXPECTED, INCOMPLETE, ATTRIBUTE, ATTRIBUTE_MISSING, VALUE)
"""What a schema holds against an element: the rule of its remark."""

SEVERITIES: Final = ("fatal", "warning")
"""What artefacts call their remarks; some say nothing."""


class ArtefactRemark(NamedTuple):
    """One thing that an artefact holds against an invoice, and the first place where it does.

    `severity` is the artefact's word, empty where it has none; `message` its sentence, cut short; `element` and `line`
    are those of the file, `path` the place as the artefact writes it; `times` counts the places.
    """

    artefact: str
    kind: str
    rule: str
    severity: str
    message: str
    language: str
    path: str = ""
    element: str = ""
    line: int | None = None
    times: int = 1


class Spoke(NamedTuple):
    """An artefact that judged an invoice to the end, and the title that it gives itself, if any."""

    kind: str
    name: str
    title: str = ""


class Looked(NamedTuple):
    """What was said of one invoice: which artefacts spoke, what they hold against it, out of how many in all.

    `problem` is why an artefact, or all, did not speak; `detail` names it or says how.
    """

    place: str | None = None
    syntax: str = ""
    spoke: tuple[Spoke, ...] = ()
    remarks: tuple[ArtefactRemark, ...] = ()
    total: int = 0
    problem: str = ""
    detail: str = ""


class NormAnswer(NamedTuple):
    """What was said of one file: each of its invoices that was looked at, and how many were not."""

    looked: tuple[Looked, ...] = ()
    left: int = 0
