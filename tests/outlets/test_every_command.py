"""Every command, in every form that it announces and with a base that is not the project's: none fails inside."""

import json
import re
import shlex
from pathlib import Path

import click
import duckdb
import pytest
from annuaire import every_file

from assistant.directory.building import build
from assistant.model.problems import InvalidRules
from assistant.outlets.cli.main import main
from assistant.outlets.cli.parameters import ChoiceParameter

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
LOANS = "--rules=LOANS"
"""Stands for the base of the rules' README, which is small."""

RAN = {
    "ask": [("un GIP est-il exclu ?",), ("recette de la tarte aux pommes",)],
    "search": [("recycler",), ("tarte",)],
    "rejection": [("BR-CO-10",), ("GDP_MSG_99.999",)],
    "check": [("DOSSIER", "--channel", "api"), ("DOSSIER", "--channel", "api", "--each")],
    "entity": [("--kind", "GIP")],
    "decide": [("loan", LOANS)],
    "replay": [("RECU",)],
    "directory show": [("ANNUAIRE",)],
    "unanswered": [("QUESTIONS",)],
    "rules list": [()],
    "rules show": [("pret-trop", LOANS)],
    "rules check": [(LOANS,)],
    "rules test": [(LOANS,)],
    "rules coverage": [(LOANS,)],
    "rules mutate": [(LOANS, "--rule", "pret-trop")],
    "rules diff": [(LOANS, "--from", "2020-01-01", "--until", "2030-01-01"), ("RULES", "RULES")],
    "rules steps": [("dossier",)],
    "rules sources": [(LOANS,), (LOANS, "--older-than", "180", "--on", "2027-12-31")],
}
"""How each command that has forms is run."""

TABLES = ("batch", "rules table")
"""Those that write tables, in forms that tests/outlets/test_batch_command.py tries."""

ELSEWHERE = [
    "ask bonjour",
    "search livres",
    "rejection BR-CO-10",
    "check DOSSIER --channel api",
    "check DOSSIER --each --channel api",
    "entity",
    "entity --kind GIP",
    "decide attachment",
    "decide loan",
    "decide loan reader=abonne --format reply",
    "decide loan --interactive",
    "replay RECU",
    "unanswered QUESTIONS",
    "tickets LIVRES --column reader --output VERDICTS",
    "batch loan LIVRES --output VERDICTS",
    "batch attachment LIVRES --output VERDICTS",
    "rules conformance --output SORTIE",
    "rules table loan",
    "rules table attachment",
    "directory show ANNUAIRE",
    "directory build UNITES --output SORTIE",
    "directory 213100555 --directory ANNUAIRE",
    "site build SITE",
    "rules list",
    "rules show pret-trop",
    "rules show pj-format",
    "rules check",
    "rules sources",
    "rules test",
    "rules coverage",
    "rules mutate",
    "rules diff --from 2020-01-01 --until 2030-01-01",
    "rules new returns",
]


