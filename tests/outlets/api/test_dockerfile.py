"""The Dockerfile, which no engine builds here: what it copies exists and is enough, and what it runs works."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from processor import within

ROOT = Path(__file__).parents[3]
LINES = re.sub(r"\\\n", " ", (ROOT / "Dockerfile").read_text("utf-8")).splitlines()


def arguments(word: str) -> list[str]:
    """What follows an instruction, each time that it stands in the file."""
    return [line.removeprefix(word).strip() for line in LINES if line.startswith(word + " ")]


def copied() -> dict[str, str]:
    """What is copied from the project, and where to."""
    pairs = [told.split() for told in arguments("COPY") if not told.startswith("--from")]
    assert all(len(pair) == 2 for pair in pairs)
    return {pair[0]: pair[1] for pair in pairs}


def test_what_it_copies_exists_and_is_let_into_the_context() -> None:
    let_in = [line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")]
    assert sorted(copied()) == sorted(let_in)
    for source in copied():
        assert (ROOT / source).exists(), source


def test_it_names_no_host_beyond_its_image() -> None:
    text = "\n".join(line for line in LINES if not line.startswith("#"))
    assert set(re.findall(r"https?://([\w.-]+)", text)) == {"127.0.0.1"}
    assert {told.split()[0] for told in arguments("FROM")} == {"python:3.11-slim"}
    assert "--index-url" not in text


def test_libraries_come_by_hash_in_the_versions_that_are_tested() -> None:
    def pinned(name: str) -> dict[str, str]:
        text = (ROOT / name).read_text("utf-8")
        assert "://" not in text
        return dict(re.findall(r"^([a-z0-9_.-]+)==(\S+)", text, re.MULTILINE))

    served, tested = pinned("requirements-serve.lock"), pinned("requirements.lock")
    assert {"starlette", "uvicorn", "httptools", "mkdocs-material", "lxml"} <= set(served)
    assert not {"pytest", "ruff", "schemathesis"} & set(served)
    assert {name: version for name, version in served.items() if tested.get(name, version) != version} == {}
    assert any("--require-hashes -r requirements-serve.lock" in told for told in arguments("RUN"))


def test_it_runs_without_rights_and_says_whether_it_is_well() -> None:
    assert arguments("USER") == ["10001"]
    (health,) = arguments("HEALTHCHECK")
    assert "http://127.0.0.1:8000/healthz" in health
    served = json.loads(arguments("CMD")[0])
    assert served[served.index("--host") + 1] == "0.0.0.0"


@pytest.mark.slow
def test_what_it_copies_is_enough_to_build_the_site_and_serve_it(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="l'extra « site » n'est pas installé : make install")
    app = tmp_path / "app"
    app.mkdir()
    for source in copied():
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, app / source, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / source, app / source)
    environment = {**os.environ, "PYTHONPATH": str(app), "CHORUS_ASSISTANT_CACHE": str(app / "cache")}
    for told in arguments("RUN"):
        if "/venv/bin/python" in told:
            command = [sys.executable if word == "/venv/bin/python" else word for word in shlex.split(told)]
            ran = subprocess.run(command, cwd=app, env=environment, capture_output=True, text=True, check=False)
            assert ran.returncode == 0, (told, ran.stderr)
    subprocess.run(["chmod", "-R", "a-w", app], check=True)
    entry = json.loads(arguments("ENTRYPOINT")[0])
    asked = [sys.executable, *entry[1:], "entity", "--kind", "commune"]
    told = subprocess.run(asked, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    changed = {"python": sys.executable, "8000": "0", "/app/site": str(app / "site"), "0.0.0.0": "127.0.0.1"}
    command = [changed.get(word, word) for word in [*entry, *json.loads(arguments("CMD")[0])]]
    with subprocess.Popen(
        command, cwd=app, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        try:
            address = re.search(r"http://\S+/", process.stdout.readline())
            assert address is not None
            with urllib.request.urlopen(address[0], timeout=60) as page:
                assert b"data-serveur" in page.read()
            with within(0.5, process.pid):  # the index is there: making it would take twice as much
                urllib.request.urlopen(address[0] + "api/v1/ask?q=recycler", timeout=60).close()
        finally:
            process.terminate()
            assert process.wait(120) == 0
            subprocess.run(["chmod", "-R", "u+w", app], check=True)
