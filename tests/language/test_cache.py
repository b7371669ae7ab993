"""The cache of compiled bases: never stale, never half written, never in the way."""

import json
import os
import shutil
import sys
from pathlib import Path

import msgspec
import pytest

from assistant.language import cache, compiling, loading
from assistant.language.loading import load
from assistant.model.base import Base


@pytest.fixture
def folder(tmp_path, sound):
    place = tmp_path / "rules"
    place.mkdir()
    (place / "loans.yml").write_text(sound, encoding="utf-8")
    return place


@pytest.fixture
def no_compiling(monkeypatch):
    """From here on, whatever is not in the cache fails."""

    def refuse():
        def fail(*_):
            raise AssertionError("la base est recompilée")

        monkeypatch.setattr(compiling, "compile_base", fail)

    return refuse


def test_a_second_reading_compiles_nothing_and_gives_the_same(folder, no_compiling):
    first = load(folder)
    no_compiling()
    assert load(folder) == first


def test_the_base_in_the_cache_is_plain_json(folder, own_cache):
    base = load(folder)
    (kept,) = own_cache.glob("*/base.json")
    told, text = kept.read_text(encoding="utf-8").split("\n")
    assert len(told) == 64
    assert json.loads(text)["digest"] == base.digest
    assert msgspec.json.decode(text, type=Base) == base


@pytest.mark.parametrize(
    "change",
    [
        lambda place: (place / "loans.yml").write_bytes((place / "loans.yml").read_bytes() + b"#"),
        lambda place: (place / "more.yml").write_text("topic: more\ntitle: Plus\n"),
        lambda place: (place / "words.yml").write_text("other: Un autre\n"),
    ],
)
def test_any_change_of_the_files_makes_another_base(folder, change):
    before = load(folder).digest
    change(folder)
    assert load(folder).digest != before


def test_a_change_that_keeps_size_and_time_is_seen_too(folder, sound):
    path = folder / "loans.yml"
    before, times = load(folder), path.stat()
    path.write_text(sound.replace("value: 5}", "value: 4}"), encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert load(folder).values["books_max"].history[0].limit.low == 4
    assert before.values["books_max"].history[0].limit.low == 5


@pytest.mark.parametrize("package", loading.COMPILERS)
def test_a_change_of_the_code_makes_another_base(folder, tmp_path, monkeypatch, package):
    base = load(folder)
    before = base.digest
    for name in loading.COMPILERS:
        shutil.copytree(cache.ASSISTANT / name, tmp_path / "code" / name)
    monkeypatch.setattr(cache, "ASSISTANT", tmp_path / "code")
    monkeypatch.setattr(cache, "code_of", cache.code_of.__wrapped__)
    assert load(folder).digest == before
    (tmp_path / "code" / package / "new.py").write_text("# autre")
    assert load(folder).digest != before
    assert load(folder).fingerprint == base.fingerprint  # the same rules, whatever read them


@pytest.mark.parametrize("place", [".", "*", "*/base.json"])
@pytest.mark.parametrize("theirs", ["group", "others", "owner"])
def test_what_another_user_could_have_written_is_not_believed(folder, own_cache, monkeypatch, place, theirs):
    first = load(folder)
    (kept,) = own_cache.glob("*/base.json")
    data = kept.read_bytes()[cache.SUM :].replace(b"loans", b"tales")
    kept.write_bytes(cache._sum(kept.parent.name, "base", data) + data)
    assert load(folder) != first
    (changed,) = own_cache.glob(place) if place != "." else [own_cache]
    if theirs == "owner":
        other = os.getuid() + 1
        monkeypatch.setattr(os, "getuid", lambda: other)
        monkeypatch.setattr(cache, "SYSTEM", other)
    else:
        changed.chmod(changed.stat().st_mode | (0o020 if theirs == "group" else 0o002))
    assert load(folder) == first


@pytest.mark.parametrize(
    "content", [b"", b'{"rules": "sha', b"[]", b'{"digest": "autre"}', b"\xff\xfe\x00", b"[" * 100_000]
)
def test_a_cache_file_that_is_cut_or_foreign_is_compiled_again(folder, own_cache, content):
    first = load(folder)
    (kept,) = own_cache.glob("*/base.json")
    kept.write_bytes(content)
    assert load(folder) == first
    assert msgspec.json.decode(kept.read_bytes()[cache.SUM :], type=Base) == first


@pytest.mark.long
def test_an_octet_that_has_changed_is_never_believed(folder, own_cache):
    first = load(folder)
    (kept,) = own_cache.glob("*/base.json")
    sound = kept.read_bytes()
    rewritten = 0
    for place in range(0, len(sound), len(sound) // 200):
        kept.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        before = kept.stat().st_ino
        assert load(folder) == first
        rewritten += kept.stat().st_ino != before
        assert kept.read_bytes() == sound
    assert rewritten >= 200


def test_what_was_kept_under_another_name_is_not_believed(own_cache):
    for name in ("one", "two"):
        cache.keep("0" * 64, name, {"told": name})
    assert cache.fetch("0" * 64, "two", dict) == {"told": "two"}
    shutil.copy(own_cache / ("0" * 64) / "one.json", own_cache / ("0" * 64) / "two.json")
    assert cache.fetch("0" * 64, "two", dict) is None


def test_a_link_is_not_believed(folder, own_cache, tmp_path):
    first = load(folder)
    (kept,) = own_cache.glob("*/base.json")
    kept.rename(tmp_path / "ailleurs.json")
    kept.symlink_to(tmp_path / "ailleurs.json")
    assert cache.fetch(kept.parent.name, "base", Base) is None
    assert load(folder) == first
    assert not kept.is_symlink()


@pytest.mark.parametrize("mask", [0, 0o002])
def test_what_is_kept_is_this_user_s_alone_whatever_the_mask(folder, tmp_path, monkeypatch, mask):
    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path / "un" / "deux"))
    before = os.umask(mask)
    try:
        load(folder)
    finally:
        os.umask(before)
    made = list((tmp_path / "un").rglob("*"))
    assert {path.stat().st_mode & 0o777 for path in [tmp_path / "un", *made] if path.is_dir()} == {0o700}
    assert {path.stat().st_mode & 0o777 for path in made if path.is_file()} == {0o600}