def commands(group=main, above=""):
    """Each command with its name as it is typed."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        typed = f"{above} {name}".strip()
        if isinstance(command, click.Group):
            yield from commands(command, typed)
        else:
            yield typed, command


def forms(command):
    """The options by which a command announces a form."""
    for option in command.params:
        if isinstance(option.type, ChoiceParameter):
            yield from ((option.opts[0], one) for one in option.type.choices)
        elif "--json" in option.opts:
            yield ("--json",)


EVERY = dict(commands())
FORMS = [
    (name, form, arguments)
    for name, command in EVERY.items()
    if name not in TABLES
    for form in forms(command)
    for arguments in RAN[name]
]


@pytest.fixture(scope="session")
def annuaire(rules, tmp_path_factory):
    """A directory of a few numbers."""
    folder = tmp_path_factory.mktemp("annuaire")
    build(rules.base, every_file(folder / "f"), folder / "annuaire.parquet")
    return folder / "annuaire.parquet"


@pytest.fixture
def places(cli, loans, pdf, annuaire, tmp_path):
    """What the words in capitals stand for."""
    pdf("devis.pdf"), pdf("devis.exe")
    cli("decide", "attachment", "--receipt", tmp_path / "recu.json")
    (tmp_path / "questions.jsonl").write_text(
        '{"question": "Et la tarte ?", "on": "2026-11-24", "kind": "not_covered"}\n', encoding="utf-8"
    )
    (tmp_path / "livres.csv").write_text("reader;books\nabonne;2\n", encoding="utf-8")
    return {
        LOANS: f"--rules={loans / 'rules'}",
        "DOSSIER": str(tmp_path / "dossier"),
        "QUESTIONS": str(tmp_path / "questions.jsonl"),
        "RECU": str(tmp_path / "recu.json"),
        "SITE": str(tmp_path / "site"),
        "RULES": str(loans / "rules"),
        "ANNUAIRE": str(annuaire),
        "UNITES": str(annuaire.parent / "f" / "StockUniteLegale_utf8.csv"),
        "LIVRES": str(tmp_path / "livres.csv"),
        "VERDICTS": str(tmp_path / "verdicts.csv"),
        "SORTIE": str(tmp_path / "annuaire.parquet"),
    }


@pytest.mark.parametrize(("name", "form", "arguments"), FORMS, ids=lambda one: one if isinstance(one, str) else None)
def test_a_form_that_a_command_announces_is_written(cli, places, tmp_path, name, form, arguments):
    words = [*name.split(), *(places.get(word, word) for word in arguments), *form]
    ran = cli(*words)
    assert ran.code in (0, 1, 3)
    assert (ran.err, ran.out != "") == ("", True)
    if form[-1] in ("--json", "json") and "--each" not in arguments:
        json.loads(ran.out)
    if any("--output" in option.opts for option in EVERY[name].params):
        assert cli(*words, "--output", tmp_path / "sortie") == (ran.code, "", "")
        assert (tmp_path / "sortie").read_text(encoding="utf-8") == ran.out


@pytest.mark.parametrize("line", ELSEWHERE)
def test_a_command_answers_by_another_base_or_says_in_a_sentence_what_it_lacks(cli, places, loans, tmp_path, line):
    for part in ("rules", "features"):
        (tmp_path / part).mkdir()
        for path in (loans / part).iterdir():
            (tmp_path / part / path.name).write_bytes(path.read_bytes())
    ran = cli(*(places.get(word, word) for word in line.split()), "--rules", tmp_path / "rules")
    if ran.code == 2:
        assert ran.out == ""
        assert ran.complains.endswith(".")
        assert "Erreur interne" not in ran.complains
    else:
        assert ran.code in (0, 1, 3)
        assert ran.out
        assert "Erreur" not in ran.err


SPARED = re.compile(
    r"cat .*|(chorus-assistant )(serve|mcp|site build|directory build|rules (new|coverage|conformance|test$)).*"
    r"|chorus-assistant rules mutate --(decides|report|since).*"
)
"""The examples that serve, write, take seconds or need a shell."""

EXAMPLES = {one: None for command in (main, *EVERY.values()) for one in command.examples if not SPARED.fullmatch(one)}


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_of_the_help_runs_as_it_is_written(cli, pdf, annuaire, monkeypatch, example):
    monkeypatch.chdir(pdf("plan.pdf").parent)
    Path("rules").symlink_to(ROOT / "rules")
    Path("rules-avant").symlink_to(ROOT / "rules")
    Path("questions.jsonl").write_text("", encoding="utf-8")
    Path("courriels.csv").write_text("message\nrecycler une facture\n", encoding="utf-8")
    pdf("a.pdf", folder=Path("dossier"))
    Path("annuaire.parquet").symlink_to(annuaire)
    cli("decide", "attachment", "--receipt", "recu.json")
    Path("pieces.csv").write_text("nom du fichier;Poids\nplan.pdf;12 ko\n", encoding="utf-8")
    Path("facture.xml").write_text('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>')
    duckdb.execute("COPY (SELECT '210000012' AS siren, '7210' AS legal_category) TO 'entites.parquet' (FORMAT parquet)")
    monkeypatch.setenv("CHORUS_ASSISTANT_DIRECTORY", "annuaire.parquet")
    ran = cli(*shlex.split(example)[1:], typed="non\n")
    assert ran.code in (0, 1, 3), ran.err


def test_the_help_of_check_names_what_the_base_lists(cli, rules):
    said = cli("check", "--help").says.replace("- ", "-")
    assert f"Canal de dépôt : {', '.join(rules.base.channels)}." in said
    for choice in rules.base.facts["recipient_requires"].choices:
        assert f"{choice.id} ({choice.label})" in said


def test_the_help_of_check_is_given_while_the_base_is_broken(cli, monkeypatch):
    def broken(*_):
        raise InvalidRules([])

    monkeypatch.setattr("assistant.engine.base.load_rules", broken)
    ran = cli("check", "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "--channel CANAL Canal de dépôt" in ran.says


def test_every_command_that_takes_a_base_is_tried_with_another():
    takes = {name for name, command in EVERY.items() if any("--rules" in option.opts for option in command.params)}
    tried = {name for name in takes for line in ELSEWHERE if line.startswith(name)}
    assert takes - tried == {"serve", "mcp"}  # tests/outlets/api/test_other_base.py, tests/outlets/test_mcp.py


@pytest.mark.parametrize("name", EVERY)
def test_the_help_of_a_command_holds_no_english(cli, name):
    said = cli(*name.split(), "--help").says
    assert not re.search(r"\brequired\b|\bdefault\b|<=x<=|\bUsage:|\bOptions:", said)
