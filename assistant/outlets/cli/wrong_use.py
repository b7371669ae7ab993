"""What is said of a wrong use of the command line, before any rules base is read: click's own words, in French."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click
from click.exceptions import BadOptionUsage, MissingParameter, NoSuchOption

from assistant.words.refusals import file_refusal
from assistant.words.suggestion import did_you_mean, quoted

DASH = "Un nom qui commence par un tiret s'écrit avec « ./ » devant."
NO_FOLDER = "L'option --rules attend un dossier."


def said(error: click.ClickException) -> str:
    """What to tell of a wrong use; the sentences of this project's own types and commands are French already."""
    if isinstance(error, NoSuchOption):
        known = error.possibilities or _options(error.ctx)
        hint = DASH if _is_file(error.option_name) else did_you_mean(error.option_name, known)
        return _joined(f"Option inconnue : « {error.option_name} ».", hint)
    if isinstance(error, BadOptionUsage):
        how = "ne prend pas de valeur" if _is_flag(error) else "attend une valeur"
        return f"L'option {error.option_name} {how}."
    if isinstance(error, MissingParameter):
        name = (error.param.metavar or error.param.human_readable_name) if error.param is not None else ""
        usage = error.ctx.get_usage() if error.ctx is not None else ""
        return f"Il manque : {name.strip('[].').upper()}.\n{usage}".rstrip()
    return error.message


def unknown_command(typed: str, known: Iterable[str]) -> str:
    """That no command has this name."""
    names = list(known)
    told = f"Commande inconnue : « {quoted(typed)} »."
    return _joined(told, did_you_mean(typed, names), f"Les commandes : {', '.join(names)}.")


def not_a_choice(typed: str, known: Iterable[str]) -> str:
    """That a value is none of those that an option takes."""
    names = list(known)
    told = f"« {quoted(typed)} » n'est pas un choix possible."
    return _joined(told, did_you_mean(typed, names), f"Les choix : {', '.join(names)}.")


def extra_arguments(typed: Iterable[str]) -> str:
    """That a command takes fewer words."""
    return f"Argument en trop : « {' '.join(typed)} »."


def not_a_pair(typed: str) -> str:
    """That a fact is not given as FACT=VALUE."""
    return f"« {quoted(typed)} » : écrivez FAIT=VALEUR, par exemple under_mandate=non."


def not_a_number(typed: str) -> str:
    """That a value is not a whole number."""
    return f"« {quoted(typed)} » n'est pas un nombre entier."


def out_of_range(typed: str, least: int, most: int) -> str:
    """That a number is too small or too great."""
    return f"« {quoted(typed)} » est hors des bornes : de {least} à {most}."


def not_written(output: str, error: OSError) -> str:
    """That the file of `--output` cannot be written, and why."""
    why = "son dossier n'existe pas" if isinstance(error, FileNotFoundError) else file_refusal(error)
    return f"« {output} » ne peut pas être écrit : {why}."


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _is_flag(error: BadOptionUsage) -> bool:
    """Whether the option of an error takes no value."""
    params = error.ctx.command.get_params(error.ctx) if error.ctx is not None else []
    named = (one for one in params if error.option_name in (*one.opts, *one.secondary_opts))
    return any(isinstance(one, click.Option) and one.is_flag for one in named)


def _is_file(option: str) -> bool:
    """Whether a file was named whose name begins with a dash; click cuts short options to a letter."""
    letters = [word for word in sys.argv[1:] if word[:1] == "-" and word[1:2] not in ("", "-")]
    named = [word for word in letters if word.startswith(option) or (len(option) == 2 and option[1] in word[1:])]
    return any(Path(word).exists() for word in named)


def _options(ctx: click.Context | None) -> list[str]:
    return [option for param in ctx.command.get_params(ctx) for option in param.opts] if ctx else []
