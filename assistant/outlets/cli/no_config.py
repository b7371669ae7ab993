"""`--no-config`: a command that reads the file of settings is told to leave it unread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

NAME = "chorus-assistant.toml"
"""The file of settings."""

Command = TypeVar("Command", bound=Callable[..., object])
_KEY = f"{__name__}.unread"


def no_config_option(command: Command) -> Command:
    """`--no-config`: what the file of settings says does not count."""

    def keep(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
        ctx.meta[_KEY] = asked

    return click.option("--no-config", is_flag=True, expose_value=False, callback=keep, help=f"Ne pas lire {NAME}.")(
        command
    )


def is_left_unread() -> bool:
    """Whether the command that runs is not to read the file of settings."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(_KEY))
