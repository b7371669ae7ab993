"""A difference in words: each group of cases in a line with its example, then what is only worded otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from assistant.articles.changes.conditions import BoxWords, Concerned
from assistant.articles.telling import quotable, source_named
from assistant.engine.decision import Decision
from assistant.engine.difference.comparing import Group
from assistant.engine.difference.difference import DecisionDifference
from assistant.engine.difference.side import FOREIGN, Side
from assistant.engine.difference.wording import Reworded
from assistant.model.base import Base
from assistant.model.condition import values_of
from assistant.model.decisions import SLOT, Source
from assistant.table.sentences import End, label_of


class ToldGroup(NamedTuple):
    """A group of cases: what changes, for whom (a line a box), an example, and the sources of what is new."""

    group: Group
    change: str
    who: tuple[str, ...]
    example: str
    sources: tuple[str, ...]
    boxes: tuple[tuple[Concerned, ...], ...]


class ToldDecision:
    """What changes in one question, told in the words of `base`; `named` shows the id of a rule.

    On a page, sources are `linked`: Markdown links where they have an address.
    """

    def __init__(
        self, base: Base, found: DecisionDifference, named: Callable[[str], str] = str, *, linked: bool = False
    ) -> None:
        self.base, self.found, self.named, self.linked = base, found, named, linked
        self.conditions = BoxWords(base, found)
        self.groups = [self._group(one) for one in found.groups]

    @property
    def question(self) -> str:
        """The question, as the latest side that has it asks it."""
        side = self.found.new or self.found.old
        return side.model.question if side is not None else self.found.decision

    def notices(self) -> Iterator[str]:
        """What is told before the cases: a question or a fact that appears or goes, an outcome that changes name."""
        old, new = self.found.old, self.found.new
        if old is None or new is None:
            if self.found.scope != "none":
                yield self.base.word("diff-decision-new" if old is None else "diff-decision-gone")
            return
        for name, facts in (("diff-fact-new", _only(new, old)), ("diff-fact-gone", _only(old, new))):
            for label in facts:
                yield self.base.word(name).format(fact=label)
        for was, now in self.found.renamed.items():
            label = new.model.outcome(now).label
            yield self.base.word("diff-outcome-renamed").format(old=was, new=now, label=label)

    def reworded(self) -> Iterator[str]:
        """What is worded otherwise, a line each."""
        for one in self.found.reworded:
            yield self._reworded(one)

    def _reworded(self, one: Reworded) -> str:
        name = "diff-reworded" if one.old and one.new else "diff-worded" if one.new else "diff-unworded"
        things, parts = self.base.words["diff-things"], self.base.words["diff-parts"]
        assert not isinstance(things, str)
        assert not isinstance(parts, str)
        old, new = (quotable(SLOT.sub("…", text)).rstrip(".") for text in (one.old, one.new))
        part = parts.get(one.part, one.part)
        return self.base.word(name).format(thing=things[one.thing], id=one.id, part=part, old=old, new=new)

    def _group(self, group: Group) -> ToldGroup:
        boxes = [tuple(self.conditions.box(one, group.known)) for one in group.boxes]
        who = tuple([self.conditions.said(one, group.known) for one in group.boxes])
        sources = tuple(self._sources(group))
        return ToldGroup(group, self._change(group), who, self._example(group, who), sources, tuple(boxes))

    def _change(self, group: Group) -> str:
        shift = group.shift
        before, after = self.label(self.found.old, shift.before), self.label(self.found.new, shift.after)
        if shift.kind == "answer":
            return f"{before} → {after}{self._rules(group)}"
        if shift.kind == "reading":
            return self.base.word("diff-read-new" if shift.before[0] else "diff-read-gone")
        if shift.kind == "reason":
            return self.base.word("diff-as-before").format(label=after, rules=self._rules(group))
        asks = shift.kind == "question"
        lost, gained = ("diff-ask-lost", "diff-ask-gained") if asks else ("diff-caution-lost", "diff-caution-gained")
        told = [self._one(lost, one, self.found.old, asks) for one in shift.lost]
        told += [self._one(gained, one, self.found.new, asks) for one in shift.gained]
        return " ; ".join(told) or self.base.word("diff-possible")

    def _one(self, name: str, identifier: str, side: Side | None, asks: bool) -> str:
        """A fact that is asked, or a caution that is given, on one side only, as that side words it."""
        assert side is not None
        text = side.base.facts[identifier].label if asks else side.base.cautions[identifier].text
        return self.base.word(name).format(text=quotable(text.rstrip(".")))

    def _rules(self, group: Group) -> str:
        """The rules that speak no more and those that now do, in brackets."""
        lost, gained = (", ".join(map(self.named, ids)) for ids in (group.lost, group.shift.gained))
        if not (lost or gained):
            return ""
        name = "diff-rules" if lost and gained else "diff-rules-gained" if gained else "diff-rules-lost"
        return f" ({self.base.word(name).format(old=lost, new=gained)})"

    def label(self, side: Side | None, end: End) -> str:
        """An end as its side words it; nothing where it does not matter to the change."""
        told = side is not None and end[0] not in ("", FOREIGN.status)
        return label_of(side.base.words, side.model, *end) if side is not None and told else ""

    def _example(self, group: Group, who: tuple[str, ...]) -> str:
        """A case with both answers; of a caution the case alone, where it says more than `who` is concerned."""
        case = group.example
        facts = self.conditions.example(case.facts)
        if group.shift.kind == "caution":
            told = not case.facts or facts in who
            return "" if told else self.base.word("diff-example-alone").format(facts=facts)
        if _quoted(case.old) == _quoted(case.new):
            return self.base.word("diff-example-alone").format(facts=facts)
        old = _quoted(case.old) or self.base.word("diff-foreign-said")
        new = _quoted(case.new) or self.base.word("diff-foreign-now")
        return self.base.word("diff-example").format(facts=facts, old=old, new=new)

    def _sources(self, group: Group) -> Iterator[str]:
        """The sources of what is new in a group, each once: of the rules and cautions gained, else of those lost."""
        if group.shift.kind in ("answer", "reason", "caution"):
            named: dict[str, tuple[Source, ...]] = {}
            for side in (self.found.old, self.found.new):
                named |= _cited(side, group.shift.kind == "caution") if side is not None else {}
            ids = group.shift.gained or group.lost
            cited = [source for one in ids for source in named.get(one, ())]
            yield from dict.fromkeys(source_named(self.base, source, linked=self.linked) for source in cited)


def _cited(side: Side, cautions: bool) -> dict[str, tuple[Source, ...]]:
    """The source of each caution, or of each rule in force and of the limits that it reads, as they stand that day."""
    base = side.base
    if cautions:
        return {name: (base.sources[one.source],) for name, one in base.cautions.items()}
    found = {}
    for rule in side.inforce.wording.rules:
        dated = (base.values[name].at(side.on) for name in values_of(rule.when))
        named = (rule.source, *(one.source for one in dated if one is not None))
        found[rule.id] = tuple(base.sources[source] for source in named)
    return found


def _only(one: Side, other: Side) -> list[str]:
    """The labels of the facts that only one side takes."""
    return [one.base.facts[name].label for name in one.model.facts if name not in other.model.facts]


def _quoted(decision: Decision | None) -> str:
    """An answer in words, between quotes: its label, then its sentences; nothing for a case that is not taken."""
    if decision is None:
        return ""
    same = decision.answer.rstrip(".") == decision.label
    return f"« {decision.answer} »" if same else f"« {decision.label}. {quotable(decision.answer)} »"
