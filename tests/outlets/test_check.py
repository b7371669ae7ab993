"""`check`: files and folders judged before they are deposited, none left out, each with its reason."""

import json
import os
import re
import signal
import stat

import pytest
from limits import BOTH_READINGS, DOSSIER_MAX, FILE_MAX, HEAVY, IN_DOUBT, NAME_MAX, shown

from assistant.intake.process import ReadingProcess
from assistant.outlets.cli.demo import LONG_NAME

CHANNELS = ("portail-saisie", "portail-pdf", "portail-xml", "portail", "api", "api-pdf", "api-xml", "edi")


def files_of(ran):
    return {file["name"]: file["outcome"] for file in json.loads(ran.out)["files"]}


@pytest.mark.slow
@pytest.mark.parametrize("channel", CHANNELS)
def test_a_small_pdf_is_accepted_by_every_channel(cli, pdf, channel):
    ran = cli("check", pdf("devis.pdf"), "--channel", channel)
    assert (ran.code, ran.err) == (0, "")
    assert "ACCEPTÉE devis.pdf 52 ko" in ran.says


def test_one_file_too_heavy_is_enough_to_refuse_the_dossier(cli, pdf):
    pdf("devis.pdf")
    ran = cli("check", pdf("plan.pdf", HEAVY).parent, "--channel", "portail-pdf")
    assert ran.code == 1
    both = shown(HEAVY + 52_000)
    assert f"DOSSIER REFUSÉ 1 pièce refusée, 1 acceptée. {both} sur {DOSSIER_MAX.text}." in ran.says
    assert f"« plan.pdf » pèse {shown(HEAVY)} ; la limite est de {FILE_MAX.text}." in ran.says
    assert "À faire : Compressez le document. Une pièce jointe peut aussi être scindée" in ran.says
    assert "pj-taille-unitaire · AIFE, texte non daté, copie lue le 24 novembre 2026" in ran.says
    assert ran.out.index("plan.pdf") < ran.out.index("devis.pdf")


def test_the_channel_decides_and_its_answers_are_told_when_it_is_not_given(cli, pdf):
    path = pdf("plan.pdf", HEAVY)
    ran = cli("check", path)
    assert ran.code == 3
    assert "DOSSIER À PRÉCISER" in ran.says
    assert "Question : Par quel canal déposez-vous ? - Portail : refusé (--channel portail)" in ran.says
    found = json.loads(cli("check", path, "--json").out)
    assert {branch["value"]: branch["outcome"] for branch in found["branches"]} == {
        "portail": "refused",
        "api": "refused",
        "edi": "accepted",
    }
    assert cli("check", path, "--channel", "edi").code == 0


def test_between_mo_and_mio_a_file_is_to_be_verified(cli, pdf):
    ran = cli("check", pdf("releve.pdf", IN_DOUBT), "--channel", "api")
    assert ran.code == 3
    assert "À VÉRIFIER releve.pdf" in ran.says
    assert BOTH_READINGS in ran.says


def test_a_name_one_character_too_long_gets_a_valid_one_cut_between_two_words(cli, pdf):
    long = ("plan-de-masse" + "-lot" * NAME_MAX)[: NAME_MAX - 3]
    ran = cli("check", pdf(f"{long}.pdf"), "--channel", "edi")
    assert ran.code == 1
    assert f"compte {NAME_MAX + 1} caractères, extension comprise ; le maximum est {NAME_MAX}." in ran.says
    better, count = re.search(
        r"Nom proposé : « (plan-de-masse(?:-lot)+[.]pdf) » [(](\d+) caractères[)]", ran.says
    ).groups()
    assert NAME_MAX - 4 < len(better) == int(count) <= NAME_MAX
    assert cli("check", pdf(f"{long[:-1]}.pdf"), "--channel", "edi").code == 0


def test_a_name_without_extension_gets_advice(cli, pdf):
    ran = cli("check", pdf("devis"), "--channel", "edi")
    assert ran.code == 1
    assert "« devis » n'a pas d'extension ; elle est obligatoire dans le nom." in ran.says


def test_an_empty_file_is_refused(cli, tmp_path):
    (tmp_path / "vide.pdf").touch()
    ran = cli("check", tmp_path / "vide.pdf", "--channel", "edi")
    assert ran.code in (1, 4)
    assert "vide" in ran.says


