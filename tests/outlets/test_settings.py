"""`chorus-assistant.toml`: found up to the root of the repository, won over by options, and told."""

import json
import re

import click
import pytest

from assistant.outlets.cli.main import main
from assistant.outlets.cli.no_config import NAME


@pytest.fixture
def work(tmp_path, monkeypatch):
    """A folder of work inside a repository, the current one."""
    folder = tmp_path / "depot" / "factures" / "novembre"
    folder.mkdir(parents=True)
    (tmp_path / "depot" / ".git").mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.delenv("CHORUS_ASSISTANT_SITE", raising=False)
    return folder


def says(folder, text):
    (folder / NAME).write_text(text, encoding="utf-8")


def test_the_file_gives_what_is_not_typed_and_says_so_in_one_line(cli, work, pdf):
    says(work.parents[1], 'channel = "edi"\nrequires = "none"\n[ignored]\npj-format = "nos plans restent en DWG"\n')
    path = pdf("plan.dwg", 12_000_000)
    ran = cli("check", path, "--json")
    found = json.loads(ran.out)
    assert (found["channel"], found["ignored"]) == ("edi", ["pj-format"])
    assert found["ignored_rules"][0]["reason"] == "nos plans restent en DWG"
    assert ran.err.count("\n") == 1
    assert "canal edi, exigence none, règle ignorée pj-format (nos plans restent en DWG)." in ran.complains
    assert "pj-format (nos plans restent en DWG). Elle visait « plan.dwg »" in cli("check", path).says


def test_what_is_typed_wins_and_is_not_told(cli, work, pdf):
    says(work, 'channel = "edi"\nrequires = "none"\n')
    ran = cli("check", pdf("a.pdf"), "--channel", "api", "--json")
    assert json.loads(ran.out)["channel"] == "api"
    assert "canal" not in ran.complains
    assert "exigence none" in ran.complains


def test_a_rule_left_aside_by_what_is_typed_keeps_the_reason_of_the_file(cli, work, pdf):
    says(work, '[ignored]\npj-format = "nos plans restent en DWG"\n')
    path = pdf("plan.dwg")
    ran = cli("check", path, "--channel", "edi", "--ignore", "pj-format", "--ignore", "pj-nom-longueur")
    assert "pj-format (nos plans restent en DWG). Elle visait « plan.dwg »" in ran.says
    assert "pj-nom-longueur. Elle" in ran.says
    assert ran.err == ""
    unread = cli("check", path, "--channel", "edi", "--ignore", "pj-format", "--no-config")
    assert "pj-format. Elle visait « plan.dwg »" in unread.says


def test_the_file_can_be_left_unread(cli, work, pdf):
    says(work, 'channel = "edi"\n')
    ran = cli("check", pdf("a.pdf"), "--no-config", "--json")
    assert (json.loads(ran.out)["channel"], ran.err) == (None, "")


def test_a_quiet_command_does_not_tell_it(cli, work, pdf):
    says(work, 'channel = "edi"\n')
    assert cli("check", pdf("a.pdf"), "-q")[:] == (0, "", "")


def test_the_nearest_file_is_read_and_none_beyond_the_repository(cli, work, pdf):
    path = pdf("a.pdf")
    says(work.parents[2], 'channel = "fax"\n')
    assert json.loads(cli("check", path, "--json").out)["channel"] is None
    says(work.parents[1], 'channel = "api"\n')
    says(work.parents[0], 'channel = "edi"\n')
    assert json.loads(cli("check", path, "--json").out)["channel"] == "edi"


def test_outside_a_repository_only_the_current_folder_is_looked_at(cli, work, pdf):
    (work.parents[1] / ".git").rmdir()
    says(work.parents[0], 'channel = "fax"\n')
    assert cli("check", pdf("a.pdf"), "--json").err == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('chanel = "edi"', "clé inconnue « chanel ». Vouliez-vous dire « channel » ?"),
        ('couleur = "bleu"', "Les clés : channel, route, requires, site, ignored."),
        ("channel = 3", "« channel » attend un texte."),
        ('channel = "portal"', "Canal inconnu : « portal ». Vouliez-vous dire « portail » ?"),
        ('requires = "servce"', "Vouliez-vous dire « service » ?"),
        ('route = "platfrm"', "Vouliez-vous dire « platform » ?"),
        ('[ignored]\npj-formt = "parce que"', "Vouliez-vous dire « pj-format » ?"),
        ('[ignored]\npj-format = ""', "« pj-format » attend sa raison"),
        ('ignored = ["pj-format"]', "« ignored » attend une table"),
        ("channel = ", "ce n'est pas du TOML"),
    ],
)
def test_a_wrong_file_is_a_wrong_use_that_names_it(cli, work, pdf, text, said):
    says(work, text)
    ran = cli("check", pdf("a.pdf"))
    assert (ran.code, ran.out) == (2, "")
    assert re.match(rf"{NAME}(:1:\d+)? : ", ran.complains)
    assert said in ran.complains


def test_a_mistake_that_is_typed_is_not_laid_on_the_file(cli, work, pdf):
    says(work, 'channel = "edi"\n')
    assert cli("check", pdf("a.pdf"), "--requires", "servce").complains.startswith("« servce »")


def test_the_address_of_the_site_is_linked_to_from_replies(cli, work, monkeypatch):
    says(work, 'site = "https://aide.example.org"\n')
    ran = cli("entity", "--kind", "commune", "--format", "reply")
    assert "https://aide.example.org/questions/entity-reception/#entity_kind=collectivite-territoriale" in ran.out
    assert "site https://aide.example.org" in ran.complains
    monkeypatch.setenv("CHORUS_ASSISTANT_SITE", "https://autre.example.org")
    ran = cli("entity", "--kind", "commune", "--format", "reply")
    assert "https://autre.example.org/questions/entity-reception/#entity_kind=collectivite-territoriale" in ran.out
    assert ran.err == ""


