import json
import random
import re
import stat
from pathlib import Path

import pytest
from processor import within

from assistant.answer import private, unanswered
from assistant.answer.private import without_private
from assistant.answer.unanswered import QuestionGroup, grouped, keep, kept
from assistant.retrieval.analysis import terms


def test_what_identifies_someone_is_removed():
    text = without_private(
        "Mon SIRET 110 002 011 00044, tél. 01 23 45 67 89 ou +33 6.12.34.56.78, "
        "jean.dupont@mairie.fr, facture F2024-000123, www.mairie.fr/a ?"
    )
    for one in ("110 002", "23 45", "12.34", "dupont", "000123", "www"):
        assert one not in text
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


@pytest.mark.parametrize(
    "number",
    [
        *(f"110{mark}002{mark}011{mark}00044" for mark in "–—-‑.·,:;|/_ \u00a0\u202f\u200b\u2060\u00ad⋅•*~+"),
        *(f"06{mark}12{mark}34{mark}56{mark}78" for mark in ("·", ",", ":", " – ", " / ", "..", " point ", "\u200d")),
        "11000201100044bis",
        "SIRET11000201100044",
        "１１０００２０１１０００４４",
        "٠٦١٢٣٤٥٦٧٨",
        "1\u20e31\u20e30\u20e30\u20e30\u20e32\u20e30\u20e3",
        "2 94 2A 123 456 78",
        "FR76 3000 6000 0112 3456 7890 189",
        "GB29-NWBK-6016-1331-9268-19",
        "mt84 malt 0110 0001 2345 mtlc ast0 01s",
        "4970.1012.3456.7890",
        "(+33) 6 12 34 56 78",
    ],
)
def test_a_number_is_removed_whatever_parts_its_digits(number: str) -> None:
    bare = without_private(f"mon numéro {number} est-il bon ?")
    assert not re.search(r"\d.*\d.*\d", bare), bare
    assert "[numéro]" in bare
    assert bare.endswith("bon ?")


@pytest.mark.parametrize(
    "mail",
    [
        "jean.dupont@example.org",
        "jean.dupont＠example.org",
        "jean。dupont＠example。org",
        "jean.dupont @ example.org",
        "jean.dupont at example.org",
        "jean.dupont(at)example.org",
        "jean.dupont [at] example [dot] org",
        "jean.dupont (arobase) example.org",
        "jean.dupont arobase example point org",
        "jean point dupont arobase example point org",
        "jean.du\u200bpont@exam\u200bple.org",
        "jean.dupont@example",
        "@dupont",
    ],
)
def test_an_email_is_removed_whatever_hides_it(mail: str) -> None:
    bare = without_private(f"écrire à {mail} pour la facture")
    assert bare == "écrire à [courriel] pour la facture"


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Madame Dupont veut un mandat", "Madame [nom] veut un mandat"),
        ("M. Jean-Pierre DE LA TOUR a refusé", "M. [nom] a refusé"),
        ("M.Dupont a refusé", "M. [nom] a refusé"),
        ("MADAME JEANNE DURAND REFUSE", "MADAME [nom]"),
        ("le Dr Ben Ali et Me Martin", "le Dr [nom] et Me [nom]"),
        ("monsieur d'Artagnan", "monsieur [nom]"),
        ("Mme de La Fayette, mairie", "Mme [nom], mairie"),
        ("mme dupont et moi", "mme [nom] et moi"),
        ("Mmes Durand et Petit ont signé", "Mmes [noms] ont signé"),
        ("MM. Durand, Le Goff et de La Tour refusent", "MM. [noms] refusent"),
        ("mmes durand refusent", "mmes [nom]"),
        ("monsieur jean dupont, mairie", "monsieur [nom], mairie"),
        ("je m'appelle jean dupont et je veux", "je m'appelle [nom] et je veux"),
        ("Je m’appelle Jean", "Je m'appelle [nom]"),
        ("mon nom est Anne Le Goff, bonjour", "mon nom est [nom], bonjour"),
        ("Je suis Jean Dupont de la mairie", "Je suis [nom] de la mairie"),
        ("mot de passe : Soleil!", "mot de passe : [secret]"),
        ("mdp=azerty", "mdp=[secret]"),
        ("mon mot de passe est soleil", "mon mot de passe est [secret]"),
        ("mon mdp Soleil12 ne marche pas", "mon mdp [secret] ne marche pas"),
        ("identifiant : jdupont", "identifiant : [secret]"),
    ],
)
def test_a_person_and_a_secret_are_removed(text: str, bare: str) -> None:
    assert without_private(text) == bare


