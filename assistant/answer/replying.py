"""Replying: what a short answer says of the fact that the last answer asked: « oui », « pas encore », « une PME ».

It says that alone. What is reserved, denied, put off or said of another fact, « oui, mais… », « oui, bientôt », « non,
c'est une SARL », leaves the question open: the case stands, and it is asked again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.answer.agreeing import AGREERS, Agreement, Said, agreement
from assistant.answer.mentions import Mention, Stated
from assistant.answer.participles import is_done, participle
from assistant.answer.slots import Slots
from assistant.engine.case import FactError
from assistant.engine.taking import Taking
from assistant.model.facts import Fact
from assistant.model.language import Patterns
from assistant.retrieval.analysis import Token, tokens
from assistant.words.little_words import (
    COURTESIES,
    EXCLUSIONS,
    MEASURING,
    NEGATIONS,
    PLAIN_WORDS,
    RESERVING,
    STOP_WORDS,
    THANKS,
)

AROUND = '.,;:!«»“”"'

LONGEST = 12
"""How many words a reply to a question holds at most."""

BEFORE_NAMES = STOP_WORDS - NEGATIONS - RESERVING - {one[0] for one in EXCLUSIONS}
"""What may stand before the name of a choice and says nothing against it: « nous sommes une PME »."""

MEASURING_WORDS = (PLAIN_WORDS - NEGATIONS) | MEASURING | COURTESIES | AGREERS
COMPARING = frozenset("<>≤≥≠~≈±+")
"""What makes of a number a bound or an estimate."""


class Reply(NamedTuple):
    """What is replied to the question asked: the value of its fact, None where it stays open."""

    fact: str
    value: Stated | None = None
    agreement: Agreement | None = None
    """How it says yes, no, or that one does not know."""

    @property
    def facts(self) -> dict[str, Stated]:
        """The fact with its value, nothing where it stays open."""
        return {} if self.value is None else {self.fact: self.value}


def replied(taking: Taking, asked: str | None, slots: Slots) -> Reply | None:
    """What a text replies to the question that asks for a fact, None where it is no reply to it."""
    fact = taking.base.facts.get(asked) if asked is not None else None
    words = _said(slots)
    if fact is None or not words or len(words) > LONGEST or "?" in slots.text:
        return None
    said = [one for _, one in words]
    begun = agreement(said)
    if begun is None:
        value = _value(taking, fact, said, slots)
        is_bound = fact.type == "size" and bool(slots.unowned)
        return None if value is None and not is_bound else Reply(fact.id, value)
    rest = [(at, one) for at, one in words[begun.length :] if one.word not in COURTESIES]
    again = agreement([one for _, one in rest])
    if begun.said is Said.UNKNOWN or (again is not None and again.said is Said.UNKNOWN):
        return Reply(fact.id, None, begun)
    if fact.type != "boolean":
        value = _value(taking, fact, [one for _, one in rest], slots) if begun.said is Said.YES and rest else None
        return Reply(fact.id, value, begun)
    stands = not any(one.fact != fact.id for one in _within(slots, rest))
    value = begun.said.value if stands and _is_alone(taking, fact, begun, slots, rest) else None
    return Reply(fact.id, value, begun)


def _said(slots: Slots) -> list[tuple[int, Token]]:
    """The words of a text with their places, but for those that greet before it says anything: « Bonjour, oui »."""
    words = list(enumerate(slots.words))
    first = 0
    while first < len(words) and words[first][1].word in COURTESIES and agreement(slots.words[first:]) is None:
        first += 1
    return words[first:]


def _within(slots: Slots, words: Sequence[tuple[int, Token]]) -> list[Mention]:
    """The mentions that some words make."""
    places = {at for at, _ in words}
    return [one for one in (*slots.mentions, *slots.unsettled) if one.places <= places]


def _is_alone(taking: Taking, fact: Fact, said: Agreement, slots: Slots, rest: Sequence[tuple[int, Token]]) -> bool:
    """Whether what follows a yes or a no only says it again: « oui, il en a un », « non, pas encore signé »."""
    own = _own_words(fact, taking.base.patterns.get(fact.id))
    denied = any(one.word in NEGATIONS for one in slots.words)
    if said.said is Said.NO and len(rest) == 1 and _is_deed(taking, fact, slots, rest[0][0]):
        return slots.text[slots.words[rest[0][0] - 1].end : rest[0][1].start].isspace()  # « non signé »
    if not said.holds([one for _, one in rest]) or (said.said is Said.NO and bool(rest) and not denied):
        return False
    if said.said is Said.NO and any(one.word in THANKS for one in slots.words):
        return False  # « non merci » goes no further
    return all(one.word in PLAIN_WORDS or _is_own(slots.words, at, own) for at, one in rest)


def _own_words(fact: Fact, said: Patterns | None) -> frozenset[str]:
    """The words by which a fact is asked and told, as they are typed."""
    texts = [fact.label, fact.question, fact.if_true or "", fact.if_false or ""]
    texts += [*said.things, *said.done] if said is not None else []
    return frozenset(one.typed.lower() for text in texts for one in tokens(text))


def _is_own(words: Sequence[Token], at: int, own: frozenset[str]) -> bool:
    """Whether a word is one of them; what is done stands as such: « signé », and not « signer » nor « signe »."""
    typed = words[at].typed.lower()
    if typed in own:
        return True
    alike = [one for one in own if tokens(one)[0].stem == words[at].stem]
    return any((ending := participle(one, True)) and is_done(words, at, ending) for one in alike)


def _value(taking: Taking, fact: Fact, words: Sequence[Token], slots: Slots) -> Stated | None:
    if fact.type == "size":
        return measured(slots)
    if fact.type == "choice":
        return _named(taking, fact, words)
    if fact.type == "boolean":
        return _is_done(taking, fact, slots)
    return _typed(taking, fact, slots)


def _typed(taking: Taking, fact: Fact, slots: Slots) -> Stated | None:
    """The only thing with a figure that a text holds: « c'est FAC-2026-12 », « 58 caractères »."""
    said = [one.strip(AROUND) for one in slots.text.split()]
    own = tokens(f"{fact.label} {fact.question} {fact.unit or ''}")
    known = (PLAIN_WORDS - NEGATIONS) | COURTESIES | AGREERS | {one.word for one in own}
    left = [one for one in said if any(word.word not in known for word in tokens(one))]
    is_bound = any(one[:1] in COMPARING for one in said)
    if len(left) != 1 or not any(map(str.isdigit, left[0])) or is_bound:
        return None
    try:
        value = taking.read(fact.id, left[0])
        taking.value(fact.id, value)
    except FactError:
        return None
    return value


