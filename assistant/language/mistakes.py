"""The mistakes found while a base is read: gathered all at once, without one mistake causing the report of another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Document, Path, Written
from assistant.model.problems import MOST_PROBLEMS, Problem
from assistant.words.folding import fold

SEE = "voyez rules/README.md"
UNKNOWN = {
    "facts": "fait inconnu",
    "lists": "liste inconnue",
    "values": "valeur inconnue",
    "sources": "source inconnue",
    "procedures": "démarche inconnue",
    "notes": "note inconnue",
    "cautions": "mise en garde inconnue",
    "formats": "format inconnu",
    "decisions": "décision inconnue",
}


class TooManyMistakes(Exception):
    """A base has so many mistakes that the rest of it is not read."""


class Mistakes:
    """Every mistake of a base, and the parts that they spoil: nothing more is said of what is built on these."""

    def __init__(self, declared: Mapping[str, Mapping[str, object]]) -> None:
        self.declared = declared
        self.problems: list[Problem] = []
        self.spoiled: set[Path] = set()
        self.blind = False
        """Whether a file could not be read at all: a name that is not found may then be declared in it."""

    def read(self, document: Document) -> None:
        """Take in what is wrong with the YAML of `document`; a mistake in the first column is about a whole part."""
        self.problems.extend(document.problems)
        self._bounded()
        whole = any(problem.place.column == 1 for problem in document.problems)
        self.blind = self.blind or whole or not isinstance(document.value, dict)
        wrong = {problem.place for problem in document.problems}
        for places in (document.keys, document.values) if wrong else ():
            for path, place in places.items():
                if place in wrong:
                    self._spoil(path)

    def of(self, document: Document) -> Report:
        """A reporter that knows where each path of `document` stands; it raises TooManyMistakes after a while."""
        already = {problem.place for problem in document.problems}

        def report(path: Path, message: str, hint: str = "", of_key: bool = False) -> None:
            place = document.place(path, of_key)
            self._spoil(path)
            if place not in already:
                self.problems.append(Problem(place, _subject(document, path), message, hint or SEE))
                self._bounded()

        return report

    def _bounded(self) -> None:
        """Stop the reading of a base once enough is said of it."""
        if len(self.problems) >= MOST_PROBLEMS:
            place = self.problems[-1].place
            self.problems.append(Problem(place, "", f"plus de {MOST_PROBLEMS} erreurs", "la suite n'est pas lue"))
            raise TooManyMistakes

    def _spoil(self, path: Path) -> None:
        """Take what holds `path` as spoiled: a rule of a decision, or else a part."""
        self.blind = self.blind or (len(path) == 1 and path[0] not in ("topic", "title", "synonyms"))
        self.spoiled.add(path[:4] if path[2:3] == ("rules",) and len(path) > 3 else path[:2])

    def unsound(self, part: str, name: str) -> bool:
        """Whether `name` cannot be relied on, for a reason that has been given already."""
        return (part, name) in self.spoiled or (self.blind and name not in self.declared[part])

    def foreign(self, fact: str, known: Collection[str]) -> bool:
        """Whether `fact` is not one of `known`, those of a decision: what is spoiled may be one, or may lead to one."""
        if fact in known or self.unsound("facts", fact):
            return False
        led = self.blind or any(path[:1] in (("facts",), ("lookups",)) for path in self.spoiled)
        return not led or fact not in self.declared["facts"]

    def missing(self, part: str, name: str, path: Path, report: Report) -> bool:
        """Whether `name` cannot be used; an unknown name is reported with the nearest one."""
        if self.unsound(part, name):
            return True
        if name in self.declared[part]:
            return False
        report(path, f"« {name} » : {UNKNOWN[part]}", suggestion(name, self.declared[part]), False)
        return True


def _subject(document: Document, path: Path) -> str:
    """The id of the rule that holds `path`, or the named thing (its second name)."""
    value: Written = document.value
    subject = ""
    step: Written
    for depth, step in enumerate(path):
        if not isinstance(value, (dict, list)) or (isinstance(value, dict) and step not in value):
            break
        value = value[step]
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            subject = value["id"]
        elif depth == 1 and isinstance(step, str):
            subject = step
    return subject


def twins(names: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    """Each name that reads like an earlier one, with its position: « XML » for « xml », « a-b » for « a_b »."""
    seen: dict[str, str] = {}
    for index, name in enumerate(names):
        folded = fold(name).replace("_", " ")
        if folded in seen:
            yield index, name, seen[folded]
        seen.setdefault(folded, name)
