"""The tree of commands as completion needs it: which words follow which, which options take which values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import click

from assistant.engine.base import Rules

QUESTIONS = ("decide", "batch", "rules table")
"""The commands whose first word is a question of the base."""

RULES = ("rules show",)
SHELLS = ("bash", "zsh", "fish")


class OptionWords(NamedTuple):
    """An option: how it is written, what it is for, whether it takes a value, and which, if they are few."""

    names: tuple[str, ...]
    help: str
    takes: bool
    values: tuple[str, ...] = ()


class CommandWords(NamedTuple):
    """A command at its path, "" being the root: what it is for, its commands, the words it takes, its options."""

    path: str
    help: str
    commands: tuple[str, ...]
    words: tuple[str, ...]
    options: tuple[OptionWords, ...]


def command_words(command: click.Command, rules: Rules, path: tuple[str, ...] = ()) -> Iterator[CommandWords]:
    """A command, then all that it groups, with the names that `rules` gives to channels, questions and rules."""
    context = click.Context(command, **command.context_settings)
    groups = isinstance(command, click.Group)
    names = tuple(command.list_commands(context)) if isinstance(command, click.Group) else ()
    options = tuple(
        OptionWords(
            (*option.opts, *option.secondary_opts),
            (option.help or "").split(" : ", maxsplit=1)[0].rstrip("."),
            not (option.is_flag or option.count),
            _values(option, rules),
        )
        for option in command.get_params(context)
        if isinstance(option, click.Option) and not option.hidden
    )
    at = " ".join(path)
    yield CommandWords(at, command.get_short_help_str(100).rstrip("."), names, _words(at, rules), options)
    if groups and isinstance(command, click.Group):
        for name in names:
            child = command.get_command(context, name)
            if child is not None:
                yield from command_words(child, rules, (*path, name))


def _words(path: str, rules: Rules) -> tuple[str, ...]:
    if path in QUESTIONS:
        return tuple(rules)
    if path in RULES:
        return tuple(rule.id for decision in rules.base.decisions.values() for rule in decision.rules)
    return SHELLS if path == "completion" else ()


def _values(option: click.Option, rules: Rules) -> tuple[str, ...]:
    """The values of an option, where there are a few; what the base lists by their ids."""
    takes = getattr(option, "takes", None)
    if takes is not None:
        return tuple(str(one).split(" ", 1)[0] for one in takes(rules.base))
    if option.opts == ["--ignore"]:
        return _words(RULES[0], rules)
    return tuple(getattr(option.type, "choices", ()))
