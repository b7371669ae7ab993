"""The README's pictures: each is there, is shown and described, as wide as said, and light."""

import re
import struct

import pytest

from benchmarks.supply import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = dict(re.findall(r"^!\[(.+)\]\(docs/images/(.+)\.png\)$", README, re.MULTILINE))
PICTURES = sorted((ROOT / "docs" / "images").iterdir())


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_a_picture_is_1280_points_wide_and_light(picture):
    start = picture.read_bytes()[:24]
    assert start[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", start[16:]) == (1280, 800)
    assert picture.stat().st_size < 100_000


def test_each_picture_is_shown_and_described():
    assert sorted(f"{name}.png" for name in SHOWN.values()) == [picture.name for picture in PICTURES]
    assert all(len(told) > 40 for told in SHOWN)


def test_the_target_that_draws_them_draws_these():
    script = (ROOT / "benchmarks" / "pictures.py").read_text(encoding="utf-8")
    assert sorted(re.findall(r'^    "([a-z-]+)": "', script, re.MULTILINE)) == [one.stem for one in PICTURES]
    assert "benchmarks/pictures.py" in (ROOT / "Makefile").read_text(encoding="utf-8")
