"""What the text of an article can say of the rules base: its figures, lists, labels, procedures and verdicts.

Every function raises KeyError for an id that the base has not, so that no article outlives what it names.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from assistant.articles.links import link, page_of
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
        names = ("value", "octets", "count", "item", "quoted", "inline", "bullets", "statuses", "steps", "remarks",
                 "place", "given", "figure", "acronym", "note", "since", "verdict", "verdicts", "kinds", "rule", "check", "page",
                 "caution", "listed", "helped")
        return {name: getattr(self, name) for name in names}

    def value(self, name: str, unit: bool = True) -> str:
        """A limit with its unit: « 50 caractères », « 10 Mo »."""
        form = self.base["values"][name]
        text = str(form["history"][-1]["text"])
        return f"{text} {form['unit']}" if unit and form["unit"] else text

    def octets(self, name: str, reading: str = "low") -> str:
        """A size in octets, in units of 1000 (`low`) or of 1024 (`high`)."""
        return f"{number(self.base['values'][name]['history'][-1][reading])} octets"

    def count(self, name: str) -> str:
        """How many items a list has."""
        return number(len(self.base["lists"][name]["items"]))

    def item(self, name: str, identifier: str, short: bool = False) -> str:
        """The label of an item of a list; `short` leaves out what stands between parentheses."""
        label = next(str(one["label"]) for one in self._items(name) if one["id"] == identifier)
        return label.partition(" (")[0] if short else label

    def quoted(self, name: str, identifier: str) -> str:
        """The label of an item as one reads it on the screen: « À recycler »."""
        return f"« {self.item(name, identifier)} »"

    def inline(self, name: str, last: str = "et", before: str = "") -> str:
        """The labels of a list in one sentence."""
        labels = [f"{before}{one['label']}" for one in self._items(name)]
        return f"{', '.join(labels[:-1])} {last} {labels[-1]}" if len(labels) > 1 else labels[0]

    def acronym(self, identifier: str) -> str:
        """An acronym with what it means: « EDI (échange de données informatisé) »."""
        item = next(one for one in self._items("acronyms") if one["id"] == identifier)
        return f"{item['attributes']['acronym']} ({item['label']})"

    def bullets(self, name: str, quote: bool = False) -> str:
        """A list as a Markdown list."""
        return "\n".join(f"- « {one['label']} »" if quote else f"- {one['label']}" for one in self._items(name))

    def listed(self, name: str, fact: str, value: str) -> str:
        """The items of a list that go with the answer `value` to `fact`, as a Markdown list of labels."""
        return "\n".join(f"- « {one['label']} »" for one in self._items(name)
                         if one.get("attributes", {}).get(fact) == value)

    def statuses(self, name: str, *identifiers: str) -> str:
        """Items with their notes: « Suspendue » : une pièce manque."""
        wanted = [one for one in self._items(name) if one["id"] in identifiers or not identifiers]
        return "\n".join(f"- « {one['label']} » : {_small(one['note'])}" for one in wanted if one.get("note"))

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
        found = next((one for one in (taken if step is None else taken[step - 1:step]) if kind in one), None)
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
        label = next((one["label"] for one in self.base["decisions"][decision]["outcomes"] if one["id"] == form["ends"]),
                     self.base["words"].get(f"status-{form['undecided']}", ""))
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

    def _items(self, name: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.base["lists"][name]["items"]
        return items

    def _rule(self, name: str) -> tuple[str, dict[str, Any]]:
        found = self.rules.rule(name)
        if found is None:
            raise KeyError(name)
        return found


def _small(text: str) -> str:
    """A sentence that goes on after a colon: its first letter small, unless a proper noun or a quotation begins it."""
    return text if text[:1] in "«C" and text.startswith(("«", "Chorus")) else text[:1].lower() + text[1:]
