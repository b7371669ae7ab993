"""Strict YAML: what a reader sees is what the machine reads, and each trap is refused where it stands."""

from datetime import date

import pytest

from assistant.language.strict_yaml import LARGEST, Document, read

TRAPS = {
    "a: no": "« no » se lit comme un booléen",
    "a: Yes": "« Yes » se lit comme un booléen",
    "a: ON": "« ON » se lit comme un booléen",
    "a: off": "« off » se lit comme un booléen",
    "a: y": "« y » se lit comme un booléen",
    "a: True": "« True » se lit comme un booléen",
    "a: FALSE": "« FALSE » se lit comme un booléen",
    "a: Null": "« Null » se lit comme une valeur absente",
    "a: 050": "« 050 » se lit autrement",
    "a: 0o17": "« 0o17 » se lit autrement",
    "a: 0x1F": "« 0x1F » se lit autrement",
    "a: 0b11": "« 0b11 » se lit autrement",
    "a: 12:30": "« 12:30 » se lit autrement",
    "a: 1:02:03.5": "« 1:02:03.5 » se lit autrement",
    "a: 1_000": "« 1_000 » se lit autrement",
    "a: +5": "« +5 » se lit autrement",
    "a: 1.5": "« 1.5 » se lit autrement",
    "a: 1.": "« 1. » se lit autrement",
    "a: .5": "« .5 » se lit autrement",
    "a: -.5e-3": "« -.5e-3 » se lit autrement",
    "a: 1e9": "« 1e9 » se lit autrement",
    "a: .inf": "« .inf » se lit autrement",
    "a: -.Inf": "« -.Inf » se lit autrement",
    "a: .NaN": "« .NaN » se lit autrement",
    "a: 1234567890123456": "« 1234567890123456 » se lit autrement",
}


def messages(document: Document) -> list[str]:
    return [f"{problem.place.line}:{problem.place.column} {problem.message}" for problem in document.problems]


@pytest.mark.parametrize("line", TRAPS)
def test_a_value_that_yaml_reads_otherwise_asks_for_quotes_at_its_place(line):
    (problem,) = read(f"é: b\n{line}\n".encode(), "rules/x.yml").problems
    assert str(problem).startswith(f"rules/x.yml:2:4  {TRAPS[line]}")
    assert problem.hint.endswith("mettez des guillemets" + " si c'est un mot" * ("booléen" in TRAPS[line]))


@pytest.mark.parametrize(
    ("meant", "typed"),
    [("true", ["yes", "Yes", "on", "ON", "y", "True", "TRUE"]), ("false", ["no", "No", "off", "n", "False", "FALSE"])],
)
def test_a_boolean_typed_otherwise_is_told_how_to_write_it(meant, typed):
    document = read("".join(f"- {one}\n" for one in typed).encode(), "x.yml")
    expected = f"écrivez {meant}, ou mettez des guillemets si c'est un mot"
    assert [problem.hint for problem in document.problems] == [expected] * len(typed)


@pytest.mark.parametrize("line", TRAPS)
def test_the_same_value_between_quotes_is_a_text(line):
    key, _, value = line.partition(": ")
    document = read(f'{key}: "{value}"\n'.encode(), "x.yml")
    assert (document.value, document.problems) == ({"a": value}, [])


@pytest.mark.parametrize("key", ["no", "yes", "On", "0001", "12:30", "1.5", "2", "2026-11-24", "null", "~", "true"])
def test_a_key_that_is_not_a_text_asks_for_quotes(key):
    (problem,) = read(f"a: {{{key}: b}}\n".encode(), "x.yml").problems
    assert (str(problem.place), problem.hint) == ("x.yml:1:5", "mettez des guillemets")


def test_the_key_on_is_refused_where_it_stands():
    assert messages(read(b"a:\n  on: b\n", "x.yml")) == ["2:3 « on » se lit comme un booléen en YAML"]


@pytest.mark.parametrize("text", [".", "..", "v1.2", "1.2.3", "12:75", "10 Mo", "5 %", "2.14.", "e9", "0 octet"])
def test_a_text_that_only_looks_a_little_like_a_number_is_a_text(text):
    assert read(f"a: {text}\n".encode(), "x.yml").value == {"a": text}


def test_plain_values_are_what_they_look_like():
    text = b"""texte: Une phrase, avec une virgule
entier: 10485760
zero: 0
negatif: -3
vrai: true
faux: false
rien: null
vide:
date: 2018-07-30
quoted: "2018-07-30"
plie: >-
  deux
  lignes
"""
    assert read(text, "x.yml").value == {
        "texte": "Une phrase, avec une virgule",
        "entier": 10485760,
        "zero": 0,
        "negatif": -3,
        "vrai": True,
        "faux": False,
        "rien": None,
        "vide": None,
        "date": date(2018, 7, 30),
        "quoted": "2018-07-30",
        "plie": "deux lignes",
    }


def test_a_day_that_does_not_exist_is_refused_with_an_example():
    (problem,) = read(b"a: 2026-02-30\n", "x.yml").problems
    assert (problem.message, problem.hint) == (
        "« 2026-02-30 » : cette date n'existe pas",
        "écrivez année-mois-jour, par exemple 2018-07-30",
    )


def test_a_key_given_twice_is_refused_at_its_second_place_and_the_first_value_stays():
    document = read(b"a: 1\nb: 2\na: 3\n", "x.yml")
    assert messages(document) == ["3:1 « a » : clé en double"]
    assert document.value["a"] == 1


