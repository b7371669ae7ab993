"""click in French: headings, its own help option, and what it says of a wrong use."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import click
from click.exceptions import BadParameter, MissingParameter, NoSuchOption

from assistant.words.dates import parse_date
from assistant.words.distance import nearest

EXITS = (
    "0 décidé, accepté ou trouvé · 1 refusé, ou un essai échoue · 2 mauvais usage · 3 non décidé · "
    "4 fichier illisible · 5 base de règles invalide · 70 erreur interne"
)


class FrenchCommand(click.Command):
    """A command whose help is in French: one sentence, examples that run, options, exit codes."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Afficher cette aide."
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Utilisation : ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.examples:
            with formatter.section("Exemples "):
                for example in self.examples:
                    formatter.write_text(example)
        rows = [row for row in (param.get_help_record(ctx) for param in self.get_params(ctx)) if row]
        with formatter.section("Options "):
            formatter.write_dl(rows)
        with formatter.section("Codes de sortie "):
            formatter.write_text(EXITS)


class FrenchGroup(FrenchCommand, click.Group):
    """A group of commands, each imported only when it is used; `commands_at` names module and attribute."""

    def __init__(self, *args: Any, commands_at: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.commands_at = commands_at or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.commands_at, *self.commands]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name in self.commands_at:
            from importlib import import_module

            module, attribute = self.commands_at[name].split(":")
            command: click.Command = getattr(import_module(module), attribute)
            return command
        return self.commands.get(name)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        name = args[0] if args else ""
        if self.get_command(ctx, name) is None:
            known = self.list_commands(ctx)
            close = nearest(name, known)
            hint = f" Vouliez-vous dire « {close} » ?" if close else ""
            raise click.UsageError(f"Commande inconnue : « {name[:60]} ».{hint} Les commandes : {', '.join(known)}.")
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for name in self.list_commands(ctx):
            command = self.get_command(ctx, name)
            if command is not None and not command.hidden:
                rows.append((name, command.get_short_help_str(70)))
        with formatter.section("Commandes "):
            formatter.write_dl(rows)
        super().format_options(ctx, formatter)


class Day(click.ParamType):
    """A date, as 24/11/2026 or 2026-11-24."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return parse_date(str(value))
        except ValueError as error:
            raise BadParameter(str(error), ctx, param) from None


class Pair(click.ParamType):
    """FACT=VALUE."""

    name = "FAIT=VALEUR"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        fact, equal, said = str(value).partition("=")
        if not equal or not fact.strip():
            raise BadParameter(
                f"« {str(value)[:60]} » : écrivez FAIT=VALEUR, par exemple under_mandate=non.", ctx, param
            )
        return fact.strip(), said


def said(error: click.ClickException) -> str:
    """What to tell of a wrong use, in French."""
    if isinstance(error, NoSuchOption):
        close = nearest(error.option_name, error.possibilities or _options(error.ctx))
        hint = f" Vouliez-vous dire « {close} » ?" if close else ""
        return f"Option inconnue : « {error.option_name} ».{hint}"
    if isinstance(error, MissingParameter):
        name = error.param.human_readable_name if error.param is not None else ""
        return f"Il manque : {name.upper()}."
    message = error.message
    for english, french in _SENTENCES:
        found = english.search(message)
        if found:
            return french.format(*found.groups())
    return message


def _options(ctx: click.Context | None) -> list[str]:
    return [option for param in ctx.command.get_params(ctx) for option in param.opts] if ctx else []


_SENTENCES = (
    (re.compile(r"unexpected extra arguments? \((.*)\)", re.DOTALL), "Argument en trop : « {} »."),
    (re.compile(r"Option '?(\S+?)'? requires an argument"), "L'option {} attend une valeur."),
    (re.compile(r"Option '?(\S+?)'? does not take a value"), "L'option {} ne prend pas de valeur."),
    (re.compile(r"'(.*)' is not one of (.*?)\.?$", re.DOTALL), "« {} » n'est pas un choix possible : {}."),
    (re.compile(r"'(.*)' is not in the range (.*?)\.?$", re.DOTALL), "« {} » est hors des bornes : {}."),
    (re.compile(r"'(.*)' is not a valid (?:int|integer)"), "« {} » n'est pas un nombre entier."),
    (re.compile(r"Missing (?:command|argument|option)"), "Il manque une commande ou un argument."),
)
