"""Scoring: what each row is worth for a question, synonyms included."""

from assistant.retrieval.question import Question
from assistant.retrieval.weights import EXACT, Weights


def scores(weights: Weights, question: Question) -> dict[int, int]:
    """Score every row that holds a word of the question or a synonym.

    A run of words counts by its best saying only: many synonyms of one word do not outweigh the other words.
    """
    total = weights.score(question.tokens)
    for run in question.runs:
        own = weights.score(run.own)
        best: dict[int, int] = {}
        for saying in run.synonyms:
            for row, score in weights.score(saying).items():
                best[row] = max(best.get(row, 0), score)
        for row, score in best.items():
            total[row] = total.get(row, 0) + max(score - own.get(row, 0), 0)
    return total


def held(weights: Weights, question: Question, row: int) -> set[int]:
    """Give the places of the stems that the row holds, themselves or by a whole synonym."""
    places = {place for place, stem in enumerate(question.stems) if row in weights.of(stem)}
    for run in question.runs:
        if any(all(row in weights.of(token) for token in saying if token[0] != EXACT) for saying in run.synonyms):
            places.update(run.places)
    return places
