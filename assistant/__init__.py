"""Help about Chorus Pro: its rules as data, verdicts that explain themselves, and a French search.

`__init__.pyi` says what is public, each name once, for type checkers and for this module alike.
"""

from functools import cache


def __getattr__(name: str) -> object:
    """A public name, imported from its home when first used so that a command starts at once."""
    if name == "__all__":
        return __dir__()
    if name.startswith("_") or name not in _homes():
        raise AttributeError(f"module 'assistant' has no attribute '{name}'")
    from importlib import import_module

    return getattr(import_module(_homes()[name]), name)


def __dir__() -> list[str]:
    return sorted(_homes())


@cache
def _homes() -> dict[str, str]:
    """The module of each public name."""
    import re
    from pathlib import Path

    said = Path(__file__).with_suffix(".pyi").read_text(encoding="utf-8")
    return {name: module for module, name in re.findall(r"^from (\S+) import (\w+) as \2$", said, re.MULTILINE)}
