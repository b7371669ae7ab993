"""What the text of an article can say of the rules base: its figures, lists, labels, procedures and verdicts.

Every function raises KeyError for an id that the base has not, so that no article outlives what it names.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from assistant.articles.links import link, page_of
from assistant.articles.lists import Lists
from assistant.articles.steps import PLACES, numbered, remarks
from assistant.engine.base import Rules
from assistant.words.dates import show_date
from assistant.words.numbers import number


class Vocabulary:
    """The words of one base, for one page: `path` is where that page stands, so that links are relative."""

    def __init__(self, rules: Rules, path: str) -> None:
        self.rules, self.base, self.path = rules, rules.base, path

    def functions(self) -> dict[str, Callable[..., str]]:
        """The names that a template may use."""
        names = (
            "value",
            "octets",
            "steps",
            "remarks",
            "place",
            "given",
            "figure",
            "note",
            "since",
            "verdict",
            "verdicts",
            "kinds",
            "rule",
            "check",
            "page",
            "caution",
            "helped",
        )
        return {name: getattr(self, name) for name in names} | Lists(self.base).functions()

    def value(self, name: str, unit: bool = True) -> str:
        """A limit with its unit: « 50 caractères », « 10 Mo »."""
        form = self.base["values"][name]
        text = str(form["history"][-1]["text"])
        return f"{text} {form['unit']}" if unit and form["unit"] else text

    def octets(self, name: str, reading: str = "low") -> str:
        """A size in octets, in units of 1000 (`low`) or of 1024 (`high`)."""
        return f"{number(self.base['values'][name]['history'][-1][reading])} octets"

    def steps(self, name: str, notes: bool = True) -> str:
        """A procedure as a numbered list, followed by its notes."""
        form = self.base["procedures"][name]
        after = remarks(form) if notes else ""
        return numbered(form) + (f"\n\n{self.base['words']['site-know']}\n\n{after}" if after else "")

    def remarks(self, name: str) -> str:
        """The notes of a procedure, as a Markdown list."""
        return remarks(self.base["procedures"][name])

    def place(self, name: str, kind: str, step: int | None = None) -> str:
        """The label of a space, tab, block, field or button that a procedure names: « Enregistrer »."""
        if kind not in dict(PLACES):
            raise KeyError(kind)
        taken = self.base["procedures"][name]["steps"]
        found = next((one for one in (taken if step is None else taken[step - 1 : step]) if kind in one), None)
        if found is None:
            raise KeyError(f"{name} : {kind}")
        return f"« {found[kind]} »"

    def given(self, name: str, key: str) -> str:
        """A result that a rule gives, as one reads it on the screen: « Gestion des structures et utilisateurs »."""
        return f"« {self.figure(name, key)} »"

    def figure(self, name: str, key: str) -> str:
        """A result that a rule gives, as it is."""
        return str(self._rule(name)[1]["gives"][key])

    def note(self, name: str) -> str:
        """A note, word for word."""
        return str(self.base["notes"][name]["text"])

    def caution(self, name: str) -> str:
        """A caution, with the day since which it holds."""
        form = self.base["cautions"][name]
        words = self.base["words"]
        if not form["since"]:
            return str(form["text"])
        return str(words["site-since"]).format(day=show_date(date.fromisoformat(form["since"])), text=form["text"])

    def since(self, name: str) -> str:
        """The day from which a rule holds."""
        return show_date(date.fromisoformat(self._rule(name)[1]["since"]))

    def verdict(self, name: str) -> str:
        """What a rule answers: « Suspendez-la » : une pièce manque."""
        decision, form = self._rule(name)
        outcomes = {one["id"]: one["label"] for one in self.base["decisions"][decision]["outcomes"]}
        label = outcomes.get(form["ends"]) or self.base["words"][f"status-{form['undecided']}"]
        return f"{label}. {form['says'].rstrip('.')} ({self.rule(name)})."

    def verdicts(self, *names: str) -> str:
        """What several rules answer, as a Markdown list."""
        return "\n".join(f"- {self.verdict(name)}" for name in names)

    def rule(self, name: str) -> str:
        """A link to the page of a rule."""
        self._rule(name)
        return link(self.path, page_of("rule", name), f"règle {name}")

    def kinds(self, decision: str, outcome: str, fact: str) -> str:
        """The answers to `fact` that alone lead to an outcome, as a Markdown list, each with its rule."""
        labels = self.rules.wording.labels[fact]
        lines = []
        for form in self.base["decisions"][decision]["rules"]:
            when = form["when"]
            if form["ends"] == outcome and when[0] == "in" and when[1] == fact:
                lines += [f"- {labels[value]} ({self.rule(form['id'])})" for value in when[2]]
        return "\n".join(lines)

    def check(self, name: str) -> str:
        """A link to the check of a decision, by its label."""
        return link(self.path, page_of("decision", name), self.base["decisions"][name]["label"])

    def page(self, kind: str, name: str, text: str) -> str:
        """A link to a page of the site."""
        return link(self.path, page_of(kind, name), text)

    def helped(self, name: str) -> str:
        """How to find the answer to a fact."""
        return str(self.base["facts"][name]["help"])

    def _rule(self, name: str) -> tuple[str, dict[str, Any]]:
        found = self.rules.rule(name)
        if found is None:
            raise KeyError(name)
        return found
