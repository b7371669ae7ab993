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
    from assistant.outlets.terminal import Terminal, safe
    from assistant.words.numbers import plural

    words = rules_of(rules_folder).base["words"]
    try:
        groups = grouped(kept(Path(path)))
    except ValueError:
        raise click.UsageError(f"« {path} » n'est pas un fichier de « ask --unanswered ».") from None
    with out(output) as stream:
        terminal = Terminal(stream)
        if as_json:
            from assistant.outlets.reports.json_text import json_text

            shown = [{"count": len(group.questions), "questions": group.questions} for group in groups]
            terminal.write(json_text(shown, encoding=terminal.encoding) + "\n")
            return 0
        for group in groups:
            counted = plural(len(group.questions), "question")
            terminal.line(safe(words["unanswered-group"].format(count=counted, text=group.text)), 2)
            for question in group.questions[1:]:
                terminal.line(safe(question), 6, "    - ")
        if not groups:
            terminal.line(words["unanswered-none"])
    return 0