def test_a_missing_path_does_not_keep_the_others_from_being_answered(cli, pdf, tmp_path):
    ran = cli("check", tmp_path / "absent.pdf", pdf("devis.pdf"), "--channel", "edi")
    assert ran.code == 2
    assert "Ce chemin n'existe pas." in ran.says
    assert "ACCEPTÉE devis.pdf" in ran.says


def test_an_empty_folder_is_a_wrong_use(cli, tmp_path):
    (tmp_path / "rien").mkdir()
    ran = cli("check", tmp_path / "rien", "--channel", "edi")
    assert ran.code == 2
    assert "Ce dossier ne contient aucun fichier." in ran.says


def test_a_broken_link_is_unreadable_and_the_others_are_judged(cli, pdf):
    path = pdf("devis.pdf")
    (path.parent / "rompu.pdf").symlink_to("nulle-part")
    ran = cli("check", path.parent, "--channel", "edi")
    assert ran.code == 4
    assert "ILLISIBLE rompu.pdf" in ran.says
    assert "Ce lien ne mène à aucun fichier." in ran.says
    assert "ACCEPTÉE devis.pdf" in ran.says


def test_an_unreadable_file_beside_a_long_name_gives_both(cli, pdf):
    path = pdf(LONG_NAME)
    (path.parent / "rompu.pdf").symlink_to("nulle-part")
    ran = cli("check", path.parent, "--channel", "edi", "--json")
    assert (ran.code, files_of(ran)) == (4, {LONG_NAME: "refused", "rompu.pdf": "unreadable"})


def test_an_unreadable_folder_is_named_and_the_others_are_judged(cli, pdf, monkeypatch):
    path = pdf("devis.pdf")
    (path.parent / "ferme").mkdir()
    real = os.scandir

    def scandir(place):
        if str(place).endswith("ferme"):
            raise PermissionError(13, "denied", place)
        return real(place)

    monkeypatch.setattr(os, "scandir", scandir)
    ran = cli("check", path.parent, "--channel", "edi")
    assert ran.code == 4
    assert "Ce dossier ne peut pas être ouvert : vérifiez vos droits." in ran.says
    assert "ACCEPTÉE devis.pdf" in ran.says


def test_what_is_no_ordinary_file_is_not_opened(cli, pdf):
    path = pdf("devis.pdf")
    os.mkfifo(path.parent / "tube.pdf")
    assert stat.S_ISFIFO((path.parent / "tube.pdf").stat().st_mode)
    ran = cli("check", path.parent, "--channel", "edi")
    assert ran.code == 4
    assert "tube" in ran.says


def test_standard_input_is_one_file_whose_name_is_missing(cli, pdf):
    data = pdf("devis.pdf").read_bytes()
    ran = cli("check", "-", "--channel", "edi", typed=data)
    assert ran.code == 3
    assert "Quel est le nom du fichier, avec son extension ?" in ran.says
    ran = cli("check", "-", "--channel", "edi", "--name", "devis.pdf", typed=data)
    assert (ran.code, "ACCEPTÉE devis.pdf" in ran.says) == (0, True)
    assert cli("check", "-", "--channel", "edi", "--name", "devis.exe", typed=data).code == 1


def test_a_name_is_for_one_file_only(cli, pdf):
    one, two = pdf("a.pdf"), pdf("b.pdf")
    for paths in ([one, two], [one.parent], ["-", one]):
        ran = cli("check", *paths, "--name", "c.pdf", "--channel", "edi")
        assert (ran.code, ran.complains) == (2, "--name ne vaut que pour un seul fichier.")
    assert cli("check", one, "--name", LONG_NAME, "--channel", "edi").code == 1


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("portal", "Canal inconnu : « portal ». Vouliez-vous dire « portail » ? Les canaux : portail-saisie,"),
        ("fax", "Canal inconnu : « fax »."),
    ],
)
def test_an_unknown_channel_names_the_nearest(cli, pdf, channel, said):
    ran = cli("check", pdf("devis.pdf"), "--channel", channel)
    assert ran.code == 2
    assert ran.complains.startswith(said)


@pytest.mark.parametrize(
    ("option", "typed", "near"),
    [("--requires", "servce", "service"), ("--route", "platfrm", "platform")],
)
def test_a_mistyped_demand_or_route_is_an_error_that_names_the_nearest(cli, pdf, option, typed, near):
    ran = cli("check", pdf("devis.pdf"), option, typed)
    assert (ran.code, ran.out) == (2, "")
    assert f"« {typed} » n'est pas un des choix" in ran.complains
    assert f"Vouliez-vous dire « {near} » ?" in ran.complains
    assert f"{near} (" in ran.complains


