"""Cases as people and programs give them: names of every kind, sizes around the limits, labels with slips, mistakes."""

from __future__ import annotations

import random
import unicodedata
from datetime import date, timedelta
from functools import cache
from typing import Any

from assistant import load_rules
from assistant.engine.base import Rules
from assistant.model.condition import Among, tests
from assistant.model.decisions import Rule
from assistant.model.facts import Fact
from assistant.table.classes import ANY_TEXT
from assistant.table.finished import day_in

Case = tuple[str, dict[str, Any], str, dict[str, Any]]

TODAY = date(2026, 11, 24)
STEMS = [
    "devis",
    "Facture n° 12",
    "été",
    "pièce jointe",
    "Œuvre",
    "bon de commande",
    "L’État",
    "a",
    "x" * 40,
    "ÇÀ",
    "💶",
    "👩\u200d🔧 travaux",
    "❤\ufe0f\u200d🔥",
    "plan\u202efdp",
    "re\u0301sume\u0301",
    "\u0645\u0644\u0641",
    "\u200b",
    "tab\t",
    ".",
    "..",
    "C:",
    "dossier/",
    "..\\",
    "\udcff",
    "（２）",
    "\u2029",
    "\ufeff",
    "n°3",
    "A\u0327\u0301",
    "{file_name}",
    "</script>",
    "$&",
]
ENDINGS = [
    ".pdf",
    ".PDF",
    ".Pdf",
    ".xml",
    ".exe",
    ".рdf",
    ".ſvg",
    ".ｐｄｆ",
    "",
    ".",
    ". ",
    ".pdf ",
    ".p7s",
    ".tar.gz",
    ".docx",
    ".ZIP",
    ".\u00e9",
    ".PD\u0130",
    ".pdf\u00a0",
    ".pdf\u200d",
]
UNITS = [
    "o",
    "octets",
    "ko",
    "Ko",
    "kB",
    "Mo",
    "mo",
    "M0",
    "MB",
    "Mb",
    "Mio",
    "Go",
    "Gio",
    "To",
    "",
    "patates",
    "b",
    "octet.",
]
JUNK = [
    "",
    " ",
    "?",
    "zzzz",
    "__proto__",
    "constructor",
    "autre",
    "Autre",
    "x" * 10_001,
    "\ufffd",
    "\x1f",
    "null",
    "12",
    "\u202e",
]


