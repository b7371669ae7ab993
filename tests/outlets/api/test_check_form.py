"""The fields of a check mean over HTTP what the options of `check` mean on the command line."""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from browsing import run_apart
from builders import cii, facturx, ubl
from click.testing import CliRunner
from serving import Served, part

from assistant.intake.guard import Content
from assistant.norm.artefacts import folder
from assistant.norm.remarks import NormAnswer
from assistant.outlets.api import asked, norm
from assistant.outlets.api.limits import LIMITS
from assistant.outlets.api.readers import Readers
from assistant.outlets.cli.main import main

INVOICE = ubl().encode()
CSV = b"a;b\r\n1;2\r\n"
with_norm = pytest.mark.skipif(folder() is None, reason="l'extra « en16931 » n'est pas installé : make install")


def typed(tmp_path: Path, files: dict[str, bytes], *options: str) -> list[dict[str, object]]:
    """What the command says of files, one report a dossier."""
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    ran = CliRunner().invoke(main, ["check", str(tmp_path), "--json", *options])
    assert ran.exit_code in (0, 1, 3, 4), ran.output
    return [json.loads(line) for line in ran.stdout.splitlines()] if "--each" in options else [json.loads(ran.stdout)]


def form(served: Served, files: dict[str, bytes], *fields: tuple[str, str]) -> dict[str, object]:
    told = [part(name, value.encode()) for name, value in fields]
    answer = served.send_form(*told, *(part("files", content, name) for name, content in files.items()))
    assert answer.status == 200, answer.detail
    found: dict[str, object] = answer.json
    return found


def same(one: dict[str, object], other: dict[str, object]) -> bool:
    """Whether two reports say the same, but for where the files were."""
    left, right = ({key: value for key, value in report.items() if key != "files"} for report in (one, other))
    return left == right


def test_a_check_takes_the_day_to_stand_at(served: Served, tmp_path: Path) -> None:
    found = form(served, {"f.xml": INVOICE}, ("on", "2017-01-31"))
    assert found["on"] == "2017-01-31"
    assert same(found, *typed(tmp_path, {"f.xml": INVOICE}, "--on", "2017-01-31"))
    assert not same(found, form(served, {"f.xml": INVOICE}))


def test_a_check_takes_what_is_assumed_and_repeats_it(served: Served, tmp_path: Path) -> None:
    found = form(served, {"f.xml": INVOICE}, ("assume", "recipient_requires=both"), ("assume", "file_size=2 Mo"))
    assert "recipient_requires" in {one["fact"] for one in found["assumed"]}  # type: ignore[attr-defined]
    options = ("--assume", "recipient_requires=both", "--assume", "file_size=2 Mo")
    assert same(found, *typed(tmp_path, {"f.xml": INVOICE}, *options))


def test_each_invoice_is_its_own_dossier_with_the_files_of_its_name(served: Served, tmp_path: Path) -> None:
    files = {"a.xml": INVOICE, "a-plan.csv": CSV, "b.pdf": facturx(cii(lines=2)), "devis.exe": b"MZ\x90\0"}
    found = form(served, files, ("each", "true"), ("channel", "api"))
    told = {
        tuple(file["name"] for file in one["files"] if file["role"] != "embedded"): one for one in found["dossiers"]
    }
    assert set(told) == {("a.xml", "a-plan.csv"), ("b.pdf",), ("devis.exe",)}
    assert found["outcome"] == "refused"
    by_command = typed(tmp_path, files, "--each", "--channel", "api")
    assert all(any(same(one, other) for other in by_command) for one in told.values())
    assert len(by_command) == len(told)


def test_each_said_no_is_one_dossier(served: Served) -> None:
    assert "dossiers" not in form(served, {"a.csv": CSV, "b.csv": CSV}, ("each", "false"))


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("channel", "portail-pdff", "« portail-pdf »"),
        ("requires", "bothh", "« both »"),
        ("assume", "recipient_requirs=both", "« recipient_requires »"),
        ("assume", "recipient_requires=bothh", "« both »"),
        ("assume", "recipient_requires", "FAIT=VALEUR"),
        ("each", "tru", "« true »"),
        ("norm", "oui", "ni « true » ni « false »"),
        ("on", "24/11/2026", "2026-11-24"),
        ("on", "2026-02-30", "2026-11-24"),
        ("on", "20261124", "2026-11-24"),
        ("chanel", "api", "« channel »"),
    ],
)
def test_a_field_that_is_not_known_names_the_nearest_word(served: Served, field: str, value: str, says: str) -> None:
    answer = served.send_form(part(field, value.encode()), part("files", CSV, "a.csv"))
    assert answer.status == 422
    assert says in answer.detail + str(answer.json.get("errors")).replace("\\xa0", " ").replace("\\u202f", " ")


