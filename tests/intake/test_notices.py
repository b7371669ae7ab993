"""The notices of the reading: the base has a sentence for each that the program makes, and no other."""

import shutil
from pathlib import Path

import pytest

from assistant import load_rules
from assistant.intake.notices import placed, sentence
from assistant.intake.observations import UNREAD, observed
from assistant.language.loading import packaged
from assistant.model.notice_ids import NoticeId
from assistant.model.problems import InvalidRules, Problem


@pytest.fixture
def problems(tmp_path: Path):
    """What is said of the rules base once texts of its contents.yml are replaced."""

    def of(*changes: tuple[str, str]) -> list[Problem]:
        folder = shutil.copytree(packaged("rules"), tmp_path / "rules")
        text = (folder / "contents.yml").read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        (folder / "contents.yml").write_text(text, encoding="utf-8")
        with pytest.raises(InvalidRules) as refused:
            load_rules(folder)
        return refused.value.problems

    return of


def line_of(problem: Problem) -> str:
    """The line of its file that a problem points to."""
    return Path(problem.place.file).read_text(encoding="utf-8").splitlines()[problem.place.line - 1]


def test_the_base_has_every_notice_in_the_order_of_the_program(rules):
    assert list(rules.base.notices) == list(NoticeId)


def test_what_leaves_a_file_to_verify_in_the_base_leaves_it_so_in_the_reading(rules):
    unopened = {NoticeId.FICHIER_ABSENT, NoticeId.FICHIER_SPECIAL}
    assert {item.id for item in rules.base.lists["unread_notices"].items} == UNREAD | unopened


@pytest.mark.parametrize("notice", NoticeId)
def test_every_sentence_shows_what_fills_it_and_nothing_else(rules, notice):
    said = sentence(observed(notice, detail="D1", seen="S2", limit="L3"), rules.base.notices)
    wanted = rules.base.notices[notice].says
    for gap, shown in (("{detail}", "D1"), ("{seen}", "S2"), ("{limit}", "L3")):
        assert (gap in wanted) == (shown in said)
    assert "{" not in said
    assert said.endswith(".")


def test_an_observation_is_said_after_its_place(rules):
    seen = observed(NoticeId.XML_DOCTYPE, "lot.zip, a.xml")
    assert placed(seen, rules.base.notices).startswith("lot.zip, a.xml : Le fichier XML contient une déclaration")
    assert placed(observed(NoticeId.FICHIER_VIDE), rules.base.notices) == "Le fichier est vide (0 octet)."


def test_what_comes_from_the_file_fills_a_sentence_and_is_never_one(rules):
    said = sentence(observed(NoticeId.NOM_EN_DOUBLE, detail="{limit}\u202e\n" + "a" * 500), rules.base.notices)
    assert said.startswith("Plusieurs pièces jointes portent le nom « {limit}⟨U+202E⟩")
    assert len(said) < 200


def test_a_notice_under_another_name_is_said_once_where_it_stands(problems):
    (problem,) = problems(
        ("      pdf-nom-nul:\n", "      pdf-nom-null:\n"), ("{notice: pdf-nom-nul", "{notice: pdf-nom-null")
    )
    assert problem.message == "le programme lit « pdf-nom-nul » (signalement) et ne le trouve pas"
    assert problem.hint == "renommez « pdf-nom-null » en « pdf-nom-nul »"
    assert problem.place.file.endswith("contents.yml")
    assert line_of(problem) == "      pdf-nom-null:"


def test_a_notice_that_the_program_never_makes_is_refused(problems):
    more = '      lune-pleine: {label: pleine lune, says: "La lune est pleine."}\n'
    (problem,) = problems(("      fichier-vide:\n", more + "      fichier-vide:\n"))
    assert (problem.subject, problem.message) == ("lune-pleine", "le programme ne signale jamais cela")


@pytest.mark.parametrize("gap", ["detial", "0", "", "detail!r", "limit:d"])
def test_a_gap_that_nothing_fills_is_refused(problems, gap):
    (problem,) = problems(("n'a pas su lire ce fichier ({detail})", "n'a pas su lire ce fichier ({" + gap + "})"))
    assert problem.message == f"« {{{gap}}} » : rien ne remplit cet emplacement"


def test_a_format_that_the_program_names_cannot_be_renamed(problems):
    (problem,) = problems(("      html:", "      html5:"), ("[html]", "[html5]"))
    assert problem.message == "le programme lit « html » (format) et ne le trouve pas"
    assert line_of(problem).startswith("      html5:")
