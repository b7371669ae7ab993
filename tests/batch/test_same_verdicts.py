"""A table says of each row what the engine says of it alone, however its cells are written."""

from collections import defaultdict
from datetime import timedelta

import pytest
from generated import Generator
from limits import FILE_MAX, NAME_MAX, TYPED_ABOVE, spaced
from rows import TODAY, differing, written

SEED = "tables"
DOUBT = FILE_MAX.high - FILE_MAX.low


def drawn(rules, count):
    """Rows drawn for every decision, on days on and beside those on which it changes, as the page's cases are."""
    generator = Generator(rules, SEED)
    cases = defaultdict(list)
    for _ in range(count):
        decision, facts, day, _ = generator.case()
        known = rules[decision].completing.known
        row = {fact: value for fact, value in facts.items() if fact in known}
        stretches = rules[decision].table.stretches[1:]
        days = [TODAY, *(one.period.since + timedelta(days=step) for one in stretches for step in (-1, 0))]
        cases[decision, TODAY if day > "2026-11" else generator.chance.choice(days)].append(row)
    return cases


def is_text(row):
    """Whether UTF-8 can hold all of a row."""
    try:
        str(row).encode()
        "".join(value for value in row.values() if isinstance(value, str)).encode()
    except UnicodeEncodeError:
        return False
    return True


@pytest.mark.parametrize("count", [2_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_drawn_rows_get_what_the_engine_says_of_each(rules, decided, tmp_path, count):
    met = 0
    for (decision, day), rows in drawn(rules, count).items():
        readable = [row for row in rows if is_text(row)]
        if not any(readable):
            continue
        head = dict.fromkeys(rules[decision].completing.known)
        _, output, refused = decided(decision, written(tmp_path / "lignes.jsonl", [head, *readable]), on=day)
        assert differing(rules[decision], [head, *readable], output, day)[:3] == [], (decision, day)
        assert len(output) + len(refused) == len(readable) + 1, (decision, day)
        met += len(readable)
    assert met > count * 0.9


def test_a_text_that_utf_8_cannot_hold_is_refused_and_the_others_are_answered(decided, tmp_path):
    file = tmp_path / "noms.jsonl"
    file.write_text('{"file_name": "plan\\udcff.pdf"}\n{"file_name": "plan.exe"}\n')
    _, output, refused = decided("attachment", file)
    assert [(row["row"], row["outcome"]) for row in output] == [(2, "refused")]
    assert [(row["line"], row["reason"]) for row in refused] == [("1", "Cette ligne n'est pas un objet JSON.")]


def test_what_an_empty_cell_says_is_unknown_never_no(decided, tmp_path):
    file = tmp_path / "entites.csv"
    file.write_text("entity_kind;under_mandate;supplier_size;french_vat\ngip;;;\ngip;non;micro;non\ngip; ;;\n")
    _, output, _ = decided("entity-reception", file)
    assert [(row["status"], row["missing"]) for row in output] == [
        ("missing", "supplier_size french_vat under_mandate"),
        ("decided", None),
        ("missing", "supplier_size french_vat under_mandate"),
    ]


@pytest.mark.parametrize(
    ("size", "status", "observed", "margin"),
    [
        (f"{FILE_MAX.low}", "decided", None, None),
        (spaced(FILE_MAX.low + 1), "ambiguous", f"{FILE_MAX.low + 1}", 1),
        (TYPED_ABOVE, "decided", TYPED_ABOVE.replace(" ", "\u00a0"), 200_000),
        (f"{FILE_MAX.high + 1}", "decided", f"{FILE_MAX.high + 1}", DOUBT + 1),
        (FILE_MAX.text, "decided", None, None),
        (FILE_MAX.text.replace("Mo", "Mio"), "ambiguous", f"{FILE_MAX.high}", DOUBT),
        ("1e3", None, None, None),
        ("-5", None, None, None),
    ],
)
def test_a_size_is_read_as_people_write_it(decided, tmp_path, size, status, observed, margin):
    file = tmp_path / "pieces.csv"
    file.write_text(f"file_name;file_size;channel\nplan.pdf;{size};portail\n")
    _, output, refused = decided("attachment", file)
    if status is None:
        assert [row["column"] for row in refused] == ["file_size"]
    else:
        assert [(row["status"], row["observed"], row["margin"]) for row in output] == [(status, observed, margin)]


def test_words_of_a_wide_row_are_those_of_the_engine(rules, decided, tmp_path):
    rows = [
        {"file_name": "plan.pdf", "file_size": TYPED_ABOVE, "channel": "portail"},
        {"file_name": "plan.pdf", "file_size": TYPED_ABOVE, "channel": "portail"},
        {"file_name": "é" * NAME_MAX + ".pdf", "file_size": None, "channel": None},
    ]
    _, output, _ = decided("attachment", written(tmp_path / "pieces.jsonl", rows), wide=True)
    for row, said in zip(rows, output, strict=True):
        given = {fact: value for fact, value in row.items() if value is not None}
        assert said["answer"] == rules["attachment"].decide(given, TODAY).answer


def test_a_space_at_the_end_of_a_name_is_a_flaw_of_the_name_and_no_other_format(decided, tmp_path):
    _, output, _ = decided(
        "attachment", written(tmp_path / "noms.jsonl", [{"file_name": "attachement.pdf "}]), wide=True
    )
    assert output[0]["rules"] == "pj-nom-defaut"


def test_a_name_that_is_empty_and_one_that_is_absent_are_one_writing(decided, tmp_path):
    rows = [{"file_name": None}, {"file_name": ""}, {"file_name": " "}, {"file_name": "plan.exe"}]
    _, output, _ = decided("attachment", written(tmp_path / "noms.jsonl", rows))
    assert [(row["row"], row["status"]) for row in output] == [
        (1, "missing"),
        (2, "missing"),
        (3, "missing"),
        (4, "decided"),
    ]
