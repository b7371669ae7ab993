"""A base that changes is served once it is sound; one that is refused leaves the previous one in service."""

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from assistant import load_rules
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.outlets.api import service as service_module
from assistant.outlets.api.logs import Log
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.reloading import reload
from assistant.outlets.api.service import Service

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(packaged("rules"), tmp_path / "rules"))


def test_a_refused_base_leaves_the_previous_one_in_service(folder: Path, tmp_path: Path) -> None:
    log = (tmp_path / "log.jsonl").open("w", encoding="utf-8")
    service = Service(load_rules(folder), log=Log(log))
    before = service.rules
    topic = folder / "attachments.yml"
    sound = topic.read_text("utf-8")
    topic.write_text(sound + "\nwrong: [", "utf-8")
    assert not reload(service, folder)
    assert service.rules is before
    topic.write_text(sound + "\n# rien de neuf\n", "utf-8")
    assert reload(service, folder)
    assert service.rules.base.digest != before.base.digest
    assert service.metrics.counts == {("reloads", "refused"): 1, ("reloads", "served"): 1}
    service.close()
    told = (tmp_path / "log.jsonl").read_text("utf-8")
    assert "rules-refused" in told
    assert "attachments.yml" in told


def test_a_reloaded_base_words_the_next_problem_its_own_way(folder: Path, tmp_path: Path) -> None:
    service = Service(load_rules(folder), log=Log((tmp_path / "log.jsonl").open("w", encoding="utf-8")))
    before = HttpProblem(404).to_dict(service.told)
    (folder / "words.yml").write_text("http-not-found: Rien ici\n", "utf-8")
    assert reload(service, folder)
    assert HttpProblem(404).to_dict(service.told) == {**before, "title": "Rien ici"}
    service.close()


def test_a_base_that_the_articles_do_not_go_with_still_decides(
    rules: Rules, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unfit(_: Rules) -> None:
        raise KeyError("file_max")

    monkeypatch.setattr(service_module, "index_of", unfit)
    service = Service(rules, log=Log((tmp_path / "log.jsonl").open("w", encoding="utf-8")))
    service.prepare()
    with (
        ThreadPoolExecutor(1) as apart,
        pytest.raises(HttpProblem) as refused,
    ):  # a browser's loop may run in this thread
        apart.submit(lambda: asyncio.run(service.think(lambda: None))).result()
    assert "ne vont pas avec la base de règles" in refused.value.detail(service.told)
    assert service.rules["entity-reception"].decide({"entity_kind": "commune"}, date(2026, 11, 24)).outcome == "subject"
    service.close()
