"""How things are said that several outlets say: a source, a caution, a deduction, what stays unchecked, a count."""

from __future__ import annotations

from assistant.engine.case import Assumed
from assistant.engine.decision import Decision, Status
from assistant.engine.reasons import Cited, Warned
from assistant.engine.wording import choice_shown
from assistant.model.base import Base
from assistant.model.condition import facts_of
from assistant.model.decisions import Source
from assistant.table.shown import shown
from assistant.words.dates import short_date, show_date
from assistant.words.numbers import plural
from assistant.words.typography import french, small


class Telling:
    """The sentences of one base, filled and set in French typography."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.word = base.word

    def say(self, name: str, /, **parts: object) -> str:
        """A sentence of the base, its gaps filled; KeyError when it has none of this name."""
        return french(self.word(name).format(**parts))

    def counted(self, count: int, noun: str) -> str:
        """A count and the word named `noun`, in the plural if need be: « 2 autres fichiers contrôlés »."""
        return french(plural(count, self.word(noun)))

    def known(self, decision: Decision, fact: str) -> str:
        """The value of a fact that a decision knows; where no choice says it, what was typed."""
        model, value = self.base.facts[fact], decision.case.values[fact]
        if isinstance(value, frozenset):
            return self.word("or").join(str(model.label_of(one) or one) for one in sorted(value))
        if model.type == "choice":
            return choice_shown(model, str(value), decision.case, self.base)
        return shown(model, value, self.base.words)

    def source(self, source: Source | Cited, sentence: str, **parts: object) -> str:
        """A source with its title and its two days, in the sentence that is named."""
        return self.say(
            sentence,
            publisher=source.publisher,
            title=source.title,
            dated=self.say("dated", day=show_date(source.dated)) if source.dated else self.word("undated-source"),
            checked=show_date(source.checked),
            **parts,
        )

    def cited(self, source: Source | Cited) -> str:
        """A source in a few words: who, of when, and when it was read again."""
        day = source.dated
        dated = self.say("cited-dated", day=short_date(day)) if day else self.word("cited-undated")
        return self.say("cited", publisher=source.publisher, dated=dated, checked=short_date(source.checked))

    def rests_on(self, rule: str, source: Cited, marked: bool = False) -> str:
        """A rule and its source in a line; `marked` when it is told there that the rule is a deduction."""
        mark = f" · {self.word('deduced-mark')}" if marked else ""
        return french(f"{rule} · {self.cited(source)}{mark}")

    def deduced(self, why: str) -> str:
        """That no source says it, and why this site does."""
        return self.say("deduced", why=why)

    def assuming(self, assumed: Assumed) -> str:
        """What the answer assumes."""
        return self.say("assuming", says=assumed.says)

    def caution(self, caution: Warned, full: bool = False) -> str:
        """A caution: since when, what, and who says so; `full` writes its day and its text as they are."""
        text = caution.text
        if caution.since:
            day = show_date(caution.since) if full else short_date(caution.since)
            text = self.say("caution-since", day=day, text=text if full else small(text))
        return self.say("caution-source", text=text, source=caution.source_title)

    def passage(self, article: str, section: str) -> str:
        """Where a passage stands: its article and its section."""
        return self.say("passage", article=article, section=section)

    def unchecked(self, decision: Decision) -> list[str]:
        """What a decided answer leaves unchecked: « Taille du fichier, faute de connaître : canal de dépôt. »."""
        if decision.status is not Status.DECIDED:
            return []
        found = []
        for row in decision.unchecked:
            rule = decision.decider.model.rule(row.rule)
            facts = [self.base.facts[fact] for fact in facts_of(rule.when)] if rule is not None else []
            missing = [fact.label for fact in facts if fact.id not in decision.case.values]
            about = [fact.label for fact in facts if fact.id in decision.case.values]
            if missing and about:
                found.append(self.say("unchecked-of", about=", ".join(about), missing=", ".join(missing)))
            elif missing:
                found.append(", ".join(missing))
        return [french(f"{sentence[:1].upper()}{sentence[1:]}.") for sentence in dict.fromkeys(found)]