class Generator:
    """Draws cases for the decisions of one base; choices are given by their ids where they are not `typed`."""

    def __init__(self, rules: Rules, seed: str, typed: bool = True) -> None:
        self.rules, self.chance, self.typed = rules, random.Random(seed), typed
        self.base = rules.base
        limits = [dated.limit for value in self.base.values.values() for dated in value.history]
        self.limits = sorted({number for limit in limits for number in (limit.low, limit.high)})
        self.decisions = list(rules)
        self.days = [day_in(one.period) for name in rules for one in rules[name].table.stretches]

    def case(self) -> Case:
        """One case: a decision, its facts as given, the day and what is assumed."""
        decision = self.chance.choice(self.decisions)
        model = self.base.decisions[decision]
        known = [*model.facts, *model.origins]
        told = self.chance.random()
        facts = {name: self.value(name) for name in known if self.chance.random() < told and self._worth(name)}
        assume = {}
        if self.chance.random() < 0.15:
            assume = {name: self.plain(name) for name in self.chance.sample(known, 1)}
        if self.chance.random() < 0.02:
            facts[self.slip(self.chance.choice([*known, *self.base.facts]))] = True
        if self.chance.random() < 0.05:
            wrong = self.chance.choice(known)
            junk = JUNK if self.typed or not self.base.facts[wrong].open else ()
            facts[wrong] = self.chance.choice([True, False, -1, 7, 1.5, 10**15, None, *junk])
        return decision, self._shuffled(facts), self.day(), assume

    def _worth(self, name: str) -> bool:
        """A computed fact is given now and then only: it seldom agrees with its origin."""
        return self.base.facts[name].origin is None or self.chance.random() < 0.15

    def rules_of_all(self) -> list[Rule]:
        """Every rule of the base."""
        return [rule for model in self.base.decisions.values() for rule in model.rules]

    def _shuffled(self, facts: dict[str, Any]) -> dict[str, Any]:
        names = list(facts)
        self.chance.shuffle(names)
        return {name: facts[name] for name in names}

    def day(self) -> str:
        """Today most often, else a day on or beside one on which some decision changes."""
        if self.chance.random() < 0.7:
            return TODAY.isoformat()
        return (self.chance.choice(self.days) + timedelta(days=self.chance.choice([-1, 0, 1]))).isoformat()

    def value(self, name: str) -> Any:
        """A value for a fact, rightly or wrongly given."""
        fact = self.base.facts[name]
        kind = fact.type
        if kind == "boolean":
            return self.chance.random() < 0.5
        if kind == "choice":
            return self.choice(fact) if fact.origin is None else self.plain(name)
        if kind == "size":
            return self.size()
        if kind == "integer":
            return (
                self.near(self.chance.choice(self.limits)) if self.chance.random() < 0.5 else self.chance.randrange(150)
            )
        if kind == "date":
            return self.written_day()
        if fact.digits:
            return self.code(name)
        return self.name() if self.chance.random() < 0.7 else self.member(name)

    def plain(self, name: str) -> Any:
        """A value that needs no guess, for what is assumed."""
        fact = self.base.facts[name]
        if fact.type == "choice":
            chosen = self.chance.choice(fact.choices)
            return self.chance.choice([chosen.id, chosen.label if self.typed else chosen.id])
        return self.value(name)

    def choice(self, fact: Fact) -> str:
        """A label, alias or id, perhaps with slips, cut, or followed by a name."""
        chosen = self.chance.choice(fact.choices)
        text: str = self.chance.choice([chosen.id, chosen.label, *chosen.aliases])
        way = self.chance.random()
        if not self.typed:
            return self.chance.choice(fact.answers())
        if way < 0.35:
            return text
        if way < 0.6:
            return self.slip(text)
        if way < 0.7:
            return self.slip(self.slip(text))
        if way < 0.78:
            return " ".join(self.chance.sample(text.split(), max(1, len(text.split()) // 2)))
        if way < 0.84:
            return f"{text} de Lyon"
        changes = [
            str.upper,
            str.lower,
            str.title,
            lambda one: unicodedata.normalize("NFD", one),
            lambda one: one + "s",
            lambda one: one.replace("'", "’").replace("-", " "),
            lambda one: ".".join(one[:4]) + ".",
            lambda one: f"\u00a0{one}\x1c",
        ]
        return self.chance.choice(changes)(text) if way < 0.96 else self.chance.choice(JUNK)

    def slip(self, text: str) -> str:
        """A letter dropped, doubled, changed or swapped."""
        at = self.chance.randrange(len(text)) if text else 0
        after = text[at + 1 :]
        letter = text[at : at + 1]
        other = self.chance.choice("aeézs-' ")
        return text[:at] + self.chance.choice(
            [after, letter * 2 + after, other + after, after[:1] + letter + after[1:]]
        )

    def near(self, limit: int) -> int:
        """A number beside a limit."""
        return max(0, limit + self.chance.choice([-2, -1, 0, 1, 2, 50_000, -50_000, 200_000, limit // 100]))

    def size(self) -> Any:
        """Bytes, or a size as typed."""
        way = self.chance.random()
        size = self.near(self.chance.choice(self.limits))
        if way < 0.45:
            return (
                size if way < 0.3 else self.chance.choice([size * 1000, 10 ** self.chance.randrange(17), size % 3000])
            )
        if way < 0.55:
            return f"{size:,}".replace(",", self.chance.choice([" ", "\u00a0", "\u202f"])) + " octets"
        power = self.chance.choice([1, 2, 2, 3])
        count = f"{size / self.chance.choice([1000, 1024]) ** power:.{self.chance.randrange(4)}f}"
        typed = f"{self.chance.choice(['', '', '', '+', '-'])}{count.replace('.', self.chance.choice(',.'))}"
        return f"{typed}{self.chance.choice(['', ' ', chr(160), '  '])}{self.chance.choice(['ko', 'Mo', 'Go', *UNITS])}"

    def written_day(self) -> str:
        """A day in one of its two spellings, sometimes one that does not exist."""
        year, month, day = self.chance.randrange(1999, 2030), self.chance.randrange(1, 13), self.chance.randrange(1, 32)
        year = self.chance.choice([year, 2020, 2019, 1, 9999, 0])
        written = f"{year:04}-{month:02}-{day:02}" if self.chance.random() < 0.5 else f"{day}/{month}/{year:04}"
        return self.chance.choice(
            [written, written, "2020-02-29", "2020-02-28", "demain", f" {written}\n", "2019-02-29"]
        )

    def code(self, name: str) -> str:
        """A code of a table, or one that is not."""
        rows = [row for lookup in self.base.lookups.values() if lookup.origin == name for row in lookup.rows]
        code = self.chance.choice(rows)
        return self.chance.choice(
            [code] * 5 + [f" {code[:2]} {code[2:]}", "9" * len(code), code[1:], "abcd", f"{code}0"]
        )

    def name(self) -> str:
        """A file's name."""
        stem = "".join(self.chance.choice(STEMS) for _ in range(self.chance.choice([1, 1, 1, 2, 3])))
        if self.chance.random() < 0.35:
            stem = (stem + " " + self.chance.choice(STEMS) * 9)[: self.chance.randrange(40, 56)]
        name = stem + self.chance.choice(ENDINGS)
        return unicodedata.normalize(self.chance.choice(["NFC", "NFD"]), name) if self.chance.random() < 0.3 else name

    def member(self, name: str) -> str:
        """A text that some rule names."""
        tested = [test for rule in self.rules_of_all() for test in tests(rule.when)]
        named = [str(one) for test in tested if isinstance(test, Among) and test.fact == name for one in test.members]
        return self.chance.choice([*dict.fromkeys(named), ANY_TEXT]) if named else self.name()


@cache
def bases() -> list[Rules]:
    """The project's own rules, and the small base that uses all that the language has."""
    from pathlib import Path

    return [load_rules(), load_rules(Path(__file__).parent / "rules")]
