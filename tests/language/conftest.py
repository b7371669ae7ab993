"""What the tests of the language share: a sound topic, a way to read texts, and a cache of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.language.compiling import compile_base
from assistant.language.strict_yaml import Document, read
from assistant.model.base import Base
from assistant.model.problems import Problem

HERE = Path(__file__).parent
Compile = Callable[..., tuple[Base, list[Problem]]]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "cache"
    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(folder))
    return folder


@pytest.fixture(scope="session")
def sound() -> str:
    return (HERE / "sound.yml").read_text(encoding="utf-8")


@pytest.fixture
def compiled(sound: str, words: Document) -> Compile:
    """Compile the sound topic with some of its text replaced, beside other topics."""

    def compile_it(*changes: tuple[str, str], others: tuple[str, ...] = ()) -> tuple[Base, list[Problem]]:
        text = sound
        for old, new in changes:
            assert old in text, f"« {old} » n'est pas dans sound.yml"
            text = text.replace(old, new, 1)
        files = {"sound.yml": text} | {f"other{place}.yml": other for place, other in enumerate(others)}
        base, problems = compile_base([read(one.encode(), name) for name, one in files.items()], words)
        return base, sorted(set(problems))

    return compile_it
