import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assistant.retrieval.building import KEPT, open_index
from assistant.retrieval.passages import Labelled

PACKAGE = Path(__file__).parents[2] / "assistant"
QUESTIONS = ["recyler une facture", "taille des PJ", "qui a accès à quoi", "gestionaire", "crêpes"]


def answers(index):
    return [index.search(question)[:3] for question in QUESTIONS]


def test_an_index_reopened_answers_as_the_one_built(small, tmp_path):
    built, reopened = open_index(small, tmp_path), open_index(small, tmp_path)
    assert answers(built) == answers(reopened) == answers(open_index(small))
    assert built.contents == reopened.contents
    assert len(list(tmp_path.iterdir())) == 1


def test_a_changed_collection_gets_another_index(small, tmp_path):
    open_index(small, tmp_path)
    changed = small._replace(labelled=(*small.labelled, Labelled("crêpes", None)))
    assert changed.digest() != small.digest()
    open_index(changed, tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_old_indexes_go_and_the_newest_stay(small, tmp_path):
    for number in range(KEPT + 2):
        open_index(small._replace(labelled=(Labelled(f"crêpes {number}", None),)), tmp_path)
    assert len(list(tmp_path.iterdir())) == KEPT


OPENING = """
import sys
from pathlib import Path
from assistant.articles.passage import Passage
from assistant.retrieval.building import open_index
from assistant.retrieval.passages import collection
made = collection([Passage("a", "L’œuvre", "", "", "main d’œuvre")])
print(*open_index(made, Path(sys.argv[1])).contents.words)
"""


@pytest.mark.slow
def test_an_index_made_by_other_code_is_another(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / "assistant", ignore=shutil.ignore_patterns("__pycache__"))
    code, kept = tmp_path / "assistant" / "words", tmp_path / "kept"

    def words():
        run = subprocess.run(
            [sys.executable, "-c", OPENING, kept], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stderr
        return run.stdout.split()

    assert "oeuvre" in words()
    french = (code / "french.json").read_text("utf-8")
    (code / "french.json").write_text(french.replace('"œ": "oe"', '"œ": "e"'), "utf-8")
    assert "euvre" in words() and "oeuvre" not in words()
    folding = (code / "folding.py").read_text("utf-8")
    (code / "folding.py").write_text(folding.replace(".lower()", ".lower().replace('v', 'w')"), "utf-8")
    assert "euwre" in words()
    assert len(list(kept.iterdir())) == 3


def test_a_damaged_index_is_built_anew(small, tmp_path):
    expected = answers(open_index(small, tmp_path))
    (kept,) = tmp_path.glob("*/*")
    sound = kept.read_bytes()
    for damaged in (b"\x00damaged", sound[:-1], sound[:-9] + bytes([sound[-9] ^ 1]) + sound[-8:]):
        kept.write_bytes(damaged)
        assert answers(open_index(small, tmp_path)) == expected
        assert kept.read_bytes() == sound


def test_what_is_kept_of_an_index_is_plain_data(small, tmp_path):
    open_index(small, tmp_path)
    (kept,) = tmp_path.glob("*/*")
    told = json.loads(kept.read_text(encoding="utf-8").split("\n", maxsplit=1)[1])
    assert [len(part) for part in told] == [7, 3, 3]


NOTHING_UNPICKLED = """
import pickle, sys
def refuse(*_, **__):
    raise AssertionError("pickle")
pickle.loads = pickle.load = pickle.Unpickler = refuse
"""


@pytest.mark.slow
def test_a_kept_index_is_read_without_whoosh_or_any_pickle(tmp_path):
    made = OPENING + "print('whoosh' in sys.modules)"
    for before, loaded in (("", "True"), (NOTHING_UNPICKLED, "False")):
        run = subprocess.run(
            [sys.executable, "-c", before + made, tmp_path], capture_output=True, text=True, check=False
        )
        assert run.stdout.split()[-1] == loaded, run.stderr


def test_where_nothing_can_be_written_the_index_is_in_memory(small, tmp_path):
    occupied = tmp_path / "file"
    occupied.write_text("")
    assert answers(open_index(small, occupied)) == answers(open_index(small))


def test_in_memory_nothing_is_written_on_any_disk(small, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    written = []
    monkeypatch.setattr("whoosh.filedb.filestore.FileStorage.create_file", lambda *told, **_: written.append(told))
    assert open_index(small).search("recycler").hits
    assert not written and not list(tmp_path.iterdir())


def test_many_threads_read_one_index(small, tmp_path):
    index = open_index(small, tmp_path)
    expected = answers(index)
    with ThreadPoolExecutor(8) as threads:
        assert all(found == expected for found in threads.map(lambda _: answers(index), range(40)))


PROCESS = """
import sys
from pathlib import Path
from assistant.retrieval.building import open_index
from assistant.articles.passage import Passage
from assistant.retrieval.passages import collection
made = [Passage(f"a{n}", f"Titre {n}", "", "", f"facture numéro {n} " * 50) for n in range(60)]
print(open_index(collection(made), Path(sys.argv[1])).search("numéro 7").hits[0].passage.article)
"""


@pytest.mark.slow
def test_many_processes_may_build_the_same_index_at_once(tmp_path):
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROCESS, str(tmp_path)], stdout=subprocess.PIPE, env=os.environ, text=True
        )
        for _ in range(4)
    ]
    assert [process.communicate()[0].strip() for process in running] == ["a7"] * 4
    assert len(list(tmp_path.iterdir())) == 1
