"""`unanswered`: the questions that stayed without an answer, grouped, ready to become phrasings or articles."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import json_option, out, output_option, rules_of, rules_option


@click.command(
    cls=FrenchCommand,
    examples=("chorus-assistant unanswered questions.jsonl", "chorus-assistant unanswered questions.jsonl --json"),
)
@click.argument("path", metavar="FICHIER")
@json_option
@output_option
@rules_option
def unanswered(path: str, as_json: bool, output: str | None, rules_folder: str | None) -> int:
    """Regrouper les questions que « ask --unanswered FICHIER » a gardées."""
    from assistant.answer.unanswered import grouped, kept
    from assistant.outlets.telling import Telling
    from assistant.outlets.terminal import Terminal, safe

    told = Telling(rules_of(rules_folder).base)
    try:
        groups = grouped(kept(Path(path)))
    except ValueError:
        raise click.UsageError(told.say("unanswered-wrong", path=path)) from None
    with out(output) as stream:
        terminal = Terminal(stream)
        if as_json:
            from assistant.outlets.reports.json_text import write_json

            write_json(terminal, [{"count": len(group.questions), "questions": group.questions} for group in groups])
            return 0
        for group in groups:
            counted = told.counted(len(group.questions), "counted-questions")
            terminal.line(safe(told.say("unanswered-group", count=counted, text=group.text)), 2)
            for question in group.questions[1:]:
                terminal.line(safe(question), 6, "    - ")
        if not groups:
            terminal.line(told.word("unanswered-none"))
    return 0
