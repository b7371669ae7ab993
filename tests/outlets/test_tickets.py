"""`tickets`: a CSV of messages gets its answers beside it, and nothing of it is lost or runs in a spreadsheet."""

import csv
import io
import json
import signal
import subprocess
import sys
import time
from urllib.parse import parse_qsl

import pytest

from assistant.outlets.cli.progress import rows_met
from assistant.outlets.site.rejections import PATH
from assistant.outlets.telling import Telling
from assistant.outlets.tickets import mailbox as reading
from assistant.outlets.tickets import proposals as proposing

DAY = ("--on", "2026-11-24")
HEAD = "id;objet;message\n"
MAIL = (
    HEAD + '1;pièce jointe;"Bonjour,\nmon devis.exe de 3 Mo passe-t-il ?\nCordialement,\nJean Dupont"\n'
    "2;;un GIP doit-il recevoir mes factures ?\n"
    "3;;comment recycler une facture ?\n"
    "4;;recette de la tarte aux pommes\n"
)
ADDED = [
    "sorte",
    "question",
    "réponse courte",
    "faits compris",
    "question à poser",
    "réponse prête",
    "lien",
    "à qui demander",
]


@pytest.fixture
def box(tmp_path):
    """Write a CSV of messages."""

    def write(text=MAIL, name="courriels.csv", encoding="utf-8"):
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return tmp_path / name

    return write


@pytest.fixture
def tickets(cli, tmp_path):
    """Answer a CSV, and read what is written: the run, the rows."""

    def run(path, *more):
        ran = cli("tickets", path, "--output", tmp_path / "reponses.csv", *DAY, *more)
        return ran, rows_of(tmp_path / "reponses.csv") if ran.code == 0 else []

    return run


def rows_of(path, sign=";"):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), delimiter=sign))


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_every_message_gets_its_answer_beside_it(tickets, box):
    ran, (attachment, entity, passage, tart) = tickets(box())
    assert (ran.code, ran.err) == (0, "")
    assert "4 lignes ; la sortie : « " in ran.says
    assert "verdict : 2 passage : 1 non couvert : 1" in ran.says
    assert list(attachment) == ["id", "objet", "message", *ADDED]
    assert attachment["message"].endswith("Cordialement,\nJean Dupont")
    assert (attachment["sorte"], attachment["question"], attachment["réponse courte"]) == (
        "verdict",
        "attachment",
        "Refusée",
    )
    assert plain(attachment["faits compris"]) == (
        "nom du fichier : devis.exe ; extension : EXE ; taille du fichier : 3 Mo"
    )
    assert "le format .EXE n'est pas dans la liste" in attachment["réponse prête"]
    assert attachment["réponse prête"].startswith("Bonjour,")
    assert attachment["lien"] == "articles/regles-pieces-jointes/"
    assert entity["réponse courte"] == "À préciser"
    assert plain(entity["question à poser"]) == "Quelle est la taille de l'entreprise qui envoie la facture ?"
    assert (passage["sorte"], passage["question"]) == ("passage", "recycler-facture")
    assert passage["lien"].startswith("articles/recycler-facture/#")
    assert (tart["sorte"], tart["réponse courte"], tart["lien"]) == ("non couvert", "", "")
    assert "écrivez au support" in tart["à qui demander"]


def test_the_ready_reply_is_that_of_ask(tickets, box, cli):
    _, rows = tickets(box("message\nun GIP doit-il recevoir mes factures ?\n"))
    asked = cli("ask", "un GIP doit-il recevoir mes factures ?", "--format", "reply", *DAY)
    assert rows[0]["réponse prête"] == asked.out


def test_the_link_opens_the_same_case_without_the_texts_that_were_typed(tickets, box, rules, today):
    _, (attachment, entity, passage, _) = tickets(box(), "--address", "https://aide.example.org/")
    address, _, case = attachment["lien"].partition("#")
    assert address == "https://aide.example.org/questions/attachment/"
    assert "devis" not in case
    assert case.startswith("file_extension=EXE&file_size=3+Mo")
    again = rules["attachment"].decide(dict(parse_qsl(case)) | {"file_name_length": 9}, today)
    assert again.label == attachment["réponse courte"]
    assert entity["lien"] == "https://aide.example.org/questions/entity-reception/#entity_kind=gip"
    assert passage["lien"].startswith("https://aide.example.org/articles/recycler-facture/#")


def test_a_message_of_rejection_leads_to_the_page_that_explains_them(tickets, box):
    _, rows = tickets(box("message\nma facture est rejetée avec BR-CO-15\n"), "--address", "https://aide.example.org")
    assert rows[0]["lien"] == f"https://aide.example.org/{PATH.removesuffix('.md')}/"


