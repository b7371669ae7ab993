"""What the API answers, typed: the description is made of it, and a test holds every answer to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from assistant.directory.record import DirectoryRecord
from assistant.dossier.invoice_facts import ReportedInvoice
from assistant.dossier.judgement import Finding
from assistant.dossier.norm import NormReport
from assistant.dossier.report import DossierBranch, DossierCaution, DossierNote, ProposedCorrection
from assistant.dossier.scope import CheckScope
from assistant.engine.case import Assumed
from assistant.engine.reasons import Asked, Unchecked
from assistant.model.decisions import Rule
from assistant.model.facts import FactType

SCHEMAS = "#/components/schemas/"
DecidedJson = Annotated[Raw, Meta(extra_json_schema={"$ref": f"{SCHEMAS}Decision"})]
"""A decision, which `decision.schema.json` describes."""

CheckOutcome = Literal["accepted", "unknown", "to_verify", "refused", "unreadable"]
MaybeText = str | None


class ServerHealth(Struct):
    """That the server answers, with which base of rules, and what holds the processes that read files."""

    status: Literal["ok"]
    rules: str
    confinement: str


class WrongPlace(Struct):
    """A mistake of a request, and where it stands."""

    where: str
    says: str


class ProblemDetails(Struct):
    """An error, as RFC 9457 writes it."""

    type: Annotated[
        str, Meta(description="Où la documentation en parle.", extra_json_schema={"format": "uri-reference"})
    ]
    title: str
    status: int
    detail: str
    errors: list[WrongPlace] | UnsetType = UNSET


class ListedChoice(Struct):
    """A choice of a fact."""

    id: str
    label: str


class ListedFact(Struct):
    """A fact of a question, and how to ask for it."""

    id: str
    type: FactType
    label: str
    question: str
    help: str
    unit: str
    read: bool
    origin: MaybeText
    changeable: bool
    open: bool
    choices: list[ListedChoice]


class ListedDecision(Struct):
    """A question of the base."""

    id: str
    topic: str
    label: str
    question: str
    article: MaybeText
    policy: str
    outcomes: list[ListedChoice]
    facts: list[ListedFact]
    rules: list[str]


class DecisionList(Struct):
    """The questions of a base; `rules` names it."""

    rules: str
    decisions: list[ListedDecision]


class ListedRule(Struct):
    """A rule in a few words."""

    id: str
    decision: str
    outcome: MaybeText
    undecided: MaybeText
    says: str
    source: str
    deduced: bool


class RuleList(Struct):
    """The rules of a base."""

    rules: str
    items: list[ListedRule]


class WholeRule(Rule, frozen=True, kw_only=True):
    """A rule as the base holds it, and the question that it answers."""

    decision: str


class BatchResult(Struct):
    """What a case of a batch led to: a decision, or the problem that it met."""

    decision: DecidedJson | None
    problem: ProblemDetails | None


class DecidedBatch(Struct):
    """The cases of a batch, in their order."""

    rules: str
    results: list[BatchResult]


class DirectoryFile(Struct):
    """A file of which a directory is made."""

    kind: str
    file: str
    date: date


class DirectoryAnswer(Struct):
    """What a directory holds under a number; nothing more than its notes when it is not there."""

    version: Literal[1]
    number: str
    found: bool
    notes: list[str]
    date: date
    sources: list[DirectoryFile]
    name: MaybeText | UnsetType = UNSET
    facts: dict[str, str] | UnsetType = UNSET
    requires: MaybeText | UnsetType = UNSET
    unit: DirectoryRecord | UnsetType | None = UNSET
    own: DirectoryRecord | UnsetType | None = UNSET


class CheckedFile(Struct):
    """A file of a dossier, or found inside one."""

    path: str
    role: Literal["invoice", "attachment", "embedded", "archive-member"]
    name: MaybeText
    size: int | None
    format: MaybeText
    outcome: CheckOutcome
    reason: MaybeText
    invoice: ReportedInvoice | None
    invoices: list[ReportedInvoice] | UnsetType = UNSET
    invoices_total: int | UnsetType = UNSET
    unlisted: int | UnsetType = UNSET


class CheckTotals(Struct):
    """What the deposited files weigh, in octets, and how many they are."""

    size: int
    count: int


class CheckReport(Struct):
    """What Chorus Pro would do with a dossier, as far as the rules know."""

    version: Literal[1]
    on: date
    rules: str
    outcome: CheckOutcome
    channel: MaybeText
    files: list[CheckedFile]
    findings: list[Finding]
    findings_total: int
    unchecked: list[Unchecked]
    ask: list[Asked]
    branches: list[DossierBranch]
    cautions: list[DossierCaution]
    assumed: list[Assumed]
    ignored: list[str]
    notes: list[DossierNote]
    corrections: list[ProposedCorrection]
    totals: CheckTotals
    unlisted: int
    scope: CheckScope
    norm: Annotated[
        NormReport | UnsetType, Meta(description="Ce qu'en dit la norme EN 16931, si « norm » l'a demandé.")
    ] = UNSET


class CheckedDossiers(Struct):
    """The dossiers of a form, one for each invoice; the outcome is the strongest of theirs."""

    outcome: CheckOutcome
    dossiers: list[CheckReport]


class FoundPassage(Struct):
    """A passage of an article."""

    article: str
    title: str
    section: str
    url: str
    text: str
    score: float


class SearchResults(Struct):
    """The passages that hold some words; `corrected` are the words looked for in their place."""

    query: str
    corrected: MaybeText
    results: list[FoundPassage]


class AskedContact(Struct):
    """Who can answer."""

    to: str
    says: str
    category: MaybeText


class ToldMeaning(Struct):
    """What a message of rejection may mean, and who mends it."""

    cause: MaybeText
    rule: MaybeText
    why: MaybeText
    who: MaybeText
    how: MaybeText
    next: MaybeText


class ToldField(Struct):
    """A datum of an invoice, and where its two syntaxes write it."""

    term: str
    label: str
    cii: MaybeText
    ubl: MaybeText


class ToldSource(Struct):
    """A source, and the day when it was read."""

    id: str
    title: str
    publisher: str
    url: MaybeText
    checked: date


class ToldMessage(Struct):
    """A message of rejection that was recognised."""

    id: str
    kind: str
    found: str
    certain: Annotated[bool, Meta(description="Faux : le texte ne fait que lui ressembler.")]
    lines: list[int]
    invoices: list[str]
    says: str
    note: MaybeText
    meanings: Annotated[list[ToldMeaning], Meta(min_length=1)]
    fields: list[ToldField]
    source: ToldSource


class ToldUnknown(Struct):
    """What nothing explains, and whom to ask."""

    found: str
    lines: list[int]
    family: MaybeText
    says: str
    ask: str


class ExplainedRejection(Struct):
    """What a text of rejection means."""

    messages: list[ToldMessage]
    unknown: list[ToldUnknown]
    comments: list[str]
    invoice: None
    certain: bool
    rules: str


class AnsweredQuestion(Struct):
    """The answer to a question in French."""

    question: str
    kind: Literal["decision", "passage", "suggestion", "not_covered", "rejection"]
    answer: str
    decision: DecidedJson | None
    passages: list[FoundPassage]
    understood: Mapping[str, bool | int | str]
    escalate: AskedContact | None
    notes: list[str]
    beside: DecidedJson | None
    rejection: ExplainedRejection | None
    cautions: list[str]
    follows: Annotated[bool, Meta(description="Vrai : la question complète celle d'avant ; son cas demeure.")]
    supposed_here: Annotated[
        bool,
        Meta(description="Vrai : la question ne nomme aucun service ; la réponse s'ouvre sur « Sur Chorus Pro »."),
    ]
    case: Annotated[
        DecidedJson | None,
        Meta(description="À côté d'un passage, le cas que la question énonce, tant qu'il y manque un fait."),
    ]
    part: Annotated[str, Meta(description="La question du texte à laquelle elle répond, s'il en pose plusieurs.")]
    others: Annotated[
        list[AnsweredQuestion],
        Meta(description="Les réponses aux autres questions du texte, la plus grave en tête de toutes."),
    ]
