"""The only link with MkDocs: before it reads pages, the project writes them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from assistant.outlets.site.build import PAGES, drop_theme, prepare


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Write the pages and give MkDocs their folder; rules, scenarios and docs are watched when it serves."""
    root = Path(config.config_file_path).parent
    config.watch += [str(root / name) for name in ("rules", "features", "docs")]
    return prepare(config, root / PAGES, date.today())


def on_post_build(config: MkDocsConfig) -> None:
    """Remove what the theme's own files are copied for."""
    drop_theme(config)
