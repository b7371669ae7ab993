"""`completion`: the script with which a shell completes this command."""

from __future__ import annotations

import click

from assistant.engine.base import load_rules
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.wrong_use import not_a_choice
from assistant.outlets.completion.tree import SHELLS


@click.command(
    cls=FrenchCommand,
    examples=(
        "chorus-assistant completion bash",
        "chorus-assistant completion zsh",
        "chorus-assistant completion fish",
    ),
)
@click.argument("shell", metavar="|".join(SHELLS))
def completion(shell: str) -> int:
    """Écrire de quoi compléter la commande dans un terminal : bash, zsh ou fish."""
    from assistant.outlets.cli.main import main
    from assistant.outlets.completion.scripts import WRITERS
    from assistant.outlets.completion.tree import command_words
    from assistant.outlets.terminal import Terminal

    if shell not in WRITERS:
        raise click.UsageError(not_a_choice(shell, SHELLS))
    Terminal().write(WRITERS[shell](list(command_words(main, load_rules()))))
    return 0
