"""The hooks of pre-commit and the action of GitHub: of the right shape, and what they type is a command that runs."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from assistant.outlets.cli.main import run_with

ROOT = Path(__file__).parents[1]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
BASH = shutil.which("bash")
STUB = """#!/bin/sh
for word in "$@"; do printf '%s\\n' "$word" >> "$TYPED"; done
exit "$CODE"
"""


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_has_what_pre_commit_demands_and_installs_as_python(hook):
    assert {"id", "name", "entry", "language"} <= hook.keys()
    assert hook["language"] == "python"
    assert hook["entry"].startswith("chorus-assistant ")


def test_what_a_hook_types_is_a_command(tmp_path, capsys, monkeypatch):
    (tmp_path / "a.exe").write_bytes(b"MZ")
    (tmp_path / "b.exe").write_bytes(b"MZ")
    monkeypatch.chdir(tmp_path)
    [check] = [hook for hook in HOOKS if hook["id"] == "chorus-assistant-check"]
    assert run_with([*check["entry"].split()[1:], *check["args"], "a.exe", "b.exe"]) in (1, 4)
    assert {line.split(":")[0] for line in capsys.readouterr().out.splitlines()} == {"a.exe", "b.exe"}


@pytest.mark.slow
def test_the_hook_of_a_base_takes_the_names_of_its_topics(tmp_path, capsys, monkeypatch):
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    monkeypatch.chdir(tmp_path)
    [rules] = [hook for hook in HOOKS if hook["id"] == "chorus-assistant-rules"]
    typed = [*rules["entry"].split()[1:], *rules["args"]]
    assert run_with([*typed, "rules/managers.yml", "rules/statuses.yml"]) == 0
    path = tmp_path / "rules" / "managers.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("\ntitle:", "\ntitel:", 1), encoding="utf-8")
    assert run_with([*typed, "rules/managers.yml", "rules/statuses.yml"]) == 5
    assert "rules/managers.yml:3:1: erreur: " in capsys.readouterr().out


def test_the_action_is_composite_and_no_input_enters_a_script_by_itself():
    assert ACTION["runs"]["using"] == "composite"
    for step in ACTION["runs"]["steps"]:
        assert ("uses" in step) != ("run" in step)
        assert "run" not in step or step["shell"] == "bash"
        assert "${{" not in step.get("run", "")
    told = json.dumps(ACTION["runs"])
    assert all(f"inputs.{name} " in told for name in ACTION["inputs"])
    assert all(one["description"] for one in ACTION["inputs"].values())


@pytest.fixture
def typed(tmp_path):
    """What the last step of the action types, and how it ends when the command ends with `code`."""
    (tmp_path / "bin").mkdir()
    stub = tmp_path / "bin" / "chorus-assistant"
    stub.write_text(STUB, encoding="utf-8")
    stub.chmod(0o755)
    step = ACTION["runs"]["steps"][-1]

    def run(code=0, **given):
        inputs = {name: one["default"] for name, one in ACTION["inputs"].items()} | given
        settings = {name: inputs[value.split(".", 1)[1].split(" ")[0]] for name, value in step["env"].items()}
        out = tmp_path / "typed"
        out.unlink(missing_ok=True)
        ran = subprocess.run(
            [BASH or "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            env={"PATH": str(tmp_path / "bin"), "TYPED": str(out), "CODE": str(code), **settings},
            check=False,
            timeout=20,
            capture_output=True,
        )
        return ran.returncode, out.read_text(encoding="utf-8").splitlines() if out.exists() else []

    return run


@pytest.mark.skipif(BASH is None, reason="bash is not here")
def test_the_action_types_one_command_whatever_its_inputs_hold(typed):
    paths = "mes factures/a b.pdf\n$(touch pirate).pdf\n-rf.pdf\n"
    options = "--format sarif --channel edi --requires none --output r.sarif --"
    found = typed(paths=paths, channel="edi", requires="none", output="r.sarif", format="sarif")
    assert found == (0, ["check", *options.split(), *paths.splitlines()])
    assert typed(command="rules") == (0, ["rules", "check", "--format", "github", "--"])
    assert typed(command="autre")[0] == 2


@pytest.mark.skipif(BASH is None, reason="bash is not here")
def test_the_action_leaves_rules_aside_says_the_route_and_judges_each_invoice(typed, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    harm = '$(touch pirate)`touch pirate`"; touch pirate; "'
    code, words = typed(paths="lot", route=harm, each="true", ignore=f"pj-format\n\npj-taille-unitaire\n{harm}\n")
    aside = ["--ignore", "pj-format", "--ignore", "pj-taille-unitaire", "--ignore", harm]
    assert (code, words) == (0, ["check", "--format", "github", "--route", harm, "--each", *aside, "--", "lot"])
    assert not (tmp_path / "pirate").exists()
    assert "--each" not in typed(paths="lot", each="false")[1]
    assert typed(command="rules", each="true", ignore="pj-format", route="chorus")[1][:2] == ["rules", "check"]


@pytest.mark.skipif(BASH is None, reason="bash is not here")
@pytest.mark.parametrize(("code", "accepted", "ends"), [(3, "false", 3), (3, "true", 0), (1, "true", 1)])
def test_the_action_ends_as_the_command_does_but_for_what_is_accepted(typed, code, accepted, ends):
    assert typed(code, paths="a.pdf", **{"accept-undecided": accepted})[0] == ends