REPLIES = {
    "a verdict": ("ask", "mon devis.exe passe-t-il ?"),
    "a question": ("ask", "quelle taille de fichier ?"),
    "a passage": ("ask", "recycler une facture"),
    "suggestions": ("ask", "comment demander un remboursement"),
    "a rejection": ("ask", "ma facture est rejetée avec BR-CO-15"),
    "nothing": ("ask", "recette de la tarte aux pommes"),
    "a case decided": ("entity", "--kind", "commune"),
    "a case not decided": ("decide", "attachment", "file_size=12 Mo"),
    "files refused": ("check", "a.exe", "--channel", "edi"),
    "files accepted": ("check", "a.pdf", "--channel", "edi", "--requires", "none"),
    "files not decided": ("check", "a.pdf"),
    "files each judged": ("check", "a.exe", "a.pdf", "--each"),
}


@pytest.mark.parametrize("command", REPLIES.values(), ids=REPLIES)
def test_every_reply_leads_to_the_site_whose_address_is_known(cli, work, pdf, command):
    pdf("a.exe", folder=work)
    pdf("a.pdf", 10_200_000, folder=work)
    says(work, 'site = "https://aide.example.org/"\n')
    ran = cli(*command, "--format", "reply")
    letters = ran.out.split("Bonjour,")[1:]
    assert letters and all("https://aide.example.org/" in letter for letter in letters)
    assert "aide.example.org//" not in ran.out
    assert ran.err.count("\n") == 1 and "site https://aide.example.org/" in ran.complains
    assert "aide.example.org" not in cli(*command, "--format", "reply", "--no-config").out


def test_a_reply_leads_to_the_article_the_passage_or_the_case(cli, work, pdf, monkeypatch):
    monkeypatch.setenv("CHORUS_ASSISTANT_SITE", "https://aide.example.org")

    def says_reply(*command):
        return cli(*command, "--format", "reply").says

    article = "https://aide.example.org/articles/regles-pieces-jointes/"
    again = "Pour rouvrir ce cas, ou en changer un point : https://aide.example.org/questions/attachment/#"
    assert again in says_reply("ask", "mon devis.exe passe-t-il ?")
    assert "À lire : " in says_reply("ask", "recycler une facture")
    assert "» : https://aide.example.org/articles/recycler-facture/#" in says_reply("ask", "recycler une facture")
    assert f"{again}file_size=" in says_reply("decide", "attachment", "file_size=12 Mo")
    refused = says_reply("check", pdf("a.exe"), "--channel", "edi", "--requires", "none")
    assert "Règle pj-format (" in refused and f") : {article}" in refused


def test_every_command_that_reads_the_file_can_leave_it_unread(cli, work, pdf):
    says(work, "channel = ")  # a file that no command can read
    pdf("a.pdf", folder=work)
    (work / "courriels.csv").write_text("message\nbonjour\n", encoding="utf-8")
    reading = {
        "ask": ("bonjour", "--format", "reply"),
        "check": ("a.pdf",),
        "decide": ("attachment", "--format", "reply"),
        "entity": ("--format", "reply"),
        "tickets": ("courriels.csv", "--output", "r.csv"),
    }
    context = click.Context(main)
    commands = {name: main.get_command(context, name) for name in main.list_commands(context)}
    able = {name for name, one in commands.items() if one and any("--no-config" in each.opts for each in one.params)}
    assert able == set(reading)
    for name, words in reading.items():
        assert cli(name, *words).complains.startswith(f"{NAME} : ")
        assert NAME not in cli(name, *words, "--no-config").complains


@pytest.mark.parametrize("site", ["aide.example.org", "javascript:alert(1)", "ftp://x", "https://", "https://a.fr/ b"])
def test_what_is_no_address_of_a_site_is_refused(cli, work, site):
    says(work, f'site = "{site}"\n')
    ran = cli("entity", "--kind", "commune", "--format", "reply")
    assert (ran.code, ran.out) == (2, "")
    assert "« site » attend l'adresse d'un site" in ran.complains
    letters = work / "courriels.csv"
    letters.write_text("message\nbonjour\n", encoding="utf-8")
    assert cli("tickets", letters, "--output", work / "r.csv", "--address", site).code == 2


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"channel\n", f"{NAME}:1:8 : ce n'est pas du TOML. "),
        (b"x=" + b"[" * 40_000, "ce n'est pas du TOML"),
        (b"x=" + b"9" * 90_000, "ce n'est pas du TOML"),
        (b"\xc0\xff", "pas en UTF-8"),
        (b"#" * 100_001, "dépasse 100 ko"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_french(cli, work, pdf, data, why):
    (work / NAME).write_bytes(data)
    ran = cli("check", pdf("a.pdf"))
    assert (ran.code, ran.out) == (2, "")
    assert NAME in ran.complains and why in ran.complains


def test_the_mark_that_some_editors_put_first_is_passed_over(cli, work, pdf):
    (work / NAME).write_bytes(b'\xef\xbb\xbfchannel = "api"\n')
    assert json.loads(cli("check", pdf("a.pdf"), "--json").out)["channel"] == "api"


def test_what_has_its_name_and_is_no_file_is_told(cli, work, pdf):
    (work / NAME).mkdir()
    ran = cli("check", pdf("a.pdf"))
    assert ran.code == 2 and "pas un fichier ordinaire" in ran.complains
    (work / NAME).rmdir()
    (work / NAME).symlink_to(work / "absent.toml")
    assert cli("check", pdf("a.pdf")).code == 2
