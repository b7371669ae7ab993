"""What requests hold, read strictly: a boolean is true or false, a number is a number, an unknown key is an error."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt, StrictStr, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from assistant.outlets.api.problems import HttpProblem, Mistake

MOST_FACTS = 100
JsonScalar = StrictBool | StrictInt | StrictStr | None
Facts = Annotated[dict[str, JsonScalar], Field(max_length=MOST_FACTS)]


class DecisionRequest(BaseModel):
    """A case to decide: its facts by id, the day, and what is assumed for want of knowing."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Case")

    facts: Facts = Field(default={}, description="Les faits connus, par identifiant ; null veut dire inconnu.")
    on: date | None = Field(default=None, description="Le jour auquel se placer, aujourd'hui par défaut.")
    number: StrictStr | None = Field(
        default=None,
        max_length=40,
        description="Un SIREN ou un SIRET : l'annuaire de ce serveur complète les faits ; « notes » dit comment.",
    )
    assume: Facts = Field(default={}, description="Les faits supposés ; la réponse les rappelle.")


def written_day(given: object) -> object:
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


class AnswerBefore(BaseModel):
    """What is read of the answer before: its decision, and what was understood for it."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Réponse d'avant")

    decision: StrictStr = Field(description="La décision de cette réponse : « decision.decision ».")
    understood: Facts = Field(description="Ce qu'elle avait compris : « understood ».")


class QuestionRequest(BaseModel):
    """A question, and the answer that it may complete."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Question")

    question: StrictStr = Field(description="La question, n'importe quel texte.")
    after: AnswerBefore | None = Field(default=None, description="La réponse d'avant, à compléter.")


class RejectionRequest(BaseModel):
    """A rejection to explain: the text of a message, codes, the rows of a file; its first 20,000 characters count."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Rejet")

    text: StrictStr = Field(description="Le message de rejet, un code ou plusieurs.")
    on: Annotated[date | None, BeforeValidator(written_day)] = Field(
        default=None, description="Le jour auquel se placer, aujourd'hui par défaut."
    )


def case_of(body: bytes) -> DecisionRequest:
    """Read the body of a request as a DecisionRequest.

    Raises HttpProblem with every mistake that it holds.
    """
    try:
        return DecisionRequest.model_validate_json(body)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
    if found[0]["type"] == "json_invalid":
        raise HttpProblem(400, "http-json-unreadable")
    raise HttpProblem(422, "http-misshapen", list(mistakes(found)), limit=MOST_FACTS)


def mistakes(errors: Iterable[ErrorDetails]) -> Iterable[Mistake]:
    """Each mistake of a request once, where it stands and the word that tells what was expected there."""
    seen = set()
    for error in errors:
        place = ".".join(str(part)[:100] for part in error["loc"] if part not in _KINDS)
        word = _WORDS.get(error["type"], "http-other-type")
        if place.startswith(("facts.", "assume.")) and error["type"] != "too_long":
            word = "http-fact-expected"
        elif place == "text" and error["type"] == "string_type":
            word = "http-text-expected"
        if (place, word) not in seen:
            seen.add((place, word))
            yield place or "corps", word


_KINDS = {"bool", "int", "str", "body", "query"}
_WORDS = {
    "missing": "http-value-missing",
    "extra_forbidden": "http-unknown-key",
    "dict_type": "http-object-expected",
    "model_type": "http-object-expected",
    "model_attributes_type": "http-object-expected",
    "date_type": "http-date-expected",
    "date_parsing": "http-no-such-date",
    "date_from_datetime_parsing": "http-date-without-time",
    "date_from_datetime_inexact": "http-date-without-time",
    "too_long": "http-too-many-facts",
    "string_too_long": "http-number-expected",
    "string_type": "http-number-expected",
    "int_parsing": "http-integer-expected",
    "int_type": "http-integer-expected",
    "greater_than_equal": "http-too-small",
    "less_than_equal": "http-too-great",
}