@pytest.mark.parametrize(
    ("option", "label", "identifier"),
    [
        ("--channel", "Portail-PDF", "portail-pdf"),
        ("--requires", "LE CODE SERVICE", "service"),
        ("--route", "une plateforme agreee", "platform"),
    ],
)
def test_a_label_is_taken_wherever_an_id_is_whatever_its_accents(cli, pdf, option, label, identifier):
    path = pdf("devis.pdf")
    first, second = (json.loads(cli("check", path, option, one, "--json").out) for one in (label, identifier))
    assert {**first, "channel": None} == {**second, "channel": None}


def test_something_must_be_checked(cli):
    for paths in ([], [""]):
        ran = cli("check", *paths)
        assert (ran.code, ran.out) == (2, "")
        assert ran.complains.startswith("Donnez un fichier ou un dossier à contrôler")


def test_an_assumed_channel_is_said(cli, pdf):
    ran = cli("check", pdf("plan.pdf", HEAVY), "--assume", "channel=edi")
    assert ran.code == 0
    assert ran.says.startswith("En supposant : canal de dépôt")


def test_the_json_lists_every_file_with_its_size(cli, pdf):
    path = pdf("devis.pdf")
    pdf("plan.pdf", HEAVY)
    found = json.loads(cli("check", path.parent, "--channel", "api-pdf", "--json").out)
    assert (found["outcome"], found["channel"]) == ("refused", "api-pdf")
    assert [(file["name"], file["size"], file["role"]) for file in found["files"]] == [
        ("devis.pdf", 52_000, "attachment"),
        ("plan.pdf", HEAVY, "attachment"),
    ]
    assert found["totals"] == {"size": HEAVY + 52_000, "count": 2}
    assert [(one["rule"], one["subject"]) for one in found["findings"]] == [("pj-taille-unitaire", "plan.pdf")]


def test_the_reply_says_what_to_do_with_each_refused_file(cli, pdf):
    path = pdf("devis.pdf")
    pdf("plan.pdf", HEAVY)
    ran = cli("check", path.parent, "--channel", "portail-pdf", "--format", "reply")
    assert ran.code == 1
    assert ran.out.startswith("Bonjour,\n")
    assert f"- « plan.pdf » pèse {shown(HEAVY)} ; la limite est de {FILE_MAX.text}. Compressez le document" in ran.says
    assert "Cordialement," in ran.says


def test_a_report_may_be_written_to_a_file(cli, pdf, tmp_path):
    ran = cli("check", pdf("devis.pdf"), "--channel", "edi", "--output", tmp_path / "rapport.txt")
    assert (ran.code, ran.out) == (0, "")
    assert "devis.pdf" in (tmp_path / "rapport.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--jobs", "0"), "« 0 » est hors des bornes : de 1 à 64."),
        (("--jobs", "deux"), "« deux » n'est pas un nombre entier."),
        (("--chanel", "api"), "Option inconnue : « --chanel ». Vouliez-vous dire « --channel » ?"),
        (("--channel", "portai-pdf"), "Canal inconnu : « portai-pdf ». Vouliez-vous dire « portail-pdf » ?"),
        (("--requires", "nope"), "« nope » n'est pas un des choix (exigences du destinataire)."),
        (("--requires", "nope", "--each"), "« nope » n'est pas un des choix (exigences du destinataire)."),
        (("--assume", "recipient_requires=nope"), "« nope » n'est pas un des choix (exigences du destinataire)."),
        (("--jobs", "2"), "--jobs ne vaut qu'avec --each."),
        (("--ignore", "pj-formt"), "Règle inconnue : « pj-formt ». Vouliez-vous dire « pj-format » ?"),
    ],
)
def test_an_option_refuses_a_wrong_value_in_french(cli, pdf, arguments, said):
    ran = cli("check", pdf("plan.pdf"), *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.complains


def test_a_file_that_the_machine_does_not_let_read_is_no_verdict(cli, pdf, monkeypatch):
    def killed(self, *_):
        os.kill(self.pid, signal.SIGKILL)
        return b""

    monkeypatch.setattr(ReadingProcess, "ask", killed)
    ran = cli("check", pdf("plan.pdf", 52_000), "--channel", "api", "--json")
    assert (ran.code, ran.out) == (70, "")
    assert "« plan.pdf » n'a pas été lu : le processus de lecture n'a pas pu démarrer, ou s'est arrêté" in ran.complains
    assert "deux fois (signal SIGKILL). Le fichier n'est pas en cause" in ran.complains
