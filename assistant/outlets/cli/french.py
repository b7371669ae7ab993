"""click in French: commands and groups with their headings and their own help option."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import click

from assistant.outlets.cli.help_text import FrenchContext
from assistant.outlets.cli.quiet import quiet_option, silence
from assistant.outlets.cli.wrong_use import extra_arguments, unknown_command
from assistant.outlets.terminal import WIDEST
from assistant.words.typography import NBSP

HIDDEN = frozenset({"demo"})
"""Commands that the list does not show."""

EXITS = (
    ("0", "décidé, accepté ou trouvé"),
    ("1", "refusé, ou un essai échoue"),
    ("2", "mauvais usage, chemin introuvable ou sortie impossible à écrire"),
    ("3", "non décidé"),
    ("4", "fichier illisible"),
    ("5", "base de règles invalide"),
    ("70", "erreur interne"),
    ("130, 141", "interruption, sortie fermée"),
)


_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": WIDEST}
_BOUNDS = re.compile(r"\[(\d+)<=x<=(\d+)\]")
"""How click tells the bounds of a number."""


def show_help(ctx: click.Context) -> None:
    """Write the help of a command as its output can."""
    from assistant.outlets.terminal import Terminal

    Terminal().write(f"{ctx.get_help()}\n")


def _help(ctx: click.Context, param: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        show_help(ctx)
        ctx.exit()


def _in_french(row: tuple[str, str]) -> tuple[str, str]:
    """An option as the help tells it, what click adds put in French."""
    told = row[1].replace("[required]", "[obligatoire]")
    return row[0], _BOUNDS.sub(r"[de \1 à \2]", told)


class FrenchCommand(click.Command):
    """A command whose help is in French: one sentence, examples that run, options, exit codes."""

    context_class = FrenchContext

    def __init__(
        self, name: str | None = None, *, examples: tuple[str, ...] = (), quiet: bool = True, **settings: Any
    ) -> None:
        super().__init__(name, **{"context_settings": _SETTINGS, **settings})
        self.examples = examples
        if quiet and not isinstance(self, click.Group):
            self.params.append(quiet_option())

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help, option.callback = "Afficher cette aide.", _help
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True  # click refuses them in English
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest and not isinstance(self, click.Group):
            raise click.UsageError(extra_arguments(rest), ctx)
        return rest

    def invoke(self, ctx: click.Context) -> Any:
        with silence(ctx):
            return super().invoke(ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=f"Utilisation{NBSP}: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.examples:
            with formatter.section("Exemples"):
                for example in self.examples:  # not wrapped: it is to be pasted
                    formatter.write(f"{'':>{formatter.current_indent}}{example}\n")
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section("Options"):
            formatter.write_dl([_in_french(row) for row in (option.get_help_record(ctx) for option in options) if row])
        with formatter.section("Codes de sortie"):
            formatter.write_dl(EXITS)


class FrenchGroup(FrenchCommand, click.Group):
    """A group of commands, each imported only when it is used; `commands_at` names module and attribute."""

    def __init__(
        self, name: str | None = None, *, commands_at: Mapping[str, str] | None = None, **settings: Any
    ) -> None:
        super().__init__(name, **{"subcommand_metavar": "COMMANDE [ARGUMENTS]...", **settings})
        self.commands_at = commands_at or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in (*self.commands_at, *self.commands) if name not in HIDDEN]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name in self.commands_at:
            from importlib import import_module

            module, attribute = self.commands_at[name].split(":")
            command: click.Command = getattr(import_module(module), attribute)
            return command
        return self.commands.get(name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args and not self.invoke_without_command:
            raise click.UsageError(ctx.get_help(), ctx)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0] if args else ""
        if self.get_command(ctx, name) is None:
            raise click.UsageError(unknown_command(name, self.list_commands(ctx)), ctx)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for name in self.list_commands(ctx):
            command = self.get_command(ctx, name)
            if command is not None and not command.hidden:
                rows.append((name, command.get_short_help_str(200)))
        with formatter.section("Commandes"):
            formatter.write_dl(rows)
        super().format_options(ctx, formatter)
