"""An observation said in French, in the words that the rules base has for its notice."""

import re
from collections.abc import Mapping

from assistant.intake.observations import Observation
from assistant.model.tables import Notice

_LINE = re.compile(r"ligne (\d+)")


def sentence(observation: Observation, notices: Mapping[str, Notice]) -> str:
    """Say an observation: the sentence of its notice, its gaps filled."""
    says = notices[observation.id].says
    return says.format(detail=observation.detail, seen=observation.seen, limit=observation.limit)


def line_of(observation: Observation) -> int | None:
    """The line of the file itself at which an observation was made; None where it is not known, or inside another."""
    found = _LINE.fullmatch(observation.place or "")
    return int(found[1]) if found else None


def placed(observation: Observation, notices: Mapping[str, Notice]) -> str:
    """Say an observation, after the place where it was made if it has one."""
    said = sentence(observation, notices)
    return f"{observation.place} : {said}" if observation.place else said