@pytest.mark.parametrize(
    "text",
    [
        "mot de passe oublié",
        "mon mot de passe est bloqué",
        "madame, monsieur, bonjour",
        "madame la directrice a-t-elle un mandat ?",
        "monsieur le maire peut-il déposer ?",
        "je suis une association",
        "devis.exe de 12 Mo, catégorie 7410, à 10 000 euros",
        "le nom du fichier a 51 caractères, 50 au plus",
        "le 1er septembre 2026 ou le 24 novembre",
        "comment me connecter ?",
        "M. le maire",
    ],
)
def test_what_names_nobody_stays(text: str) -> None:
    assert without_private(text) == text


def test_every_list_of_words_that_is_written_is_read_and_none_stands_in_the_code() -> None:
    code = Path(private.__file__).read_text("utf-8")
    named = set(re.findall(r"(?:_any|_any_case)\('(\w+)'\)|(?:_any_case\(|WORDS\[)\"(\w+)\"", code))
    assert {one or other for one, other in named} == set(private.WORDS)
    long = [one for words in private.WORDS.values() for one in words if len(one) > 4]
    assert [one for one in long if re.search(rf"[|'\"(]{one}[|'\")]", code)] == []


def test_any_text_is_read_in_a_time_that_grows_as_its_length() -> None:
    for pump in (
        "1 ",
        "a",
        "a.",
        "M. A",
        "Le Xde ",
        "a@",
        "@",
        "mdp ",
        "je suis A ",
        "FR76 ",
        "1a",
        "point ",
        " at ",
        "(at)",
    ):
        with within(1):
            without_private(pump * (20_000 // len(pump)))


def test_the_file_is_its_owners_and_stays_under_its_bound(ask, tmp_path, today, monkeypatch):
    path = tmp_path / "questions.jsonl"
    found = ask("réserver un hôtel")
    assert keep(found, "réserver un hôtel", path, today)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    assert keep(found, "réserver un hôtel", path, today)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    size = path.stat().st_size
    monkeypatch.setattr(unanswered, "LARGEST", size + 10)
    assert not keep(found, "réserver un hôtel", path, today)
    assert path.stat().st_size == size


def test_many_distinct_questions_are_grouped_in_seconds_and_as_if_each_were_compared() -> None:
    chance = random.Random(12)
    words = [f"mot{number}x" for number in range(3_000)]
    asked = {" ".join(chance.choices(words, k=chance.randint(2, 9))) + " facture recycler" for _ in range(20_000)}
    with within(20):
        assert sum(len(group.questions) for group in grouped(asked)) == len(asked)
    few = [" ".join(chance.choices(words[:12], k=chance.randint(1, 6))) for _ in range(400)]
    assert grouped(few) == compared(few)


def compared(questions: list[str]) -> list[QuestionGroup]:
    """The groups, each question compared with all of them."""
    groups: list[tuple[set[str], QuestionGroup]] = []
    for question in sorted(questions, key=lambda text: (len(text), text)):
        stems = {term.stem for term in terms(question)} or {question}
        near = max(groups, key=lambda one: len(stems & one[0]) / len(stems | one[0]), default=None)
        if near and len(stems & near[0]) / len(stems | near[0]) >= 0.5:
            near[1].questions.append(question)
        else:
            groups.append((stems, QuestionGroup([question])))
    return sorted((group for _, group in groups), key=lambda group: (-len(group.questions), group.text))