@pytest.mark.parametrize(
    ("case", "says"),
    [
        ({"facts": {"entity_kinds": "gip"}}, "« entity_kind »"),
        ({"facts": {"supplier_size": "micr"}}, "« micro »"),
        ({"factz": {}}, "« facts »"),
    ],
)
def test_a_kind_or_a_key_that_is_not_known_names_the_nearest(served: Served, case: object, says: str) -> None:
    answer = served.post("/api/v1/decisions/entity-reception", case)
    assert answer.status == 422
    assert says in answer.detail + str(answer.json.get("errors")).replace("\\xa0", " ").replace("\\u202f", " ")


@with_norm
@pytest.mark.slow
def test_the_norm_is_asked_of_the_invoices_and_changes_no_verdict(served: Served, tmp_path: Path) -> None:
    files = {"f.xml": INVOICE, "a.csv": CSV}
    found, usual = form(served, files, ("norm", "true")), form(served, files)
    assert len(found["norm"]["invoices"]) == 1  # type: ignore[index]
    assert found["outcome"] == usual["outcome"]
    assert "norm" not in usual
    assert same(found, *typed(tmp_path, files, "--norm"))


@with_norm
@pytest.mark.slow
def test_beyond_its_time_the_norm_says_how_many_invoices_it_did_not_look_at(serve: Callable[..., Served]) -> None:
    served = serve(LIMITS._replace(norm_seconds=0.0))
    found = form(served, {"f.xml": INVOICE}, ("norm", "true"))
    assert (found["norm"]["invoices"], found["norm"]["left"]) == ([], 1)  # type: ignore[index]


@with_norm
def test_the_norm_is_asked_for_before_the_files(served: Served) -> None:
    answer = served.send_form(part("files", CSV, "a.csv"), part("norm", b"true"))
    assert (answer.status, "avant les fichiers" in answer.detail) == (422, True)


def test_without_its_extra_the_norm_is_refused_with_how_to_have_it(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(norm, "folder", lambda: None)
    answer = served.send_form(part("norm", b"true"), part("files", CSV, "a.csv"))
    assert (answer.status, "pip install '.[en16931]'" in answer.detail) == (422, True)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("on", "hier"),
        ("channel", "fax"),
        ("requires", "bonjour"),
        ("route", "ici"),
        ("assume", "taille=2"),
        ("assume", "="),
    ],
)
def test_a_wrong_field_is_told_before_any_file_is_read(
    served: Served, field: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    monkeypatch.setattr(Readers, "read", lambda _, file: read.append(file))
    answer = served.send_form(part(field, value.encode()), part("files", CSV, "a.csv"))
    assert (answer.status, read) == (422, [])


def test_no_more_is_assumed_than_the_description_says(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "MOST_FACTS", 1)
    told = [part("assume", text) for text in (b"file_size=2 Mo", b"recipient_requires=both")]
    assert served.send_form(*told[:1], part("files", CSV, "a.csv")).status == 200
    answer = served.send_form(*told, part("files", CSV, "a.csv"))
    assert answer.status == 422
    assert "Trop de faits\u00a0: 1 au plus" in answer.json["errors"][0]["says"]


class Artefacts:
    """What stands for the artefacts of the norm: it takes its time, and says when it ends."""

    ended = 0

    def look(self, file: object, *, reform: bool) -> NormAnswer:
        time.sleep(0.2)
        return NormAnswer((), 0)

    def __exit__(self, *_: object) -> None:
        Artefacts.ended += 1


def test_one_form_that_ends_leaves_the_norm_to_the_others_and_each_has_its_own_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(norm, "NormArtefacts", Artefacts)
    monkeypatch.setattr(Artefacts, "ended", 0)
    desk = norm.NormDesk()
    one, other = norm.NormTime(desk, 10.0), norm.NormTime(desk, 10.0)
    file = Content("f.xml", b"")

    async def looks() -> None:
        await asyncio.gather(*(form.look(file, reform=False) for form in (one, other, one)))

    run_apart(looks())
    assert 0.2 <= 10 - other.left < 0.39 <= 10 - one.left
    one.end()
    desk._thread.submit(int).result()
    assert Artefacts.ended == 0
    other.end()
    desk._thread.submit(int).result()
    assert Artefacts.ended == 1
    desk.close()
