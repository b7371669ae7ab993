"""Help about Chorus Pro: its rules as data, verdicts that explain themselves, and a French search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.answer.answering import ask, search
    from assistant.dossier import check_paths as check
    from assistant.engine.base import decide, load_rules

_WHERE = {
    "load_rules": ("assistant.engine.base", "load_rules"),
    "decide": ("assistant.engine.base", "decide"),
    "check": ("assistant.dossier", "check_paths"),
    "ask": ("assistant.answer.answering", "ask"),
    "search": ("assistant.answer.answering", "search"),
}

__all__ = ["ask", "check", "decide", "load_rules", "search"]


def __getattr__(name: str) -> Any:
    """The public functions, imported when first used so that a command starts at once."""
    if name not in _WHERE:
        raise AttributeError(f"module 'assistant' has no attribute '{name}'")
    from importlib import import_module

    module, attribute = _WHERE[name]
    return getattr(import_module(module), attribute)
