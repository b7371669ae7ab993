"""Which step a text is, and the nearest known one when it is none."""

from __future__ import annotations

from functools import lru_cache

from assistant.proof.steps import STEPS
from assistant.proof.steps.definition import StepDefinition, bare
from assistant.words.distance import LONGEST_COMPARED, osa
from assistant.words.folding import fold


@lru_cache(maxsize=4096)
def step_of(text: str) -> tuple[StepDefinition, tuple[str, ...]] | None:
    """The step that `text` is, with what it writes in each gap; None when it is no known step."""
    for definition in STEPS:
        found = definition.arguments(text)
        if found is not None:
            return definition, found
    return None


def nearest_step(text: str) -> StepDefinition | None:
    """The step that an unknown `text` most likely means: near in its letters, or else sharing most of its words."""
    asked = fold(bare(text))[:LONGEST_COMPARED]
    far, words = len(asked) // 3 + 2, set(asked.split())
    near: StepDefinition = STEPS[0]
    alike: StepDefinition = STEPS[0]
    least, most = far, 0
    for definition in STEPS:
        known = fold(bare(definition.spelling))
        distance, shared = osa(asked, known, far), len(words & set(known.split()))
        if distance < least:
            near, least = definition, distance
        if shared > most:
            alike, most = definition, shared
    if least < far:
        return near
    return alike if most * 2 > len(words) else None
