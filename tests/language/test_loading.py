"""Loading: a folder of rules becomes one base, or says what is wrong and where."""

from hashlib import sha256
from pathlib import Path

import pytest

from assistant.language import loading
from assistant.language.loading import load, packaged
from assistant.model.problems import LARGEST, InvalidRules, Place, Problem, UnreadableRules


@pytest.fixture
def folder(tmp_path, sound):
    place = tmp_path / "rules"
    place.mkdir()
    (place / "loans.yml").write_text(sound, encoding="utf-8")
    return place


def refusal(*args) -> UnreadableRules:
    with pytest.raises(UnreadableRules) as caught:
        load(*args)
    return caught.value


def test_the_project_has_its_own_base():
    base = load()
    assert "entity-reception" in base.decisions
    assert base.topics["attachments"].file == "rules/attachments.yml"
    assert len(base.digest) == 64


def test_what_answers_name_is_what_the_files_say_wherever_they_are_read(folder, tmp_path, monkeypatch, sound):
    (folder / "words.yml").write_text("other: Un autre\n", encoding="utf-8")
    named = load(folder).fingerprint
    monkeypatch.chdir(tmp_path)
    assert load(Path(folder.name)).fingerprint == named
    assert load(folder, instead=[folder / "loans.yml"]).fingerprint == named
    lines = (f"{sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in ("loans.yml", "words.yml"))
    assert named == f"sha256:{sha256(''.join(lines).encode()).hexdigest()}"
    (folder / "loans.yml").write_text(sound + "#", encoding="utf-8")
    assert load(folder).fingerprint != named


def test_an_installed_package_carries_its_rules_inside(tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "_HERE", tmp_path / "assistant")
    assert packaged("rules") == tmp_path / "rules"
    (tmp_path / "assistant" / "data" / "rules").mkdir(parents=True)
    assert packaged("rules") == tmp_path / "assistant" / "data" / "rules"


def test_a_folder_of_ones_own_takes_the_sentences_of_the_package(folder):
    base = load(folder)
    assert list(base.decisions) == ["loan"]
    assert base.words["yes"] == "oui"


def test_what_is_no_topic_is_left_alone(folder):
    (folder / "README.md").write_text("lisez-moi")
    (folder / "old.yaml").write_text("nimporte: quoi")
    assert list(load(folder).topics) == ["loans"]


def test_a_folder_that_does_not_exist_is_missing(tmp_path):
    error = refusal(tmp_path / "nulle-part")
    assert error.missing
    assert str(error) == f"{tmp_path / 'nulle-part'}  ce dossier de règles n'existe pas"


def test_a_file_is_no_folder_of_rules(folder):
    error = refusal(folder / "loans.yml")
    assert not error.missing
    assert str(error).endswith("ce dossier de règles n'existe pas")


def test_a_folder_without_topic_says_what_a_topic_is(tmp_path):
    assert "aucun fichier *.yml" in str(refusal(tmp_path))
    (tmp_path / "words.yml").write_text("yes: oui\n")
    assert "aucun fichier *.yml" in str(refusal(tmp_path))


def test_a_file_that_leads_nowhere_cannot_be_read(folder):
    (folder / "rompu.yml").symlink_to(folder / "absent")
    assert str(refusal(folder)) == f"{folder / 'rompu.yml'}  lecture impossible : il n'existe pas"


def test_a_loop_of_links_cannot_be_read(folder):
    (folder / "boucle.yml").symlink_to(folder / "boucle.yml")
    assert "lecture impossible : liens symboliques en boucle" in str(refusal(folder))


def test_a_folder_that_may_not_be_listed_says_so(folder, monkeypatch):
    def refuse(self):
        raise PermissionError(13, "denied", str(self))

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert str(refusal(folder)) == f"{folder}  lecture impossible : accès refusé"


def test_what_has_a_topics_name_and_is_no_file_is_not_opened(folder):
    (folder / "dossier.yml").mkdir()
    assert str(refusal(folder)) == f"{folder / 'dossier.yml'}  ce n'est pas un fichier"


def test_a_file_too_big_is_not_read_whole(folder):
    with (folder / "gros.yml").open("wb") as file:
        file.truncate(50 * LARGEST)
    with pytest.raises(InvalidRules, match=r"gros.yml:1:1  fichier trop gros"):
        load(folder)


def test_every_mistake_is_told_in_reading_order(folder, sound):
    (folder / "loans.yml").write_text(sound.replace("{late: true}", "{lates: true}"), encoding="utf-8")
    (folder / "autre.yml").write_text("topic: autre\ntitle: no\n", encoding="utf-8")
    with pytest.raises(InvalidRules) as caught:
        load(folder)
    assert [problem.place.file for problem in caught.value.problems] == [
        str(folder / "autre.yml"),
        str(folder / "loans.yml"),
    ]


def test_a_topic_may_be_read_instead_of_the_one_with_its_name(folder, sound, tmp_path):
    (tmp_path / "essai.yml").write_text(sound.replace("title: Prêts de", "title: Essai de"), encoding="utf-8")
    base = load(folder, tmp_path / "essai.yml")
    assert base.topics["loans"].title == "Essai de la bibliothèque"
    assert base.topics["loans"].file == str(tmp_path / "essai.yml")


def test_a_topic_is_named_as_its_file(folder, sound):
    (folder / "loans.yml").rename(folder / "prets.yml")
    for given in ((folder,), (folder, folder / "prets.yml")):
        with pytest.raises(InvalidRules) as caught:
            load(*given)
        assert str(caught.value) == (
            f"{folder / 'prets.yml'}:1:8  « loans » n'est pas le nom du fichier\n"
            "    conseil : écrivez « topic: prets », ou renommez le fichier en « loans.yml »"
        )


def test_a_file_whose_name_no_topic_can_have_is_to_be_renamed(folder, sound):
    (folder / "loans.yml").rename(folder / "Prêts d'été.yml")
    with pytest.raises(InvalidRules, match=r"conseil : renommez le fichier en « loans.yml »$"):
        load(folder)


@pytest.fixture
def explained(folder, sound):
    """A folder of rules of which a source and a decision name an article, and a way to write articles beside it."""
    (folder / "loans.yml").write_text(
        sound.replace("unlinked: aucun}", "unlinked: aucun, article: prets}").replace(
            "  loan:\n", "  loan:\n    article: retard\n"
        ),
        encoding="utf-8",
    )

    def write(*names):
        articles = folder.parent / "docs" / "articles"
        articles.mkdir(parents=True, exist_ok=True)
        for name in names:
            (articles / f"{name}.md").write_text("", encoding="utf-8")

    return write


def test_an_article_is_one_of_those_beside_the_rules_and_a_base_is_read_again_when_they_change(folder, explained):
    explained("prets", "retard")
    assert load(folder).decisions["loan"].article == "retard"
    (folder.parent / "docs" / "articles" / "retard.md").rename(folder.parent / "docs" / "articles" / "retards.md")
    line = (folder / "loans.yml").read_text(encoding="utf-8").split("\n").index("    article: retard") + 1
    with pytest.raises(InvalidRules) as caught:
        load(folder)
    assert str(caught.value) == (
        f"{folder / 'loans.yml'}:{line}:14  loan  « retard » : article inconnu\n"
        "    conseil : vouliez-vous dire « retards » ?"
    )


def test_an_unknown_article_far_from_all_is_told_with_all_of_them(folder, explained):
    explained("livres", "retard")
    with pytest.raises(
        InvalidRules, match=r"reglement  « prets » : article inconnu\n    conseil : possibles : livres, retard$"
    ):
        load(folder)


def test_a_base_without_articles_may_name_those_of_its_own_site(folder, explained):
    assert load(folder).sources["reglement"].article == "prets"


def test_the_name_of_a_topic_that_is_wrong_anyway_is_not_told_twice(folder, sound):
    (folder / "loans.yml").write_text(sound.replace("topic: loans", "topic: prêts"), encoding="utf-8")
    with pytest.raises(InvalidRules) as caught:
        load(folder)
    assert [problem.message for problem in caught.value.problems] == ["« prêts » n'est pas un identifiant"]


def test_a_draft_from_elsewhere_has_the_name_that_its_author_likes(folder, sound, tmp_path):
    (tmp_path / "vide").mkdir()
    (tmp_path / "brouillon").mkdir()
    (tmp_path / "brouillon" / "essai.yml").write_text(sound, encoding="utf-8")
    assert list(load(folder, tmp_path / "brouillon" / "essai.yml").topics) == ["loans"]
    assert list(load(tmp_path / "vide", tmp_path / "brouillon" / "essai.yml").topics) == ["loans"]
    with pytest.raises(InvalidRules, match="« loans » n'est pas le nom du fichier"):
        load(tmp_path / "brouillon")


def test_a_file_without_topic_is_read_beside_the_others(folder, tmp_path):
    (tmp_path / "note.yml").write_text("title: Sans nom\n", encoding="utf-8")
    with pytest.raises(InvalidRules, match="la clé « topic » manque"):
        load(folder, tmp_path / "note.yml")


def test_sentences_may_be_read_instead_of_those_of_the_folder(folder, tmp_path):
    (folder / "words.yml").write_text("status-missing: Un\n", encoding="utf-8")
    other = tmp_path / "words.yml"
    other.write_text("status-missing: Deux\n", encoding="utf-8")
    assert load(folder, other).words["status-missing"] == "Deux"


def test_a_topic_to_read_instead_must_exist(folder, tmp_path):
    assert str(refusal(folder, tmp_path / "absent.yml")).endswith("absent.yml  lecture impossible : il n'existe pas")


def test_a_folder_whose_name_is_not_utf8_is_read(tmp_path, sound):
    place = Path(str(tmp_path) + "/r\udce9gles")
    place.mkdir()
    (place / "loans.yml").write_text(sound, encoding="utf-8")
    assert load(place) == load(place)


def test_a_place_shows_what_is_known_of_it():
    assert [str(Place("a.yml")), str(Place("a.yml", 3)), str(Place("a.yml", 3, 5))] == ["a.yml", "a.yml:3", "a.yml:3:5"]


def test_a_problem_reads_as_place_subject_message_hint():
    assert str(Problem(Place("a.yml", 3, 5), "r-1", "clé inconnue", "ôtez-la")) == (
        "a.yml:3:5  r-1  clé inconnue\n    conseil : ôtez-la"
    )


def test_several_files_stand_together_for_their_topics_or_without_one_for_their_name(folder, tmp_path, sound):
    (tmp_path / "draft.yml").write_text(sound, encoding="utf-8")
    other = sound.split("facts:", maxsplit=1)[0].replace("topic: loans", "topic: other")
    (tmp_path / "loans.yml").write_text(other.replace("topic:", "topik:"), encoding="utf-8")
    with pytest.raises(InvalidRules) as caught:
        load(folder, instead=[tmp_path / "draft.yml", tmp_path / "loans.yml"])
    assert str(tmp_path / "loans.yml") in {problem.place.file for problem in caught.value.problems}
    assert str(folder / "loans.yml") not in str(caught.value)
