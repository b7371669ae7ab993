"""`mcp` as a command: what it says without the SDK, and what starting another command costs: nothing of it."""

import subprocess
import sys


def test_without_the_extra_one_sentence_says_how_to_install_it(cli, monkeypatch):
    monkeypatch.delitem(sys.modules, "assistant.outlets.mcp.serving", raising=False)
    monkeypatch.setitem(sys.modules, "mcp", None)
    ran = cli("mcp")
    said = "Cette commande demande l'extra « mcp » (mcp manque) : dans le dossier du projet, pip install '.[mcp]'."
    assert (ran.code, ran.out, ran.complains) == (2, "", said)


def test_a_root_that_is_no_folder_is_a_wrong_use(cli, tmp_path):
    assert cli("mcp", "--root", tmp_path / "nowhere").code == 2


def test_no_other_command_imports_the_sdk():
    code = "import sys; from assistant.outlets.cli.main import run_with; run_with(['decide', 'attachment']); "
    code += "print([name for name in sys.modules if name.split('.')[0] in ('mcp', 'mcp_types') or '.mcp' in name])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert ran.stdout.splitlines()[-1] == "[]", ran.stderr
