"""`completion`: a static script; that of bash is run, those of zsh and fish are read."""

import re
import shutil
import subprocess

import click
import pytest

from assistant.outlets.cli.main import main
from assistant.outlets.completion.tree import command_words

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not here")


@pytest.fixture
def complete(cli, tmp_path):
    """What bash proposes for the last of some words, the program itself being out of its reach."""
    script = tmp_path / "completion.bash"
    script.write_text(cli("completion", "bash").out, encoding="utf-8")

    def proposed(*words):
        line = " ".join(f"'{word}'" for word in ("chorus-assistant", *words))
        said = f'COMP_WORDS=({line}); COMP_CWORD={len(words)}; _chorus_assistant; printf "%s\\n" "${{COMPREPLY[@]-}}"'
        asked = f'source "{script}"; {said}'
        ran = subprocess.run(
            [shutil.which("bash") or "bash", "--norc", "-euc", asked],
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
            env={"PATH": ""},
        )
        assert (ran.returncode, ran.stderr) == (0, "")
        return ran.stdout.split()

    return proposed


@needs_bash
def test_bash_proposes_commands_then_those_of_a_group(complete):
    assert {"check", "entity", "rules", "completion"} <= {*complete("")}
    assert complete("che") == ["check"]
    assert complete("rules", "sh") == ["show"]
    assert "demo" not in complete("")


@needs_bash
def test_bash_proposes_the_options_of_the_command_that_is_typed(complete):
    assert complete("check", "--cha") == ["--channel"]
    assert complete("entity", "--cha") == []
    assert {"-h", "--help", "-q", "--quiet"} <= {*complete("check", "dossier/", "-")}


@needs_bash
def test_bash_proposes_the_values_of_the_base(complete, rules):
    assert complete("check", "--channel", "") == [*rules.base.channels]
    assert complete("check", "--channel", "portail-p") == ["portail-pdf"]
    assert complete("check", "--requires", "eng") == ["engagement"]
    assert complete("check", "--format", "git") == ["github", "gitlab"]
    assert complete("check", "--channel", "=", "ed") == ["edi"]
    assert complete("decide", "manager") == ["manager-transfer"]
    assert complete("rules", "show", "pj-taille-u") == ["pj-taille-unitaire"]
    assert complete("check", "--ignore", "pj-form") == ["pj-format"]
    assert complete("completion", "z") == ["zsh"]


@needs_bash
def test_bash_leaves_files_to_itself(complete):
    assert complete("check", "--output", "") == []
    assert complete("check", "doss") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_script_has_every_command_and_option_and_calls_no_program(cli, rules, shell):
    script = cli("completion", shell).out
    for command in command_words(main, rules):
        for option in command.options:
            assert all(f"-l {name[2:]}" in script or name in script for name in option.names if name[:2] == "--")
        assert all(re.search(rf"\b{name}\b", script) for name in command.commands)
    assert "$(chorus-assistant" not in script


def test_zsh_and_fish_are_told_the_values_of_a_channel(cli, rules):
    channels = " ".join(rules.base.channels)
    assert f'"check --channel") compadd -- {channels}; return ;;' in cli("completion", "zsh").out
    assert f"-l channel -x -a '{channels}'" in cli("completion", "fish").out


@pytest.mark.parametrize(("shell", "check"), [("zsh", "-n"), ("fish", "--no-execute")])
def test_the_other_shells_read_their_script(cli, tmp_path, shell, check):
    found = shutil.which(shell)
    if found is None:
        pytest.skip(f"{shell} is not here")
    (tmp_path / "script").write_text(cli("completion", shell).out, encoding="utf-8")
    assert subprocess.run([found, check, tmp_path / "script"], check=False, timeout=20).returncode == 0


def test_another_shell_is_a_wrong_use(cli):
    ran = cli("completion", "bach")
    assert (ran.code, "Vouliez-vous dire « bash » ?" in ran.complains) == (2, True)


def test_the_tree_has_every_command(rules):
    paths = {one.path for one in command_words(main, rules)}
    assert {"", "check", "rules", "rules show", "directory build"} <= paths
    assert isinstance(main, click.Group)


@needs_bash
@pytest.mark.parametrize("words", [("check", ""), ("check", "a.pdf", ""), ("rejection", "")])
def test_where_a_file_is_wanted_none_of_the_options_is_proposed(complete, words):
    assert [one for one in complete(*words) if one] == []


@needs_bash
def test_after_a_dash_the_options_are_proposed(complete):
    assert "--channel" in complete("check", "--")
