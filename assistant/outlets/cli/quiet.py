"""`--quiet`: nothing but the exit code, and errors on standard error."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout

import click

_KEY = f"{__name__}.quiet"


def quiet_option() -> click.Option:
    """`-q`, `--quiet`: write no answer; a file that `--output` names is written all the same."""

    def keep(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
        ctx.meta[_KEY] = asked

    return click.Option(
        ["-q", "--quiet"],
        is_flag=True,
        expose_value=False,
        callback=keep,
        help="Ne rien écrire : seuls restent le code de sortie et les erreurs.",
    )


def is_quiet() -> bool:
    """Whether the command that runs is to write no answer, nor how far it has come."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(_KEY))


@contextmanager
def silence(ctx: click.Context) -> Iterator[None]:
    """Let what is written on standard output go nowhere while a quiet command runs."""
    if not ctx.meta.get(_KEY):
        yield
        return
    with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):  # noqa: PTH123 - no path
        yield
