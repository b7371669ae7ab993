"""The theme can be left: the same pages without it, and no file of it in the site."""

from __future__ import annotations

import filecmp
from pathlib import Path

from assistant.outlets.site import build as building

ROOT = Path(__file__).parents[3]


def files(folder: Path) -> set[str]:
    """The files of a site by their address, those that a day or a compression names apart left out."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.suffix != ".gz"}


def test_without_the_theme_the_site_is_the_same_to_the_byte(built, rules, today, tmp_path, monkeypatch):
    themed = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert themed.count("name: material") == 1
    (tmp_path / "mkdocs.yml").write_text(themed.replace("name: material", "name: null"), "utf-8")
    for name in ("overrides", "docs"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.setattr(building, "_root", lambda: tmp_path)
    building.build(tmp_path / "site", rules, today)
    assert files(tmp_path / "site") == files(built)
    same, other, unread = filecmp.cmpfiles(built, tmp_path / "site", files(built), shallow=False)
    assert (other, unread) == ([], [])
    assert len(same) > 700
