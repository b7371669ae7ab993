"""click in French: headings, its own help option, and what it says of a wrong use."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click
from click.exceptions import BadParameter, MissingParameter, NoArgsIsHelpError, NoSuchOption

from assistant.words.dates import parse_date
from assistant.words.distance import nearest
from assistant.words.typography import french

HIDDEN = frozenset({"demo"})
"""Commands that the list does not show."""
DASH = "Un nom qui commence par un tiret s'écrit avec « ./ » devant."

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


def show_help(ctx: click.Context) -> None:
    """Write the help of a command as its output can; what is to be typed keeps its plain blanks."""
    from assistant.outlets.terminal import Terminal

    lines = ctx.get_help().split("\n")
    Terminal().write("\n".join(line if "chorus-assistant" in line else french(line) for line in lines) + "\n")


def _help(ctx: click.Context, param: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        show_help(ctx)
        ctx.exit()


class FrenchCommand(click.Command):
    """A command whose help is in French: one sentence, examples that run, options, exit codes."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help, option.callback = "Afficher cette aide.", _help
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Utilisation : ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.examples:
            with formatter.section("Exemples "):
                for example in self.examples:
                    formatter.write_text(example)
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section("Options "):
            formatter.write_dl([row for row in (option.get_help_record(ctx) for option in options) if row])
        with formatter.section("Codes de sortie "):
            formatter.write_dl(EXITS)


class FrenchGroup(FrenchCommand, click.Group):
    """A group of commands, each imported only when it is used; `commands_at` names module and attribute."""

    def __init__(self, *args: Any, commands_at: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **{"subcommand_metavar": "COMMANDE [ARGUMENTS]...", **kwargs})
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
                rows.append((name, command.get_short_help_str(200)))
        with formatter.section("Commandes "):
            formatter.write_dl(rows)
        super().format_options(ctx, formatter)


class Day(click.ParamType):  # type: ignore[type-arg] # generic since click 8.5 only
    """A date, as 24/11/2026 or 2026-11-24."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return parse_date(str(value))
        except ValueError as error:
            raise BadParameter(str(error), ctx, param) from None


class Pair(click.ParamType):  # type: ignore[type-arg] # generic since click 8.5 only
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
        hint = f" Vouliez-vous dire « {close} » ?" if close else f" {DASH}" if _is_file(error.option_name) else ""
        return f"Option inconnue : « {error.option_name} ».{hint}"
    if isinstance(error, BadParameter) and error.param is not None and isinstance(error.param.type, click.Choice):
        typed, known = error.message.partition("' is not one of ")[0][1:], list(error.param.type.choices)
        close = nearest(typed, known)
        hint = f" Vouliez-vous dire « {close} » ?" if close else ""
        return f"« {typed[:60]} » n'est pas un choix possible.{hint} Les choix : {', '.join(known)}."
    if isinstance(error, NoArgsIsHelpError):
        return error.ctx.get_help() if error.ctx is not None else ""
    if isinstance(error, MissingParameter):
        name = (error.param.metavar or error.param.human_readable_name) if error.param is not None else ""
        usage = error.ctx.get_usage() if error.ctx is not None else ""
        return f"Il manque : {name.strip('[].').upper()}.\n{usage}".rstrip()
    message = error.message
    for english, said_so in _SENTENCES:
        found = english.search(message)
        if found:
            return said_so.format(*found.groups())
    return message


def _is_file(option: str) -> bool:
    """Whether a file was named whose name begins with a dash; click cuts short options to a letter."""
    return any(Path(word).exists() for word in sys.argv[1:] if word.startswith(option) and word != "-")


def _options(ctx: click.Context | None) -> list[str]:
    return [option for param in ctx.command.get_params(ctx) for option in param.opts] if ctx else []


_SENTENCES = (
    (re.compile(r"unexpected extra arguments? \((.*)\)", re.DOTALL), "Argument en trop : « {} »."),
    (re.compile(r"Option '?(\S+?)'? requires an argument"), "L'option {} attend une valeur."),
    (re.compile(r"Option '?(\S+?)'? does not take a value"), "L'option {} ne prend pas de valeur."),
    (re.compile(r"'(.*)' is not in the range (.*?)\.?$", re.DOTALL), "« {} » est hors des bornes : {}."),
    (re.compile(r"'(.*)' is not a valid (?:int|integer)"), "« {} » n'est pas un nombre entier."),
    (re.compile(r"Missing (?:command|argument|option)"), "Il manque une commande ou un argument."),
)
