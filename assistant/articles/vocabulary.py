"""What the text of a page can say of the rules base on a day: its figures, labels, procedures and verdicts.

Every function raises KeyError for an id that the base has not, so that no article outlives what it names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from assistant.articles.dating import is_over, limit_said, octets_said, period_said, with_period
from assistant.articles.lists import Lists
from assistant.articles.site_page import link, page_of
from assistant.articles.steps import PLACES, numbered, remarks
from assistant.articles.telling import caution_said, ending_said, sentence_said

Form = Mapping[str, Any]


class Vocabulary:
    """The words of one base on the day `on`, for the page that stands at `path`, so that links are relative."""

    def __init__(self, base: Form, path: str, on: date) -> None:
        self.base, self.path, self.on = base, path, on

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
        """A limit with its unit, and what it will be: « 50 caractères », « 10 Mo (20 Mo à partir du … 2027) »."""
        return limit_said(self.base, self.base["values"][name], self.on, unit=unit)

    def octets(self, name: str, reading: str = "low") -> str:
        """A size in octets, in units of 1000 (`low`) or of 1024 (`high`), and what it will be."""
        return octets_said(self.base, self.base["values"][name], self.on, reading)

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
        """A caution, with the time for which it holds."""
        return caution_said(self.base, self.base["cautions"][name], self.on, sourced=False)

    def since(self, name: str) -> str:
        """The time for which a rule holds: « depuis le 30 juillet 2018 »."""
        return period_said(self.base, self._rule(name)[1], self.on)

    def verdict(self, name: str) -> str:
        """What a rule answers: « Suspendez-la » : une pièce manque."""
        decision, form = self._rule(name)
        says = sentence_said(self.base, form["says"], self.on).rstrip(".")
        return f"{ending_said(self.base, decision, form)}. {says} ({self.rule(name)})."

    def verdicts(self, *names: str) -> str:
        """What several rules answer, as a Markdown list."""
        return "\n".join(f"- {self.verdict(name)}" for name in names)

    def rule(self, name: str) -> str:
        """A link to the page of a rule, with its time when that ends or has not begun."""
        there = link(self.path, page_of("rule", name), f"règle {name}")
        return with_period(self.base, there, self._rule(name)[1], self.on)

    def kinds(self, decision: str, outcome: str, fact: str) -> str:
        """The answers to `fact` that alone lead, or will lead, to an outcome: a Markdown list, each with its rule."""
        labels = {one["id"]: one["label"] for one in self.base["facts"][fact]["choices"]}
        lines = []
        for form in self.base["decisions"][decision]["rules"]:
            when = form["when"]
            alone = form["ends"] == outcome and when[0] == "in" and when[1] == fact
            if alone and not is_over(form, self.on):
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

    def _rule(self, name: str) -> tuple[Form, Form]:
        """The decision that holds a rule, and the rule."""
        for decision in self.base["decisions"].values():
            for rule in decision["rules"]:
                if rule["id"] == name:
                    return decision, rule
        raise KeyError(name)