def test_nothing_is_written_in_the_folder_of_another_user(folder, own_cache, monkeypatch):
    own_cache.mkdir(exist_ok=True)
    own_cache.chmod(0o777)
    assert load(folder).topics
    assert [path for path in own_cache.rglob("*") if path.is_file()] == []


def test_what_a_killed_process_had_begun_to_write_goes_away(own_cache):
    cache.keep("0" * 64, "one", {})
    left, fresh = (own_cache / ("0" * 64) / name for name in ("left.tmp", "fresh.tmp"))
    for path in (left, fresh):
        path.write_text("{")
    os.utime(left, (0, 0))
    cache.keep("0" * 64, "two", {})
    assert not left.exists()
    assert fresh.exists()


def test_where_nothing_can_be_written_nothing_is_kept(folder, tmp_path, monkeypatch):
    (tmp_path / "fichier").write_text("un fichier, pas un dossier")
    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path / "fichier" / "cache"))
    assert load(folder) == load(folder)


def test_a_full_disk_leaves_no_half_written_file(folder, own_cache, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "no space left")

    monkeypatch.setattr(Path, "replace", full)
    assert load(folder).topics
    assert [path for path in own_cache.rglob("*") if path.is_file()] == []


def test_a_file_that_cannot_be_removed_is_no_error(folder, own_cache, monkeypatch):
    def refuse(*_, **__):
        raise OSError(13, "denied")

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr(os, "unlink", refuse)
    assert load(folder).topics


def test_a_base_appears_under_its_name_only_when_it_is_whole(folder, own_cache, monkeypatch):
    seen = []

    def replace(source, target, real=os.replace):
        seen.append((json.loads(Path(source).read_bytes()[cache.SUM :])["digest"], Path(target).exists()))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    base = load(folder)
    assert seen == [(base.digest, False)]


def test_only_the_latest_bases_stay(own_cache):
    for number in range(cache.KEPT + 3):
        cache.keep(f"{number:064}", "base", {"digest": number})
        os.utime(own_cache / f"{number:064}", (number, number))
    cache.keep(f"{99:064}", "base", {"digest": 99})
    assert sorted(int(path.name) for path in own_cache.iterdir()) == [4, 5, 6, 7, 8, 9, 10, 99]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"CHORUS_ASSISTANT_CACHE": "/c", "XDG_CACHE_HOME": "/x"}, "/c"),
        ("linux", {"XDG_CACHE_HOME": "/x"}, "/x/chorus-assistant"),
        ("linux", {}, "/home/u/.cache/chorus-assistant"),
        ("darwin", {}, "/home/u/Library/Caches/chorus-assistant"),
        ("darwin", {"XDG_CACHE_HOME": "/x"}, "/x/chorus-assistant"),
    ],
)
def test_each_user_has_a_cache_where_the_system_keeps_them(monkeypatch, platform, environment, expected):
    for name in ("CHORUS_ASSISTANT_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/u")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert cache.folder() == Path(expected)
