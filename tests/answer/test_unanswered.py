import json

from assistant.answer.unanswered import grouped, keep, kept, without_private


def test_what_identifies_someone_is_removed():
    text = without_private(
        "Mon SIRET 110 002 011 00044, tél. 01 23 45 67 89 ou +33 6.12.34.56.78, "
        "jean.dupont@mairie.fr, facture F2024-000123, www.mairie.fr/a ?"
    )
    for private in ("110 002", "23 45", "12.34", "dupont", "000123", "www"):
        assert private not in text
    assert text.count("[numéro]") == 4


def test_short_numbers_and_names_of_files_stay():
    assert without_private("devis.exe de 12 Mo, catégorie 7410") == "devis.exe de 12 Mo, catégorie 7410"


def test_only_what_was_not_answered_is_kept(ask, tmp_path, today):
    path = tmp_path / "questions.jsonl"
    for question in ("mon devis.exe de 3 Mo passe-t-il ?", "recycler facture", "", "réserver un hôtel 0612345678"):
        keep(ask(question), question, path, today)
    (line,) = path.read_text("utf-8").splitlines()
    assert json.loads(line) == {
        "on": "2026-11-24",
        "kind": "not_covered",
        "question": "réserver un hôtel [numéro]",
    }
    assert list(kept(path)) == ["réserver un hôtel [numéro]"]


def test_questions_that_say_the_same_are_grouped_the_most_asked_first():
    groups = grouped(["mot de passe oublié", "j'ai oublié mon mot de passe", "hôtel à Nice", "passe oublié mot"])
    assert [len(group.questions) for group in groups] == [3, 1]
    assert groups[0].text == "passe oublié mot"
