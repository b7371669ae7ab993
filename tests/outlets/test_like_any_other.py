"""What users expect of any command: `-h`, `-q`, the width and the colours of their terminal, file names with a dash."""

import io
import re
import sys
from datetime import date

import click
import pytest
from limits import HEAVY

from assistant.dossier import check_files
from assistant.intake.folders import Deposited
from assistant.outlets.cli.main import main
from assistant.outlets.reports.each import entry
from assistant.outlets.terminal import NARROWEST, WIDEST, WIDTH, Terminal

TODAY = date(2026, 11, 24)


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self):
        return True


@pytest.fixture
def columns(monkeypatch):
    """Make the screen as wide as is said."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return lambda count: monkeypatch.setenv("COLUMNS", str(count))


def every_command(group=main, path=()):
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from every_command(command, (*path, name))


COMMANDS = list(every_command())


@pytest.mark.parametrize("path", [(), *(path for path, _ in COMMANDS)], ids=" ".join)
def test_the_short_option_gives_the_same_help(cli, path):
    short, long = cli(*path, "-h"), cli(*path, "--help")
    assert (short.code, short.out) == (0, long.out)
    assert "-h, --help" in short.out


@pytest.mark.parametrize("path", [(), *(path for path, _ in COMMANDS)], ids=" ".join)
def test_no_line_of_a_help_is_cut_beside_a_guillemet_or_before_a_sign(path, columns, monkeypatch):
    command = dict(COMMANDS).get(path, main)
    for width in range(40, 121, 4):
        columns(width)
        lines = command.get_help(command.context_class(command, info_name="chorus-assistant")).splitlines()
        assert [line for line in lines if re.search(r"^\s*[»:;?!]|«\s*$", line)] == []


def test_what_help_gives_to_type_keeps_its_plain_blanks(cli):
    assert '  chorus-assistant ask "mon devis.exe de 3 Mo passe-t-il ?"\n' in cli("ask", "-h").out
    assert "«\u00a0-\u00a0» la lit" in cli("ask", "-h").out


def test_every_command_that_answers_can_be_quiet():
    loud = {" ".join(path) for path, command in COMMANDS if not any("-q" in one.opts for one in command.params)}
    groups = {" ".join(path) for path, command in COMMANDS if isinstance(command, click.Group)}
    assert loud - groups == {"serve", "mcp"}


def test_a_quiet_command_gives_its_exit_code_alone(cli, pdf):
    path = pdf("plan.pdf", HEAVY)
    assert cli("check", path, "--channel", "edi", "-q")[:] == (0, "", "")
    assert cli("check", path, "--channel", "api", "--quiet")[:] == (1, "", "")
    assert cli("entity", "--kind", "GEIQ", "-q")[:] == (3, "", "")


def test_a_quiet_command_still_tells_its_errors_and_writes_its_file(cli, pdf, tmp_path):
    path = pdf("plan.pdf", HEAVY)
    assert cli("check", path, "--channel", "fax", "-q").err
    assert cli("check", path, "--channel", "api", "-q", "--json", "--output", tmp_path / "r.json").out == ""
    assert (tmp_path / "r.json").read_text(encoding="utf-8").startswith("{")


def test_a_quiet_command_says_nothing_of_how_far_it_has_come(cli, pdf):
    for number in range(60):
        path = pdf(f"{number}.pdf")
    assert "60" in cli("check", path.parent, "--channel", "edi").err
    assert cli("check", path.parent, "--channel", "edi", "-q").err == ""


@pytest.mark.parametrize(("screen", "width"), [(60, 60), (100, 100), (20, NARROWEST), (300, WIDEST)])
def test_lines_are_as_wide_as_the_screen_within_reason(columns, screen, width):
    columns(screen)
    stream = Screen()
    Terminal(stream).line("mot " * 100)
    longest = max(map(len, stream.getvalue().splitlines()))
    assert width - 4 <= longest <= width


@pytest.mark.parametrize("screen", [60, 110])
def test_each_dossier_of_a_table_is_as_wide_as_the_screen(columns, rules, screen):
    columns(screen)
    file = Deposited("devis.exe", "devis.exe", "devis.exe", 10)
    report = check_files(rules, [file], lambda *_: None, channel="edi", on=TODAY)
    told = entry(Terminal(Screen()), rules, report).splitlines()[1:]
    assert screen - 20 < max(map(len, told)) <= screen


def test_elsewhere_lines_keep_their_width(columns):
    columns(200)
    stream = io.StringIO()
    Terminal(stream).line("mot " * 100)
    assert max(map(len, stream.getvalue().splitlines())) <= WIDTH


def test_a_place_is_whole_on_its_line_where_a_program_reads_it():
    stream = io.StringIO()
    Terminal(stream).place("rules/x.yml:12:3  regle  " + "mot " * 50)
    assert stream.getvalue().count("\n") == 1


@pytest.mark.parametrize(
    ("settings", "stream", "coloured"),
    [
        ({}, Screen, True),
        ({}, io.StringIO, False),
        ({"FORCE_COLOR": "1"}, io.StringIO, True),
        ({"CLICOLOR_FORCE": "1"}, io.StringIO, True),
        ({"FORCE_COLOR": "0"}, io.StringIO, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, Screen, False),
        ({"NO_COLOR": "1"}, Screen, False),
        ({"NO_COLOR": ""}, Screen, True),
        ({"NO_COLOR": ""}, io.StringIO, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, io.StringIO, True),
        ({"TERM": "dumb"}, Screen, False),
    ],
)
def test_colours_are_as_the_user_says(columns, monkeypatch, settings, stream, coloured):
    columns(80)
    monkeypatch.setattr(sys, "stdout", stream())
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert ("\033[" in Terminal().state("refused", "refusée")) is coloured


def test_a_forced_colour_does_not_enter_a_file(cli, pdf, monkeypatch, tmp_path):
    monkeypatch.setenv("FORCE_COLOR", "1")
    cli("check", pdf("a.pdf"), "--channel", "edi", "--output", tmp_path / "r.txt")
    assert "\033" not in (tmp_path / "r.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["-rapport.pdf", "-hiver.pdf", "-q.pdf", "-hq.pdf"])
def test_a_file_whose_name_begins_with_a_dash_is_no_option(cli, pdf, monkeypatch, name):
    monkeypatch.chdir(pdf(name).parent)
    ran = cli("check", "--channel", "edi", name)
    assert (ran.code, ran.out) == (2, "")
    assert "Un nom qui commence par un tiret s'écrit avec « ./ » devant." in ran.complains
    assert cli("check", "--channel", "edi", f"./{name}").code == 0


def test_an_example_of_the_help_stands_on_one_line(cli, columns):
    columns(40)
    assert "  cat plan.pdf | chorus-assistant check - --name plan.pdf --channel portail\n" in cli("check", "-h").out
