"""What requests hold, read strictly: a boolean is true or false, a number is a number, an unknown key is an error."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr, ValidationError
from pydantic_core import ErrorDetails

from assistant.outlets.api.problems import HttpProblem, Mistake

Value = StrictBool | StrictInt | StrictStr | None
Facts = Annotated[dict[str, Value], Field(max_length=100)]


class DecisionRequest(BaseModel):
    """A case to decide: its facts by id, the day, and what is assumed for want of knowing."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Case")

    facts: Facts = Field(default={}, description="Les faits connus, par identifiant ; null veut dire inconnu.")
    on: date | None = Field(default=None, description="Le jour auquel se placer, aujourd'hui par défaut.")
    assume: Facts = Field(default={}, description="Les faits supposés ; la réponse les rappelle.")


def case_of(body: bytes) -> DecisionRequest:
    """Read the body of a request as a DecisionRequest.

    Raises HttpProblem with every mistake that it holds.
    """
    try:
        return DecisionRequest.model_validate_json(body)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
    if found[0]["type"] == "json_invalid":
        raise HttpProblem(400, "Le corps de la requête n'est pas du JSON lisible.")
    raise HttpProblem(422, "La requête n'a pas la forme attendue.", list(mistakes(found)))


def mistakes(errors: Iterable[ErrorDetails]) -> Iterable[Mistake]:
    """Each mistake of a request once, where it stands and what was expected there."""
    seen = set()
    for error in errors:
        place = ".".join(str(part)[:100] for part in error["loc"] if part not in _KINDS)
        says = _SENTENCES.get(error["type"], "Cette valeur n'est pas du type attendu.")
        if place.startswith(("facts.", "assume.")) and error["type"] != "too_long":
            says = "Attendu : un texte, un nombre entier, true, false ou null."
        if (place, says) not in seen:
            seen.add((place, says))
            yield place or "corps", says


_KINDS = {"bool", "int", "str", "body", "query"}
_SENTENCES = {
    "missing": "Cette valeur manque.",
    "extra_forbidden": "Clé inconnue : seuls facts, on et assume sont lus.",
    "dict_type": "Attendu : un objet JSON.",
    "model_type": "Attendu : un objet JSON.",
    "model_attributes_type": "Attendu : un objet JSON.",
    "date_type": "Attendu : une date, par exemple « 2026-11-24 ».",
    "date_parsing": "Cette date n'existe pas ou n'est pas écrite comme « 2026-11-24 ».",
    "date_from_datetime_parsing": "Attendu : une date sans heure, par exemple « 2026-11-24 ».",
    "date_from_datetime_inexact": "Attendu : une date sans heure, par exemple « 2026-11-24 ».",
    "too_long": "Trop de faits : 100 au plus.",
    "int_parsing": "Attendu : un nombre entier.",
    "int_type": "Attendu : un nombre entier.",
    "greater_than_equal": "Ce nombre est trop petit.",
    "less_than_equal": "Ce nombre est trop grand.",
}
