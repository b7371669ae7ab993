"""The articles as they are written and as they are rendered, once for all tests."""

from datetime import date
from pathlib import Path

import pytest

from assistant.articles.article import Article, read_articles
from assistant.articles.rendering import Collected, collect
from assistant.engine.base import Rules

ROOT = Path(__file__).parents[2]
SEED = ROOT.parent / "shared" / "seed"


@pytest.fixture(scope="session")
def articles() -> list[Article]:
    """The articles as they are written."""
    return read_articles(ROOT / "docs" / "articles")


@pytest.fixture(scope="session")
def collected(rules: Rules, today: date) -> Collected:
    """The articles as they are rendered."""
    return collect(rules.base, today)


@pytest.fixture(scope="session")
def seed() -> Path:
    """The folder of the source texts, which is no part of the project."""
    if not SEED.is_dir():
        pytest.skip("../shared/seed absent : la comparaison avec les textes d'origine n'est pas faite")
    return SEED
