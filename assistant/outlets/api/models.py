"""What requests hold, read strictly: a boolean is true or false, a number is a number, an unknown key is an error."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import Annotated, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt, StrictStr
from pydantic_core import ErrorDetails, PydanticCustomError

from assistant.outlets.api.problems import Mistake

MOST_FACTS = 100
MOST_CASES = 200
JsonScalar = StrictBool | StrictInt | StrictStr | None
Facts = Annotated[dict[str, JsonScalar], Field(max_length=MOST_FACTS)]


def written_day(given: object) -> date | None:
    """A day as JSON writes it, AAAA-MM-JJ and nothing else; anything else is told as no day, or as one that is not."""
    if not isinstance(given, str):
        if given is None:
            return None
        raise PydanticCustomError("date_type", "a day is expected")
    if _DAY.fullmatch(given):
        with suppress(ValueError):
            return date.fromisoformat(given)
    raise PydanticCustomError("date_parsing", "no such day")


_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
WrittenDay = Annotated[
    date | None,
    BeforeValidator(written_day),
    Field(description="Le jour auquel se placer, aujourd'hui par défaut."),
]


class DecisionRequest(BaseModel):
    """A case to decide: its facts by id, the day, and what is assumed for want of knowing."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Case")

    facts: Facts = Field(default={}, description="Les faits connus, par identifiant ; null veut dire inconnu.")
    on: WrittenDay = None
    number: StrictStr | None = Field(
        default=None,
        max_length=40,
        description="Un SIREN ou un SIRET : l'annuaire de ce serveur complète les faits ; « notes » dit comment.",
    )
    assume: Facts = Field(default={}, description="Les faits supposés ; la réponse les rappelle.")


class BatchCase(DecisionRequest):
    """A case of a batch, with the question that it asks."""

    model_config = ConfigDict(title="Cas d'un lot")

    decision: StrictStr = Field(description="La question, par identifiant.")


class CasesRequest(BaseModel):
    """Several cases, each decided by itself."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Lot de cas")

    cases: list[BatchCase] = Field(min_length=1, max_length=MOST_CASES, description="Les cas, chacun avec sa question.")


class AnswerBefore(BaseModel):
    """What is read of the answer before: its decision, and what was understood for it."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Réponse d'avant")

    decision: StrictStr = Field(
        description="La décision de cette réponse : « decision.decision », ou « case.decision » à côté d'un passage."
    )
    understood: Facts = Field(description="Ce qu'elle avait compris : « understood ».")
    asked: StrictStr | None = Field(
        default=None, description="Le fait qu'elle demandait : « ask[0].fact » de cette décision ; « oui » y répond."
    )


class QuestionRequest(BaseModel):
    """A question, and the answer that it may complete."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Question")

    question: StrictStr = Field(description="La question, n'importe quel texte.")
    after: AnswerBefore | None = Field(default=None, description="La réponse d'avant, à compléter.")


class AskQuery(BaseModel):
    """The parameters of a question."""

    q: str = Field(description="La question ou les mots, n'importe quel texte.", examples=["un GIP est-il exclu ?"])


class SearchQuery(AskQuery):
    """The parameters of a search."""

    limit: int = Field(default=5, ge=1, le=100, description="Nombre de passages au plus.")


class RejectionRequest(BaseModel):
    """A rejection to explain: the text of a message, codes, the rows of a file; its first 20,000 characters count."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Rejet")

    text: StrictStr = Field(description="Le message de rejet, un code ou plusieurs.")
    on: WrittenDay = None


def mistakes(model: type[BaseModel], errors: Iterable[ErrorDetails]) -> Iterable[Mistake]:
    """Each mistake of a request once, where it stands and the word that tells what was expected there."""
    seen = set()
    for error in errors:
        at = list(error["loc"])
        if error["type"] != "extra_forbidden" and at[-1:] and at[-1] in _KINDS:
            at.pop()  # which of the types of a value was tried; a key may bear the same name
        place = ".".join(str(part)[:100] for part in at)
        word = _WORDS.get(error["type"], "http-other-type")
        if not {"facts", "assume"}.isdisjoint(at[:-1]) and error["type"] != "too_long":
            word = "http-fact-expected"
        elif error["type"] == "too_long" and at[-1:] == ["cases"]:
            word = "http-too-many-cases"
        elif error["type"] == "string_type" and at[-1:] != ["number"]:
            word = "http-text-expected"
        if (place, word) not in seen:
            seen.add((place, word))
            known = _keys(model, at[:-1]) if error["type"] == "extra_forbidden" else ()
            yield Mistake(place or "corps", word, str(at[-1])[:100] if known else "", known)


def _keys(model: type[BaseModel], at: Iterable[int | str]) -> tuple[str, ...]:
    """The keys that are read at a place of what `model` reads."""
    for part in at:
        if isinstance(part, str):
            kind = model.model_fields[part].annotation
            model = next(one for one in (kind, *get_args(kind)) if isinstance(one, type) and issubclass(one, BaseModel))
    return tuple(model.model_fields)


_KINDS = {"bool", "int", "str"}
_WORDS = {
    "missing": "http-value-missing",
    "extra_forbidden": "http-unknown-key",
    "dict_type": "http-object-expected",
    "list_type": "http-list-expected",
    "too_short": "http-value-missing",
    "model_type": "http-object-expected",
    "model_attributes_type": "http-object-expected",
    "date_type": "http-date-expected",
    "date_parsing": "http-no-such-date",
    "too_long": "http-too-many-facts",
    "string_too_long": "http-number-expected",
    "string_type": "http-number-expected",
    "int_parsing": "http-integer-expected",
    "int_type": "http-integer-expected",
    "greater_than_equal": "http-too-small",
    "less_than_equal": "http-too-great",
}
