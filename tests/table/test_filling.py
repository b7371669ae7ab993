"""A table that fills as it is read says what the finished one says, for every key of every decision."""

from collections.abc import Iterator

import pytest

from assistant import load_rules
from assistant.table.building import table_of
from assistant.table.filling import FillingTable
from assistant.table.finished import AnyStretch

RULES = load_rules()


def told(stretch: AnyStretch, key: int) -> dict[str, object]:
    """What the row of a key says, with what its numbers stand for."""
    row = stretch.row(key)
    said = {name: getattr(row, name) for name in row.__struct_fields__}
    said["flips"] = [stretch.flips[number] for number in row.flips]
    said["answer"] = None if row.answer is None else stretch.answers[row.answer]
    return said


def differing(finished: AnyStretch, filling: AnyStretch, keys: range) -> Iterator[int]:
    return (key for key in keys if told(finished, key) != told(filling, key))


@pytest.mark.slow
@pytest.mark.parametrize("decision", list(RULES))
def test_a_filling_table_gives_the_rows_of_the_finished_one(decision):
    model = RULES.base.decisions[decision]
    finished, filling = table_of(RULES.base, model), FillingTable(RULES.base, model)
    assert filling.decision == finished.decision == decision
    for one, other in zip(finished.stretches, filling.stretches, strict=True):
        assert (other.period, other.rules, other.codings) == (one.period, one.rules, one.codings)
        backwards = range(len(one.keys) - 1, -1, -1)
        assert list(differing(one, other, backwards)) == []


def test_only_what_is_asked_for_is_worked_out(two_periods):
    model = two_periods.base.decisions["parcel"]
    whole = table_of(two_periods.base, model).stretches[0]
    stretch = FillingTable(two_periods.base, model).stretches[0]
    assert (stretch.answers, stretch.flips) == ([], [])
    first = stretch.row(0)
    assert stretch.row(0) is first
    assert 0 < len(stretch.answers) < len(whole.answers)