def test_anchors_aliases_merges_and_tags_are_refused_all_at_once():
    text = b"a: &x {b: 1}\nc: *x\nd:\n  <<: {e: f}\ng: !!str 5\nh: !python/object i\nj: ! k\n"
    assert messages(read(text, "x.yml")) == [
        "1:4 ancre « &x »",
        "2:4 alias « *x »",
        "4:3 fusion « << »",
        "5:4 étiquette « !!str »",
        "6:4 étiquette « !python/object »",
        "7:4 étiquette « ! »",
    ]


def test_an_alias_as_a_key_is_refused():
    assert messages(read(b"a: &x b\n*x : c\n", "x.yml")) == ["1:4 ancre « &x »", "2:1 alias « *x »"]


@pytest.mark.parametrize("text", [b"? [a, b]\n: c\n", b"{a: b}: c\n", b"[[a]]: b\n"])
def test_a_collection_as_a_key_is_refused(text):
    document = read(text, "x.yml")
    assert [problem.message for problem in document.problems] == ["une clé doit être un texte"]
    assert document.value is None


def test_a_second_document_is_refused_where_it_begins():
    assert messages(read(b"a: b\n---\nc: d\n", "x.yml")) == ["2:1 plusieurs documents dans un fichier"]


def test_a_document_may_begin_with_dashes_and_a_byte_order_mark():
    document = read("\ufeff---\né: b\n".encode(), "x.yml")
    assert (document.value, document.problems) == ({"é": "b"}, [])


def test_a_byte_order_mark_does_not_shift_the_columns():
    assert messages(read("\ufeffa: no\n".encode(), "x.yml")) == ["1:4 « no » se lit comme un booléen en YAML"]


def test_columns_count_characters_not_bytes():
    assert messages(read("été: {à: é, b: no}\n".encode(), "x.yml")) == ["1:16 « no » se lit comme un booléen en YAML"]


@pytest.mark.parametrize("prefix", ["", "\ufeff"])
def test_bytes_that_are_not_utf8_are_refused_where_they_stand(prefix):
    data = f"{prefix}a: b\né: ".encode() + b"\xe9t\xe9\n"
    (problem,) = read(data, "x.yml").problems
    assert (str(problem.place), problem.message) == ("x.yml:2:4", "octets qui ne sont pas de l'UTF-8")


@pytest.mark.parametrize(
    ("char", "name"),
    [
        ("\0", "0000"),
        ("\x1b", "001B"),
        ("\x85", "0085"),
        ("\u2028", "2028"),
        ("\u202e", "202E"),
        ("\u200b", "200B"),
        ("\ufeff", "FEFF"),
    ],
)
def test_a_character_that_does_not_show_is_refused_where_it_stands(char, name):
    assert messages(read(f"a: b\né: c{char}d\n".encode(), "x.yml")) == [f"2:5 caractère invisible U+{name}"]


def test_a_character_that_does_not_show_is_refused_even_when_it_is_escaped():
    assert messages(read(b'a: "rouge \\e[31m"\n', "x.yml")) == ["1:4 caractère invisible U+001B"]


def test_french_typography_is_no_unseen_character():
    assert read("a: « devis\u00a0» pèse 1\u202f000\u00a0Mo’… — œ\n".encode(), "x.yml").problems == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (b"a: [b\nc: d\n", "2:2"),
        (b"a: b: c\n", "1:5"),
        (b"\ta: b\n", "1:1"),
        (b'a: "b\n', "2:1"),
        (b"a: %b\n", "1:4"),
        (b"a: 'b' c\n", "1:8"),
    ],
)
def test_wrong_syntax_is_told_in_french_with_its_place(text, place):
    (problem,) = read(text, "x.yml").problems
    assert (str(problem.place), problem.message) == (f"x.yml:{place}", "syntaxe YAML incorrecte")
    assert "deux-points" in problem.hint


@pytest.mark.parametrize("text", [b"", b"# rien\n", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(text):
    assert messages(read(text, "x.yml")) == ["1:1 fichier vide"]


@pytest.mark.parametrize("opening", [b"[", b"{a: ", b"- ", b"[{a: "])
def test_deep_nesting_stops_the_reading(opening):
    document = read(b"a:\n  " + opening * 20_000, "x.yml")
    assert [problem.message for problem in document.problems] == ["imbrication de plus de 24 niveaux"]
    assert document.value is None


def test_a_file_too_big_is_not_read():
    document = read(b"a: b\n" + b"#" * LARGEST, "x.yml")
    assert messages(document) == ["1:1 fichier trop gros : 1 Mo au plus"]


def test_many_mistakes_are_cut_and_the_report_says_so():
    document = read(b"a: 1\n" * 100_000, "x.yml")
    assert len(document.problems) == 502
    assert messages(document)[-1].endswith("plus de 500 erreurs")


def test_a_place_is_that_of_the_value_of_the_key_or_of_what_holds_it():
    document = read(b"a:\n  - b: c\n", "x.yml")
    places = [
        document.place(("a", 0, "b")),
        document.place(("a", 0, "b"), of_key=True),
        document.place(("a", 0, "z")),
        document.place(("z",), of_key=True),
    ]
    assert [(place.line, place.column) for place in places] == [(2, 8), (2, 5), (2, 5), (1, 1)]


def test_a_mistake_in_a_rule_names_the_rule():
    (problem,) = read(b"decisions:\n  d:\n    rules:\n      - id: r-1\n        says: no\n", "x.yml").problems
    assert problem.subject == "r-1"
