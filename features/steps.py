"""The steps of the features: plain functions on a World, used by pytest-bdd and by `rules test`.

A pattern is a text in which {name} stands for what a scenario writes there. Two spellings of a step are two patterns.
"""

from __future__ import annotations

import atexit
import re
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from assistant.answer.answer import Answer, Results
from assistant.answer.answering import answer, search
from assistant.answer.library import index_of
from assistant.dossier import Report, check_files
from assistant.dossier.reading import Reader
from assistant.engine.base import Rules, decide
from assistant.engine.decision import Decision
from assistant.intake.folders import deposited
from assistant.words.dates import parse_date
from assistant.words.folding import fold_label
from assistant.words.sizes import TypedSize, parse_size

DEFINITIONS: list[tuple[re.Pattern[str], Callable[..., None]]] = []


_READERS: dict[str, Reader] = {}


def reader(rules: Rules) -> Reader:
    """The reading process that the scenarios of a base share."""
    if rules.base["rules"] not in _READERS:
        _READERS[rules.base["rules"]] = made = Reader(rules)
        atexit.register(made.guard.close)
    return _READERS[rules.base["rules"]]


class World:
    """What one scenario knows: the base, the day, the facts given, and what was answered."""

    def __init__(self, rules: Rules, on: date) -> None:
        self.rules, self.on = rules, on
        self.facts: dict[str, Any] = {}
        self.channel: str | None = None
        self.answer: Decision | None = None
        self.report: Report | None = None
        self.cited: set[str] = set()
        self.reply: Answer | None = None
        self.results: Results | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def folder(self) -> Path:
        """A folder of the scenario's own, for the files that it deposits."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="dossier-")
        return Path(self._folder.name)

    @property
    def decision(self) -> Decision:
        """The answer; a scenario that asked nothing says so."""
        assert self.answer is not None, "aucune question n'a été posée"
        return self.answer

    @property
    def checked(self) -> Report:
        """The report on the dossier; a scenario that checked nothing says so."""
        assert self.report is not None, "aucun dossier n'a été contrôlé"
        return self.report

    @property
    def said(self) -> Answer:
        """What was answered to a question in French; a scenario that asked none says so."""
        assert self.reply is not None, "rien n'a été demandé"
        return self.reply

    @property
    def found(self) -> Results:
        """What a search found; a scenario that searched nothing says so."""
        assert self.results is not None, "rien n'a été cherché"
        return self.results

    def fact(self, named: str) -> str:
        """The fact that a scenario names by its label or its id."""
        if named in self.rules.base["facts"]:
            return named
        wanted = fold_label(named)
        found = [fact["id"] for fact in self.rules.base["facts"].values() if fold_label(fact["label"]) == wanted]
        assert len(found) == 1, f"« {named} » désigne {len(found)} faits"
        return found[0]

    def close(self) -> None:
        """Remove what the scenario wrote."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def step(*patterns: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function for each of its spellings."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        for pattern in patterns:
            spelled = re.sub(r"\\{\w+\\}", "(.*?)", re.escape(pattern))
            DEFINITIONS.append((re.compile(spelled), function))
        return function

    return register