def _is_deed(taking: Taking, fact: Fact, slots: Slots, at: int) -> bool:
    """Whether a word says what was asked to be done, as done."""
    said = taking.base.patterns.get(fact.id)
    stems = {one.stem for text in (said.done if said is not None else ()) for one in tokens(text)}
    return slots.words[at].stem in stems and _is_own(slots.words, at, _own_words(fact, said))


def _is_done(taking: Taking, fact: Fact, slots: Slots) -> bool | None:
    """Whether a text only says of what was asked that it is done, or not: « c'est signé », « pas encore ajouté »."""
    own = _own_words(fact, taking.base.patterns.get(fact.id))
    rest = [at for at, one in enumerate(slots.words) if one.word not in PLAIN_WORDS | COURTESIES]
    deeds = any(_is_deed(taking, fact, slots, at) for at in rest)
    if not deeds or not all(_is_own(slots.words, at, own) for at in rest):
        return None
    return not any(one.word in NEGATIONS for one in slots.words)


def measured(slots: Slots) -> Stated | None:
    """The size that a text only says, « il fait 12 Mo », « et pour 3 Mo ? »; none that is a bound or one of several."""
    if len(slots.unowned) != 1 or not COMPARING.isdisjoint(slots.text):
        return None
    value, places = slots.unowned[0]
    rest = (one.word for at, one in enumerate(slots.words) if at not in places)
    return value if all(word in MEASURING_WORDS for word in rest) else None


def _named(taking: Taking, fact: Fact, words: Sequence[Token]) -> str | None:
    """The choice that a text names whole, but for the little words before it: « c'est une PME »."""
    for first in range(len(words)):
        found = taking.named(fact.id, " ".join(one.typed for one in words[first:]))
        if found is not None:
            return found
        if words[first].word not in BEFORE_NAMES:
            return None
    return None