def test_a_passage_leaves_the_question_to_ask_and_the_case_to_open(tickets, box):
    _, rows = tickets(
        box("message\nchanger gestionnaire principal chorus pro mairie\n"), "--address", "https://aide.fr"
    )
    assert (rows[0]["sorte"], rows[0]["question"]) == ("passage", "transfert-gestionnaire-principal")
    assert plain(rows[0]["faits compris"]) == "nature de la structure : Publique, hors État"
    assert rows[0]["question à poser"].startswith("Le futur gestionnaire principal a-t-il un compte actif")
    assert rows[0]["lien"] == "https://aide.fr/questions/manager-transfer/#sector=public_local"


def test_a_short_name_of_a_file_is_not_in_the_link_either(tickets, box):
    _, rows = tickets(box("message\nmon plan.exe de 3 Mo passe-t-il ?\n"), "--address", "https://aide.example.org")
    assert "#file_extension=EXE&file_size=3+Mo" in rows[0]["lien"]
    assert "plan" not in rows[0]["lien"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-8"])
def test_a_file_of_any_usual_encoding_is_read_and_written_for_a_spreadsheet(tickets, box, tmp_path, encoding):
    tickets(box("n°,texte\n1,« ma pièce est refusée » où ?\n", encoding=encoding))
    written = (tmp_path / "reponses.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf" + "n°,texte,sorte".encode())
    (row,) = rows_of(tmp_path / "reponses.csv", ",")
    assert row["texte"] == "« ma pièce est refusée » où ?"


def test_no_cell_is_a_formula_nor_holds_what_cannot_be_seen(tickets, box):
    _, rows = tickets(
        box('=id;message;+33\n=1+1;"@bonjour\r\nrecycler";-2\n\u202e=HYPERLINK(1);\x1b[31mrecycler;\tx\n')
    )
    assert list(rows[0])[:3] == ["'=id", "message", "'+33"]
    assert list(rows[0].values())[:3] == ["'=1+1", "'@bonjour\nrecycler", "'-2"]
    assert list(rows[1].values())[:3] == ["'=HYPERLINK(1)", "[31mrecycler", "'\tx"]


def test_a_row_that_cannot_be_read_or_says_nothing_keeps_its_line(tickets, box):
    text = HEAD + '1;;\n\n2;;a;b\n3\n4;;"pas fermé\n5;;comment recycler une facture ?\n'
    ran, rows = tickets(box(text))
    assert [row["sorte"] for row in rows] == [
        "sans texte",
        "sans texte",
        "illisible",
        "sans texte",
        "illisible",
        "passage",
    ]
    assert rows[2]["message"] == "a;b"
    assert rows[2]["réponse courte"] == "Cette ligne compte 4 cellules ; l'en-tête en compte 3."
    assert (rows[4]["message"], rows[4]["réponse courte"]) == (
        '"pas fermé',
        "Un guillemet ouvert n'est pas refermé, ou la ligne est trop longue.",
    )
    assert "illisible : 2" in ran.says


def test_a_row_without_end_gives_only_its_first_line_up(tickets, box, monkeypatch):
    monkeypatch.setattr(reading, "LONGEST_ROW", 100)
    _, rows = tickets(box(HEAD + '1;;"pas fermé\n' + "2;;comment recycler une facture ?\n" * 9 + '3;;"fin"\n'))
    assert [row["sorte"] for row in rows[:3]] == ["illisible", "passage", "passage"]
    assert len(rows) == 11


@pytest.mark.parametrize(
    ("head", "column", "read"),
    [
        ("id;Corps du message;Objet", (), "passage"),
        ("id;TEXTES;n", (), "passage"),
        ("id;x;y", ("--column", "x"), "passage"),
        ("id;x;message", ("--column", "x"), "passage"),
        ("id;x;message", (), "sans texte"),
        ("id;sorte;message", ("--column", "Sorte"), "passage"),
    ],
)
def test_the_column_of_messages_is_found_by_its_name(tickets, box, head, column, read):
    _, rows = tickets(box(f"{head}\n1;comment recycler une facture ?;\n"), *column)
    assert read in (rows[0]["sorte"], rows[0].get("sorte (réponse)"))


def test_an_added_column_that_the_file_has_already_says_whose_it_is(tickets, box):
    _, rows = tickets(box("question;lien\ncomment recycler une facture ?;x\n"))
    assert (rows[0]["question"], rows[0]["lien"]) == ("comment recycler une facture ?", "x")
    assert rows[0]["question (réponse)"] == "recycler-facture"


@pytest.mark.parametrize(
    ("text", "more", "code", "said"),
    [
        (
            "id;nom\n1;x\n",
            (),
            2,
            "Aucune colonne n'a le nom d'un message. Écrivez --column NOM. Les colonnes lues : id,",
        ),
        (MAIL, ("--column", "mesage"), 2, "La colonne « mesage » n'existe pas. Vouliez-vous dire « message » ?"),
        (MAIL, ("--column", "zzz"), 2, "« zzz » n'existe pas. Les colonnes lues : id, objet, message"),
        ("", (), 4, "n'a pas de ligne d'en-tête"),
        (b"PK\x03\x04\x00\x00;message\n", (), 4, "n'est pas un CSV : enregistrez-le en CSV, en UTF-8."),
        (MAIL, ("--resume",), 2, "Il n'y a rien à reprendre"),
    ],
)
def test_what_cannot_be_answered_is_said_and_nothing_is_written(tickets, box, tmp_path, text, more, code, said):
    ran, _ = tickets(box(text), *more)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.complains
    assert [path.name for path in tmp_path.iterdir()] == ["courriels.csv"]


def test_a_file_that_is_absent_or_the_output_itself_is_a_wrong_use(cli, box, tmp_path):
    ran = cli("tickets", tmp_path / "absent.csv", "--output", tmp_path / "reponses.csv")
    assert (ran.code, ran.complains) == (2, f"« {tmp_path}/absent.csv » n'existe pas.")
    path = box()
    for more in (("--output", path), ("--output", tmp_path / "reponses.csv", "--proposals", path)):
        ran = cli("tickets", path, *more)
        assert (ran.code, path.read_text("utf-8")) == (2, MAIL)
        assert "doivent être des fichiers différents" in ran.complains
    ran = cli("tickets", path, "--output", tmp_path / "nulle-part" / "reponses.csv")
    assert ran.code == 2
    assert "ne peut pas être écrit : son dossier n'existe pas" in ran.complains
    ran = cli("tickets", tmp_path, "--output", tmp_path / "reponses.csv")
    assert (ran.code, ran.complains) == (4, f"« {tmp_path} » ne peut pas être lu : c'est un dossier.")


@pytest.fixture
def interrupted(tickets, monkeypatch):
    """Answer a CSV, and be interrupted at a message."""

    def run(path, place, *more):
        from assistant.answer import answering

        real, asked = answering.answer, []

        def answer(*arguments):
            asked.append(arguments)
            if len(asked) == place:
                raise KeyboardInterrupt
            return real(*arguments)

        with monkeypatch.context() as patched:
            patched.setattr(answering, "answer", answer)
            with pytest.raises(KeyboardInterrupt):
                tickets(path, *more)

    return run


@pytest.mark.parametrize("torn", [b"", b'4;;"rec', b'4;;"a\r\n"";', b'4;;a;"\r\n'])
def test_a_run_that_is_killed_goes_on_where_it_stopped_and_gives_the_same_bytes(
    tickets, box, interrupted, tmp_path, torn
):
    path, output, proposals = box(), tmp_path / "reponses.csv", tmp_path / "p.jsonl"
    text = MAIL.replace("3;;comment recycler", "3;;réserver un hôtel 0612345678\n3;;comment recycler")
    path.write_text(text, encoding="utf-8")
    more = ("--proposals", proposals)
    whole, _ = tickets(path, *more)
    expected, proposed = output.read_bytes(), proposals.read_bytes()
    output.unlink(), proposals.unlink()
    interrupted(path, 4, *more)
    assert not output.exists()
    with (tmp_path / "reponses.csv.part").open("ab") as file:
        file.write(torn)
    assert "ajoutez --resume pour le reprendre" in tickets(path, *more)[0].complains
    again, _ = tickets(path, *more, "--resume")
    assert (again.out, output.read_bytes(), proposals.read_bytes()) == (whole.out, expected, proposed)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["courriels.csv", "p.jsonl", "reponses.csv"]


def test_another_file_day_or_column_is_never_continued(tickets, box, interrupted, tmp_path):
    path = box()
    interrupted(path, 3)
    begun = (tmp_path / "reponses.csv.part").read_bytes()
    assert "avait d'autres options" in tickets(path, "--resume", "--column", "objet")[0].complains
    assert "portait sur un autre jour" in tickets(path, "--resume", "--on", "2026-11-25")[0].complains
    path.write_text(MAIL + "5;;encore\n", encoding="utf-8")
    ran, _ = tickets(path, "--resume")
    assert ran.code == 2
    assert "lisait d'autres fichiers, ou ils ont changé depuis" in ran.complains
    assert (tmp_path / "reponses.csv.part").read_bytes() == begun
    task = tmp_path / "reponses.csv.part.json"
    for text in ("{}", "", task.read_text("utf-8").replace("2026-11-24", "hier")):
        task.write_text(text, encoding="utf-8")
        assert "supprimez ce fichier et recommencez sans --resume" in tickets(path, "--resume")[0].complains


def test_a_run_that_goes_on_the_day_after_keeps_its_day(cli, box, interrupted, tmp_path):
    path = box()
    interrupted(path, 3)
    assert cli("tickets", path, "--output", tmp_path / "reponses.csv", "--resume").code == 0


@pytest.mark.slow
def test_ctrl_c_ends_with_130_and_leaves_what_can_be_resumed(cli, box, tmp_path):
    path, part = box(HEAD + "1;;comment recycler une facture ?\n" * 2_000), tmp_path / "reponses.csv.part"
    words = ["tickets", str(path), "--output", str(tmp_path / "reponses.csv")]
    start = [sys.executable, "-c", "from assistant.outlets.cli import run; run()"]
    process = subprocess.Popen([*start, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while time.monotonic() < until and not (part.exists() and part.stat().st_size > 5_000):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err.decode()) == (130, b"", "Interrompu.\n")
    assert part.stat().st_size > 5_000
    assert not (tmp_path / "reponses.csv").exists()


def test_proposals_hold_what_was_not_found_grouped_without_personal_data(tickets, box, tmp_path):
    def mail(text):
        return f'"Bonjour,\n{text}\nCordialement,\nJean Dupont\n01 23 45 67 89\njean.dupont@mairie.fr"\n'

    texts = (
        "réserver un hôtel, SIRET 110 002 011 00044",
        "un GIP doit-il recevoir mes factures ?",
        "recette de la tarte aux pommes",
        "la recette de la tarte aux pommes de l'an 2026",
        "",
    )
    tickets(box("message\n" + "".join(map(mail, texts))), "--proposals", tmp_path / "p.jsonl")
    written = (tmp_path / "p.jsonl").read_text("utf-8")
    assert [json.loads(line) for line in written.splitlines()] == [
        {"text": "recette de la tarte aux pommes", "article": None},
        {"text": "la recette de la tarte aux pommes de l'an 2026", "article": None},
        {"text": "réserver un hôtel, SIRET [numéro]", "article": None},
    ]


def test_proposals_that_cannot_be_written_leave_the_answers_to_be_resumed(tickets, box, tmp_path):
    ran, _ = tickets(box(), "--proposals", tmp_path / "nulle-part" / "p.jsonl")
    assert ran.code == 2
    assert "nulle-part/p.jsonl » ne peut pas être écrit : son dossier n'existe pas" in ran.complains
    ran, rows = tickets(tmp_path / "courriels.csv", "--proposals", tmp_path / "p.jsonl", "--resume")
    assert [row["sorte"] for row in rows] == ["verdict", "verdict", "passage", "non couvert"]
    assert "recette" in (tmp_path / "p.jsonl").read_text("utf-8")


def test_on_a_terminal_the_rows_are_counted_and_the_count_is_gone_at_the_end(rules, monkeypatch):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", terminal)
    with rows_met(Telling(rules.base)) as tell:
        tell(1_200)
        assert plain(terminal.getvalue()) == "\r1 200 lignes lues\x1b[K"
    assert terminal.getvalue().endswith("\x1b[K\r\x1b[K")


def test_proposals_are_bounded_and_the_rest_is_counted(tickets, box, tmp_path, monkeypatch):
    monkeypatch.setattr(proposing, "MOST", 1)
    text = "message\nrecette de la tarte aux pommes\nréserver un hôtel à Nice\nréserver un hôtel à Nice\n"
    ran, _ = tickets(box(text), "--proposals", tmp_path / "p.jsonl")
    assert "2 messages sans réponse de plus ne sont pas proposés." in ran.says
    assert len((tmp_path / "p.jsonl").read_text("utf-8").splitlines()) == 1


def test_nothing_of_a_message_is_told_on_the_terminal(tickets, box):
    ran, _ = tickets(box())
    assert not any(word in ran.out + ran.err for word in ("devis", "Dupont", "tarte"))


def test_the_help_says_that_formulas_are_kept_from_running(cli):
    assert "prendrait pour une formule y commence par une apostrophe" in cli("tickets", "--help").says
