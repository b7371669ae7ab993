"""The group of commands, and the one place where an error becomes a sentence and an exit code."""

from __future__ import annotations

import os
import sys

import click

from assistant.outlets.cli.french import FrenchGroup, said

_HERE = "assistant.outlets.cli"


@click.group(
    "chorus-assistant",
    cls=FrenchGroup,
    no_args_is_help=False,
    invoke_without_command=True,
    commands_at={
        "check": f"{_HERE}.check:check",
        "entity": f"{_HERE}.entity:entity",
        "decide": f"{_HERE}.decide:decide_command",
        "rules": f"{_HERE}.rules:rules",
        "site": f"{_HERE}.site:site",
    },
)
@click.version_option(package_name="chorus-assistant", message="%(prog)s %(version)s", help="Afficher la version.")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Vérifier des pièces jointes et des entités avant Chorus Pro, et interroger ses règles (site non officiel)."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def run() -> None:
    """Run the command line; the process ends with the documented code, never with a traceback."""
    code = 70
    try:
        code = _run()
        sys.stdout.flush()
    except BrokenPipeError:
        code = 141
        _silence()
    except OSError as error:
        from assistant.language.loading import reason

        code = _complain(f"La sortie ne peut pas être écrite : {reason(error)}.", 2)
        _silence()
    except KeyboardInterrupt:
        code = _complain("Interrompu.", 130)
    os._exit(code) if code in (130, 141) else sys.exit(code)


def _silence() -> None:
    """Let the interpreter flush into nothing what can no longer be written."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        pass


def _run() -> int:
    try:
        code = main.main(standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.exceptions.Abort:
        return _complain("Interrompu.", 130)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        return _complain(said(error), 2)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except OSError as error:
        if error.filename is None:
            raise
        from assistant.language.loading import reason
        from assistant.words.folding import printable

        return _complain(f"« {printable(str(error.filename))} » : {reason(error)}.", 2)
    except Exception as error:
        return _other(error)


def _other(error: Exception) -> int:
    from assistant.engine.entry import FactError
    from assistant.language.problems import InvalidRules

    if isinstance(error, InvalidRules):
        for problem in error.problems[:200]:
            _complain(str(problem), 5)
        count = len(error.problems)
        return _complain(f"Base de règles invalide : {count} erreur{'s' if count > 1 else ''}.", 5)
    if isinstance(error, FactError):
        return _complain(str(error), 2)
    if os.environ.get("CHORUS_ASSISTANT_DEBUG"):
        raise error
    return _complain(f"Erreur interne ({type(error).__name__}) : signalez-la avec la commande tapée.", 70)


def _complain(sentence: str, code: int) -> int:
    from assistant.outlets.terminal import Terminal

    try:
        Terminal(sys.stderr).write(sentence + "\n")
    except OSError:
        pass
    return code
