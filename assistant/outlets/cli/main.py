"""The group of commands, and the one place where an error becomes a sentence and an exit code."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING, NoReturn

import click

from assistant.outlets.cli.french import FrenchGroup, show_help
from assistant.outlets.cli.wrong_use import said

if TYPE_CHECKING:
    from assistant.model.problems import InvalidRules

_HERE = "assistant.outlets.cli"
_STOPPED = "Le système n'a pas laissé la commande aller au bout"
_AGAIN = "Aucun fichier n'est en cause : libérez de la place, puis recommencez."
PROBLEMS_SHOWN = 200


def _tell_version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    """Tell the version, which stands in the program: it may run from its sources, installed nowhere."""
    if asked:
        from assistant.engine.decision import ENGINE

        click.echo(ENGINE.replace("/", " "))
        ctx.exit()


@click.group(
    "chorus-assistant",
    cls=FrenchGroup,
    no_args_is_help=False,
    invoke_without_command=True,
    examples=(
        "chorus-assistant check dossier/ --channel portail-pdf",
        "chorus-assistant entity --kind GIP",
        "chorus-assistant rules list",
    ),
    commands_at={
        "ask": f"{_HERE}.ask:ask",
        "search": f"{_HERE}.search:search",
        "check": f"{_HERE}.check:check",
        "entity": f"{_HERE}.entity:entity",
        "decide": f"{_HERE}.decide:decide_command",
        "replay": f"{_HERE}.replay:replay",
        "rejection": f"{_HERE}.rejection:rejection",
        "batch": f"{_HERE}.batch:batch",
        "directory": f"{_HERE}.directory:directory",
        "tickets": f"{_HERE}.tickets:tickets",
        "unanswered": f"{_HERE}.unanswered:unanswered",
        "rules": f"{_HERE}.rules:rules",
        "serve": f"{_HERE}.serve:serve",
        "mcp": f"{_HERE}.mcp:mcp",
        "site": f"{_HERE}.site:site",
        "completion": f"{_HERE}.completion:completion",
        "demo": f"{_HERE}.demo:demo",
    },
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_tell_version, help="Afficher la version."
)
@click.pass_context
def main(ctx: click.Context) -> None:
    """Vérifier des pièces jointes et des entités avant Chorus Pro, et interroger ses règles (site non officiel)."""
    if ctx.invoked_subcommand is None:
        show_help(ctx)


def run() -> None:
    """Run the command line; the process ends with the documented code, never with a traceback."""
    _open_closed()
    _end_in_order()
    try:
        code = run_with(sys.argv[1:])
        sys.stdout.flush()
    except Ended as ended:
        _end_by(ended.sign)
    except BrokenPipeError:
        _end(141)
    except OSError as error:
        from assistant.words.refusals import file_refusal

        _end(complain(f"La sortie standard ne peut pas être écrite : {file_refusal(error)}.", 2))
    except KeyboardInterrupt:
        _end(complain("Interrompu.", 130))
    sys.exit(code)


def _open_closed() -> None:
    """Give a stream that is closed from the start a place to go, so that nothing else has to think of it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - for the whole run


class Ended(SystemExit):
    """The system asks the command to end: what it was writing goes away first."""

    def __init__(self, sign: int) -> None:
        super().__init__(128 + sign)
        self.sign = sign


def _end_in_order() -> None:
    """Let the signals that end a command unwind it first, once, unless whoever started it ignores them."""

    def end(sign: int, _: object) -> NoReturn:
        signal.signal(sign, signal.SIG_DFL)
        raise Ended(sign)

    for name in ("SIGTERM", "SIGHUP"):
        sign = getattr(signal, name, None)
        if sign is not None and signal.getsignal(sign) is signal.SIG_DFL:
            signal.signal(sign, end)


def _end_by(sign: int) -> NoReturn:
    """End by the signal itself, as whoever sent it expects."""
    os.kill(os.getpid(), sign)
    _end(128 + sign)


def _end(code: int) -> NoReturn:
    """End at once: the interpreter would try again to write what could not be written."""
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(code)


def run_with(arguments: list[str]) -> int:
    """Run one command and give its exit code; errors become one French sentence on standard error.

    Lets through what concerns the output itself: BrokenPipeError, an OSError without file, KeyboardInterrupt.
    click's own `main` is not used: it would turn a closed pipe into a plain failure.
    """
    try:
        with main.make_context("chorus-assistant", arguments) as context:
            code = main.invoke(context)
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        return complain(said(error), max(error.exit_code, 2))
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except OSError as error:
        from assistant.words.refusals import file_refusal, is_of_the_machine

        if is_of_the_machine(error):
            return complain(f"{_STOPPED} ({file_refusal(error)}). {_AGAIN}", 70)
        if error.filename is None and isinstance(error, FileNotFoundError):
            return complain("Le dossier où la commande est tapée n'existe plus : allez dans un autre.", 2)
        if error.filename is None:
            raise
        return complain(f"« {error.filename} » : {file_refusal(error)}.", 2)
    except Exception as error:
        return _other(error)


def _other(error: Exception) -> int:
    from assistant.batch.problems import BatchError
    from assistant.engine.case import FactError
    from assistant.model.problems import InvalidRules

    if isinstance(error, BatchError):
        return complain(str(error), error.code)
    if isinstance(error, InvalidRules):
        return _invalid(error)
    if isinstance(error, FactError):
        return complain(str(error), 2)
    if type(error).__name__ == "DirectoryError":
        return _directory(error)
    if type(error).__name__ == "ReadingFailed":
        return _unread(error)
    if os.environ.get("CHORUS_ASSISTANT_DEBUG"):
        raise error
    return complain(f"Erreur interne ({type(error).__name__}) : signalez-la avec la commande tapée.", 70)


def _directory(error: Exception) -> int:
    """A directory, or a file for one, that cannot be read; in the words of the project's own base."""
    from assistant.directory.problems import DirectoryError
    from assistant.engine.base import load_rules

    assert isinstance(error, DirectoryError)
    return complain(error.said(load_rules().base), 2 if error.word == "directory-absent" else 4)


def _unread(error: Exception) -> int:
    """A file that the machine let no process read; in the words of the project's own base."""
    from assistant.engine.base import load_rules
    from assistant.intake.guard import ReadingFailed
    from assistant.outlets.telling import Telling

    assert isinstance(error, ReadingFailed)
    return complain(Telling(load_rules().base).say("reading-failed", file=error.file, detail=error.detail), 70)


def _invalid(error: InvalidRules) -> int:
    """Every problem of a rules base with its place, and how many there are; only the first ones of a long list."""
    from assistant.model.problems import UnreadableRules
    from assistant.words.numbers import plural

    problems = error.problems
    for problem in problems[:PROBLEMS_SHOWN]:
        complain(str(problem), 5)
    if isinstance(error, UnreadableRules):
        return 2 if error.missing else 5
    left = len(problems) - PROBLEMS_SHOWN
    shown = f", dont {plural(left, 'erreur')} de plus que celles-ci" if left > 0 else ""
    return complain(f"Base de règles invalide : {plural(len(problems), 'erreur')}{shown}.", 5)


def complain(sentence: str, code: int) -> int:
    """Write a sentence on standard error, its French blanks set, what came from outside made visible; give `code`."""
    from assistant.outlets.terminal import Terminal, safe
    from assistant.words.typography import french

    with contextlib.suppress(OSError):
        Terminal(sys.stderr).write("\n".join(french(safe(line)) for line in sentence.split("\n")) + "\n")
    return code