def plain(text: str) -> str:
    """A text with ordinary spaces and straight apostrophes, to compare what is read rather than how it is set."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").split())


def says(text: str, within: str) -> None:
    """`text` must be said in `within`."""
    assert plain(text) in plain(within), f"« {text} » n'est pas dit ; la réponse : {plain(within)}"


# Ce que l'on sait


@step('une entité de nature "{kind}"')
def entity_of_kind(world: World, kind: str) -> None:
    world.facts["entity_kind"] = kind


@step('la catégorie juridique "{code}"')
def legal_category(world: World, code: str) -> None:
    world.facts["legal_category"] = code


@step("les faits :")
def facts(world: World, table: list[list[str]]) -> None:
    for named, value in table[1:]:
        fact = world.fact(named)
        world.facts[fact] = world.rules.intake.read(fact, value)


@step('la date du "{day}"')
def on_day(world: World, day: str) -> None:
    world.on = parse_date(day)


@step('un dossier déposé par "{channel}" avec les fichiers :')
def dossier_by(world: World, channel: str, table: list[list[str]]) -> None:
    world.channel = channel
    dossier(world, table)


@step("un dossier avec les fichiers :")
def dossier(world: World, table: list[list[str]]) -> None:
    for name, typed in table[1:]:
        size = parse_size(typed)
        write_file(world.folder / name, size.decimal if isinstance(size, TypedSize) else size)


def write_file(path: Path, size: int) -> None:
    """Write a file of `size` octets whose content is what its extension says, holes included for the large ones."""
    head, tail = b"", b""
    if path.suffix.lower() == ".pdf" and size >= 500:
        page = b"/Page/Parent 2 0 R/Resources<<>>/MediaBox[0 0 9 9]"
        objects = (b"/Catalog/Pages 2 0 R", b"/Pages/Kids[3 0 R]/Count 1", page)
        head, table = b"%PDF-1.4\n", "xref\n0 4\n0000000000 65535 f \n"
        for number, one in enumerate(objects, 1):
            table += f"{len(head):010} 00000 n \n"
            head += b"%d 0 obj<</Type%s>>endobj\n" % (number, one)
        table += "trailer<</Size 4/Root 1 0 R>>\nstartxref\n{at:012}\n%%EOF\n"
        tail = table.format(at=size - len(table.format(at=0))).encode()
    elif path.suffix.lower() == ".pdf":
        head = b"%PDF-1.4\n"[:size]
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)
        if tail:
            file.seek(size - len(tail))
            file.write(tail)


@step('un lien symbolique brisé "{name}"')
def broken_link(world: World, name: str) -> None:
    (world.folder / name).symlink_to(world.folder / "nulle-part" / "absent")


# Ce que l'on demande


@step('je pose la question "{question}"')
def ask(world: World, question: str) -> None:
    assert question in world.rules, f"« {question} » n'est pas une question de la base"
    world.answer = decide(world.rules[question], world.facts, world.on)
    world.cited |= {reason["rule"] for reason in world.answer.reasons}


@step("je contrôle le dossier")
def check(world: World) -> None:
    files = list(deposited([world.folder]))
    world.report = check_files(world.rules, files, reader(world.rules).read, channel=world.channel, on=world.on)
    world.cited |= {finding["rule"] for finding in world.report.findings}


# Ce que l'on lit


@step('la réponse est "{label}"')
def answer_is(world: World, label: str) -> None:
    assert plain(world.decision.label) == plain(label), f"la réponse est « {world.decision.label} »"


@step('les issues possibles sont "{labels}"')
def possible(world: World, labels: str) -> None:
    found = ", ".join(world.decision.question.outcomes[outcome]["label"] for outcome in world.decision.possible)
    assert found == labels, f"les issues possibles sont « {found} »"


@step('la première question porte sur "{named}"')
def first_question(world: World, named: str) -> None:
    asked = [one["fact"] for one in world.decision.ask]
    assert asked[:1] == [world.fact(named)], f"les questions portent sur {asked}"


@step('les questions portent sur "{named}"')
def questions(world: World, named: str) -> None:
    asked = [one["fact"] for one in world.decision.ask]
    assert asked == [world.fact(one.strip()) for one in named.split(",")], f"les questions portent sur {asked}"


@step('la question propose "{labels}"')
def choices_offered(world: World, labels: str) -> None:
    offered = ", ".join(choice["label"] for choice in world.decision.ask[0]["choices"])
    assert offered == labels, f"la question propose « {offered} »"


@step("aucune question ne reste")
def no_question(world: World) -> None:
    asked = [one["fact"] for one in world.decision.ask]
    assert not asked, f"il reste à demander {asked}"


@step('répondre "{value}" donnerait "{label}"')
def branch_gives(world: World, value: str, label: str) -> None:
    decision = world.decision
    assert decision.branches, "la réponse n'a pas de branches"
    fact = decision.branches[0]["fact"]
    wanted = decision.question.intake.value(fact, decision.question.intake.read(fact, value))
    found = [branch for branch in decision.branches if branch["value"] == wanted]
    assert found, f"« {value} » n'est pas une des réponses"
    given = decision.question.label(found[0]["status"], found[0]["outcome"])
    assert given == label, f"« {value} » donnerait « {given} »"


@step('la règle "{rule}" est citée')
def cites(world: World, rule: str) -> None:
    cited = [reason["rule"] for reason in world.decision.reasons]
    assert rule in cited, f"règles citées : {cited}"


@step('la règle "{rule}" n\'est pas citée')
def does_not_cite(world: World, rule: str) -> None:
    assert world.rules.rule(rule) is not None, f"« {rule} » n'est pas une règle de la base"
    cited = [reason["rule"] for reason in world.decision.reasons]
    assert rule not in cited, f"règles citées : {cited}"


@step('la règle "{rule}" reste à contrôler')
def remains_unchecked(world: World, rule: str) -> None:
    left = [one["rule"] for one in world.decision.unchecked]
    assert rule in left, f"restent à contrôler : {left}"


@step('la réponse dit "{text}"')
def answer_says(world: World, text: str) -> None:
    spoken = [reason[part] for reason in world.decision.reasons for part in ("says", "advice")]
    says(text, " ".join([world.decision.answer, world.decision.advice, *spoken, *world.decision.notes]))


@step('la mise en garde "{caution}" accompagne la réponse')
def carries_caution(world: World, caution: str) -> None:
    found = [one["id"] for one in world.decision.cautions]
    assert caution in found, f"mises en garde : {found}"


@step('la mise en garde "{caution}" n\'accompagne pas la réponse')
def carries_no_caution(world: World, caution: str) -> None:
    assert caution in world.rules.base["cautions"], f"« {caution} » n'est pas une mise en garde de la base"
    assert caution not in [one["id"] for one in world.decision.cautions]


@step('la réponse suppose "{text}"')
def assumes(world: World, text: str) -> None:
    says(text, " ".join(one["says"] for one in world.decision.entry.assumed))


@step('la réponse donne "{value}" pour "{key}"')
def gives(world: World, value: str, key: str) -> None:
    found: list[str] = []
    for reason in world.decision.reasons:
        given = reason["gives"].get(key, [])
        found += given if isinstance(given, list) else [given]
    assert plain(value) in map(plain, found), f"pour « {key} » : {found}"


@step("la démarche compte {count} étapes")
def step_count(world: World, count: str) -> None:
    assert len(world.decision.steps) == int(count), f"{len(world.decision.steps)} étapes"


@step('l\'étape {number} dit "{text}"')
def step_says(world: World, number: str, text: str) -> None:
    steps = world.decision.steps
    assert len(steps) >= int(number), f"la démarche compte {len(steps)} étapes"
    says(text, " ".join(str(part) for part in steps[int(number) - 1].values()))


@step('la réponse changerait en "{label}" si "{text}"')
def would_change(world: World, label: str, text: str) -> None:
    found = world.decision.changes
    assert any(plain(f"{label} si").lower() in plain(one).lower() and plain(text) in plain(one) for one in found), (
        f"ce qui changerait la réponse : {found}"
    )


# Ce que dit le contrôle d'un dossier


@step("le dossier est {outcome}")
def dossier_is(world: World, outcome: str) -> None:
    wanted = {
        "accepté": "accepted",
        "refusé": "refused",
        "à vérifier": "to_verify",
        "à préciser": "unknown",
        "illisible": "unreadable",
    }[outcome]
    assert world.checked.outcome == wanted, f"le dossier est « {world.checked.outcome} »"


@step('"{name}" est {outcome}')
def file_is(world: World, name: str, outcome: str) -> None:
    wanted = {
        "acceptée": "accepted",
        "refusée": "refused",
        "à vérifier": "to_verify",
        "à préciser": "unknown",
        "illisible": "unreadable",
    }[outcome]
    found = [file.outcome for file in world.checked.files if file.name == name]
    assert found == [wanted], f"« {name} » : {found}"


@step('le constat sur "{name}" cite la règle "{rule}"')
def finding_cites(world: World, name: str, rule: str) -> None:
    found = [one["rule"] for one in world.checked.findings if one["subject"] == name]
    assert rule in found, f"constats sur « {name} » : {found}"


@step('le constat sur le dossier cite la règle "{rule}"')
def dossier_finding_cites(world: World, rule: str) -> None:
    found = [one["rule"] for one in world.checked.findings if one["subject"] is None]
    assert rule in found, f"constats sur le dossier : {found}"


@step('"{name}" ne donne lieu à aucun constat')
def no_finding(world: World, name: str) -> None:
    assert name in [file.name for file in world.checked.files], f"« {name} » n'est pas dans le dossier"
    found = [one["rule"] for one in world.checked.findings if one["subject"] == name]
    assert not found, f"constats sur « {name} » : {found}"


@step('le contrôle demande d\'abord "{named}"')
def check_asks(world: World, named: str) -> None:
    asked = [one["fact"] for one in world.checked.ask]
    assert asked[:1] == [world.fact(named)], f"le contrôle demande {asked}"


@step("le code de sortie est {code}")
def exit_code(world: World, code: str) -> None:
    assert world.checked.exit_code == int(code), f"code de sortie {world.checked.exit_code}"


@step('"{named}" se lit "{labels}"')
def reads_as(world: World, named: str, labels: str) -> None:
    fact = world.fact(named)
    known = world.decision.entry.values.get(fact)
    items = known if isinstance(known, frozenset) else [known]
    names = {choice["id"]: choice["label"] for choice in world.rules.base["facts"][fact]["choices"]}
    found = sorted(names.get(item, world.rules.base["words"]["other"]) for item in items if item is not None)
    assert found == sorted(labels.split(" ou bien ")), f"« {named} » se lit {found}"


# Ce que l'on demande en français


@step('je demande "{question}"')
def ask_in_french(world: World, question: str) -> None:
    world.reply = answer(world.rules, index_of(world.rules), question, world.facts, world.on)
    world.answer = world.reply.decision
    world.cited |= {reason["rule"] for reason in world.answer.reasons} if world.answer else set()


@step('la réponse vient de la décision "{decision}"')
def answered_by_decision(world: World, decision: str) -> None:
    found = world.said.decision
    assert found is not None, f"aucune décision, mais « {world.said.kind} » : {plain(world.said.text)}"
    assert found.question.id == decision, f"la réponse vient de « {found.question.id} »"


@step("aucune décision n'est rendue")
def no_decision(world: World) -> None:
    found = world.said.decision
    assert found is None, f"une décision est rendue : {found}"


@step('la réponse est un passage de l\'article "{article}"')
def answered_by_passage(world: World, article: str) -> None:
    assert world.said.kind == "passage", f"la réponse est « {world.said.kind} »"
    first_article(world, article)


@step("la question n'est pas couverte")
def not_covered(world: World) -> None:
    assert world.said.kind == "not_covered", f"la réponse est « {world.said.kind} » : {plain(world.said.text)}"


@step('le premier article est "{article}"')
def first_article(world: World, article: str) -> None:
    found = [hit.passage.article for hit in world.said.hits]
    assert found[:1] == [article], f"les articles : {found}"


@step("{to} peut répondre")
def can_answer(world: World, to: str) -> None:
    contact = world.said.escalate
    assert contact is not None and contact["to"] == to, f"peut répondre : {contact}"


@step('il est compris que "{named}" vaut "{value}"')
def understood(world: World, named: str, value: str) -> None:
    fact = world.fact(named)
    assert fact in world.said.understood, f"compris : {world.said.understood}"
    shown = plain(str(world.said.understood[fact]))
    assert shown == value, f"« {named} » vaut « {shown} »"


@step('la phrase dit "{text}"')
def sentence_says(world: World, text: str) -> None:
    says(text, world.said.text)


@step('la phrase ne répète pas "{text}"')
def sentence_does_not_repeat(world: World, text: str) -> None:
    assert plain(text) not in plain(world.said.question + world.said.text), "le message est répété en entier"


# Ce que l'on cherche


@step('je cherche "{words}"')
def search_words(world: World, words: str) -> None:
    world.results = search(words, rules=world.rules)


@step('le premier résultat vient de l\'article "{article}"')
def first_result(world: World, article: str) -> None:
    found = [hit.passage.article for hit in world.found.hits]
    assert found[:1] == [article], f"les articles : {found}"


@step('la recherche porte sur "{words}"')
def searched_for(world: World, words: str) -> None:
    assert world.found.corrected == words, f"la recherche porte sur « {world.found.corrected} »"


@step("la recherche porte sur les mots tapés")
def searched_as_typed(world: World) -> None:
    assert world.found.corrected is None, f"la recherche porte sur « {world.found.corrected} »"


@step("aucun passage n'est trouvé")
def nothing_found(world: World) -> None:
    assert not world.found.hits, f"{len(world.found.hits)} passages"
