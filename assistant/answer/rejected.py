"""Messages of rejection in a question that asks nothing else: what each says, or that nothing explains a code."""

from __future__ import annotations

import re
from datetime import date

from assistant.answer.sentences import INVERTED
from assistant.engine.base import Rules
from assistant.rejection.catalogue import STATUSES, is_told
from assistant.rejection.codes import key_of
from assistant.rejection.gathering import Gathered
from assistant.rejection.recognising import RecognisedMessage, Recogniser, recogniser
from assistant.rejection.telling import ToldRejection, sentences, told
from assistant.words.folding import fold

_QUOTED = re.compile(
    r"\b(?:rejets?|motifs?|messages?|erreurs?)\b[^«“\"?!\n]{0,40}[«“\"]([^«»“”\"\n]+)[»”\"]", re.IGNORECASE
)
_AFTER_COLON = re.compile(r"\b(?:rejet|motif|message|erreur)\b[^:.?!\n]{0,20}:\s*([^:.?!\n]+)", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:que|quoi|qu|quel\w*|qui|si|comment|pourquoi|quand|combien|ou|puis|peut|peux|faut|doit|dois|faire|est-ce"
    r"|je|j|mon|ma|mes|nous|notre|nos)\b|\?"
)
"""What asks, or speaks of one's own: a text that holds it is a question, and no message as it was received."""

_REJECTED = re.compile(r"\b(?:rejet|rejete|motif|message|erreur|refus)", re.IGNORECASE)
_CLAUSE = re.compile(r"[^,;:.?!\n«»“”\"]*[?]?")
_IS_IT = re.compile(r"\best[- ]ce\b", re.IGNORECASE)
_STATES = re.compile(r"\b(?:est|sont|doit|doivent)\b.*\?", re.IGNORECASE)


def decoded(rules: Rules, question: str, on: date) -> tuple[ToldRejection, str] | None:
    """What is told of the messages and codes that a question holds for sure, and in words; None when it holds none.

    A number that nothing explains is no code here: « l'erreur 500 » is a question for somebody; nor is plain French a
    message, or a status: « que faire si le fournisseur est inconnu », « ma facture suspendue » ask, and name none. It
    is one where it is quoted after the word rejet or motif.
    """
    if not is_told(rules.base):
        return None
    known = recogniser(rules, on)
    held = known.named(question)
    found = tuple(
        one
        for one in held.found
        if one.message.kind != STATUSES and not _is_common(one) and not asks_whether(question, one.typed)
    )
    unknown = tuple(one for one in held.unknown if one.family is not None and not one.typed.isdecimal())
    return _told(rules, Gathered(found if found or unknown else _quoted(known, question), unknown, {}), on)


def all_said(rules: Rules, question: str, on: date) -> tuple[ToldRejection, str] | None:
    """What is told of a question that is nothing but a message in plain French, « IBAN invalide »; None of any other.

    An article that answers for sure says more: this is for a question that none does. The messages that a rule decides
    are those of its decision, which knows by itself what asks of them: « facture en double ».
    """
    if not is_told(rules.base) or _ASKS.search(fold(question)):
        return None
    held = recogniser(rules, on).said(question, alone=True).found
    found = tuple(one for one in held if all(meaning.rule is None for meaning in one.message.meanings))
    return _told(rules, Gathered(found, (), {}), on)


def asks_whether(question: str, said: str) -> bool:
    """Whether a question asks if something is so by the words of a message: « le code service est-il obligatoire ? ».

    Where it speaks of a rejection, or quotes the message, it was received.
    """
    if _REJECTED.search(fold(question)):
        return False
    clauses = [found[0] for found in _CLAUSE.finditer(question) if said in found[0]]
    return any(way.search(one) for one in clauses for way in (INVERTED, _IS_IT, _STATES))


def _is_common(one: RecognisedMessage) -> bool:
    """Whether only a common name says a message: « taille de fichier » asks of sizes."""
    return key_of(one.typed) in map(key_of, one.message.alone)


def _quoted(known: Recogniser, question: str) -> tuple[RecognisedMessage, ...]:
    """The messages in plain French that a question quotes."""
    quoted = [found[1] for pattern in (_QUOTED, _AFTER_COLON) for found in pattern.finditer(question)]
    held = [one for text in quoted for one in known.said(text, alone=False).found]
    return tuple({one.message.id: one for one in held}.values())


def _told(rules: Rules, sure: Gathered, on: date) -> tuple[ToldRejection, str] | None:
    if not sure.found and not sure.unknown:
        return None
    shown = told(rules, sure, on)
    return shown, sentences(shown)
