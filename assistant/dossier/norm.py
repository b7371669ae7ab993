"""What the artefacts of the EN 16931 norm say of a dossier's invoices, in French where the base has the words.

It is information: no outcome depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec import Struct

from assistant.dossier.budget import fitting
from assistant.dossier.controls import CONTROLS, Control, controls_of
from assistant.dossier.norm_sayings import NormFrench
from assistant.engine.base import Rules
from assistant.intake.folders import Deposited
from assistant.model.base import Base
from assistant.norm.artefacts import SCHEMA, edition
from assistant.norm.remarks import ArtefactRemark, Looked, NormAnswer
from assistant.words.folding import printable
from assistant.words.numbers import number
from assistant.words.typography import french

NormReader = Callable[[Deposited, str | None], NormAnswer]
"""How the artefacts are asked of a file, under the name it is deposited with."""

ROOM = 30_000
"""Octets of JSON that the remarks on one deposited file may fill."""

_TERM = re.compile(r"\bBT-\d+\b|\b[A-Z]{3}\b")


class NormRemark(Struct, frozen=True):
    """One remark: what an artefact says, word for word, and `says` in French where the base has a sentence for it."""

    artefact: str
    kind: str
    rule: str
    severity: str
    says: str
    message: str
    language: str
    path: str
    element: str
    line: int | None
    times: int


class NormSpoke(Struct, frozen=True):
    """An artefact that judged an invoice to the end, and the title that it gives itself."""

    kind: str
    name: str
    title: str


class NormInvoice(Struct, frozen=True):
    """What was said of one invoice: by which artefacts, their first remarks out of `remarks_total`, what went wrong."""

    subject: str | None
    syntax: str
    artefacts: tuple[NormSpoke, ...]
    remarks: tuple[NormRemark, ...]
    remarks_total: int
    problem: str


@dataclass
class NormReport:
    """What the artefacts said of a dossier; `edition` is what ships them; `left` counts invoices not looked at."""

    edition: str = field(default_factory=edition)
    invoices: list[NormInvoice] = field(default_factory=list)
    left: int = 0

    def add(self, rules: Rules, subject: str | None, answer: NormAnswer) -> None:
        """Take what was said of one deposited file."""
        controls, told = controls_of(rules.base), NormFrench(rules.base)
        every = [(one, _remark(rules.base, controls, told, remark)) for one in answer.looked for remark in one.remarks]
        kept = len(list(fitting((remark for _, remark in every), ROOM, weight=_weight)))
        for looked in answer.looked:
            said = tuple(remark for one, remark in every[:kept] if one is looked)
            self.invoices.append(_invoice(rules.base, subject, looked, said))
        self.left += answer.left


def _weight(remark: NormRemark) -> int:
    return 300 + 2 * (len(remark.says) + len(remark.message) + len(remark.path))


def _invoice(base: Base, subject: str | None, looked: Looked, remarks: tuple[NormRemark, ...]) -> NormInvoice:
    within = subject if looked.place is None else f"{subject or '-'} » {looked.place}"
    spoke = tuple(NormSpoke(one.kind, one.name, " ".join(one.title.split())) for one in looked.spoke)
    problem = french(base.word(f"norm-problem-{looked.problem}").format(detail=looked.detail)) if looked.problem else ""
    return NormInvoice(within, looked.syntax, spoke, remarks, looked.total, problem)


def _remark(base: Base, controls: list[Control], told: NormFrench, remark: ArtefactRemark) -> NormRemark:
    """The remark as it is reported: what came from the file is made visible."""
    return NormRemark(
        remark.artefact,
        remark.kind,
        remark.rule,
        remark.severity,
        french(_says(base, controls, remark) or told.says(remark)),
        printable(remark.message),
        remark.language,
        printable(remark.path)[:300],
        printable(remark.element)[:120],
        remark.line,
        remark.times,
    )


def _says(base: Base, controls: list[Control], remark: ArtefactRemark) -> str:
    """The French sentence of a remark of a schema, or that a control of the base makes too; empty for another."""
    if remark.kind == SCHEMA:
        return base.word(f"norm-schema-{remark.rule}").format(
            element=printable(remark.element) or base.word("norm-document")
        )
    control = control_of(controls, base, remark)
    if control is None:
        return ""
    label = _label(base, control)
    if control.test == "unequal":
        return base.word("norm-unequal").format(label=label)
    if control.test == "longer":
        return base.word("norm-longer").format(label=label, limit=number(int(control.limit)))
    return f"{label[:1].upper()}{label[1:]}."


def control_of(controls: list[Control], base: Base, remark: ArtefactRemark) -> Control | None:
    """The control of the base that has the code of a remark and speaks of the same field, if there is only one."""
    said = set(_TERM.findall(f"{remark.rule.replace('_', ' ')} {remark.message}"))
    found = [one for one in controls if is_named(one, remark.rule) and _speaks_of(_label(base, one), said)]
    return found[0] if len(found) == 1 else None


def is_named(control: Control, rule: str) -> bool:
    """Whether a rule is the control's, or one of its parts: BR-FR-32 for BR-FR-32-LEGALID, not BR-CO-1 for BR-CO-10."""
    return rule.startswith(control.code) and not rule[len(control.code) :][:1].isalnum()


def _speaks_of(label: str, said: set[str]) -> bool:
    """Whether the terms of a label (BT-44, PMT) are among those of a remark; a label without any fits each."""
    terms = set(_TERM.findall(label)) - {"TVA", "TTC"}
    return not terms or bool(terms & said)


def _label(base: Base, control: Control) -> str:
    return next(item.label for item in base.lists[CONTROLS].items if item.id == control.id)
