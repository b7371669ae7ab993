"""How things are said that several outlets say: a source, a caution, a deduction, what stays unchecked, a count."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.engine.decision import Decision, Status
from assistant.language.compiled import facts_of
from assistant.words.dates import short_date, show_date
from assistant.words.numbers import plural
from assistant.words.typography import french


class Telling:
    """The sentences of one base, filled and set in French typography."""

    def __init__(self, base: Mapping[str, Any]) -> None:
        self.words: Mapping[str, Any] = base["words"]

    def word(self, name: str) -> str:
        """A sentence of the base as it is written; KeyError when it has none of this name."""
        return str(self.words[name])

    def say(self, name: str, /, **parts: object) -> str:
        """A sentence of the base, its gaps filled."""
        return french(self.word(name).format(**parts))

    def counted(self, count: int, noun: str) -> str:
        """A count and the word named `noun`, in the plural if need be: « 2 autres fichiers contrôlés »."""
        return french(plural(count, self.word(noun)))

    def dated(self, source: Mapping[str, Any]) -> str:
        """Of which day a source is: « texte du 30 juillet 2018 »."""
        day = source["dated"]
        return self.say("dated", day=show_date(date.fromisoformat(day))) if day else self.word("undated-source")

    def source(self, source: Mapping[str, Any], sentence: str, **parts: object) -> str:
        """A source with its title and its two days, in the sentence that is named."""
        return self.say(
            sentence,
            publisher=source["publisher"],
            title=source["title"],
            dated=self.dated(source),
            checked=show_date(date.fromisoformat(source["checked"])),
            **parts,
        )

    def cited(self, source: Mapping[str, Any]) -> str:
        """A source in a few words: who, of when, and when it was read again."""
        day, checked = source["dated"], short_date(date.fromisoformat(source["checked"]))
        dated = self.say("cited-dated", day=short_date(date.fromisoformat(day))) if day else self.word("cited-undated")
        return self.say("cited", publisher=source["publisher"], dated=dated, checked=checked)

    def rests_on(self, reason: Mapping[str, Any], marked: bool = False) -> str:
        """The rule of a reason and its source; `marked` when it is told there that it is a deduction."""
        mark = f" · {self.word('deduced-mark')}" if marked and reason["deduced"] else ""
        return french(f"{reason['rule']} · {self.cited(reason['source'])}{mark}")

    def deduced(self, why: str) -> str:
        """That no source says it, and why this site does."""
        return self.say("deduced", why=why)

    def assuming(self, assumed: Mapping[str, Any]) -> str:
        """What the answer assumes."""
        return self.say("assuming", says=assumed["says"])

    def caution(self, caution: Mapping[str, Any], full: bool = False) -> str:
        """A caution: since when, what, and who says so; `full` writes its day and its text as they are."""
        text = caution["text"]
        if caution["since"]:
            day = date.fromisoformat(caution["since"])
            shown = show_date(day) if full else short_date(day)
            text = self.say("caution-since", day=shown, text=text if full else small(text))
        return self.say("caution-source", text=text, source=caution["source_title"])

    def passage(self, article: str, section: str) -> str:
        """Where a passage stands: its article and its section."""
        return self.say("passage", article=article, section=section)

    def unchecked(self, decision: Decision) -> list[str]:
        """What a decided answer leaves unchecked: « Taille du fichier, faute de connaître : canal de dépôt. »."""
        question, values = decision.question, decision.entry.values
        if decision.status is not Status.DECIDED:
            return []
        found = []
        for row in decision.unchecked:
            when = next(rule["when"] for rule in question.form["rules"] if rule["id"] == row["rule"])
            facts = [question.facts[fact] for fact in facts_of(when)]
            missing = [fact["label"] for fact in facts if fact["id"] not in values]
            about = [fact["label"] for fact in facts if fact["id"] in values]
            if missing and about:
                found.append(self.say("unchecked-of", about=", ".join(about), missing=", ".join(missing)))
            elif missing:
                found.append(", ".join(missing))
        return [french(f"{sentence[:1].upper()}{sentence[1:]}.") for sentence in dict.fromkeys(found)]


def small(text: str) -> str:
    """A text as it goes on after a colon; an acronym keeps its capitals.

    >>> small("À vérifier"), small("PME seulement")
    ('à vérifier', 'PME seulement')
    """
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
