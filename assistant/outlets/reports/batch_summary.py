"""What a run over tables has done: the columns read, how many rows got each answer, the rows refused."""

from __future__ import annotations

from msgspec import to_builtins

from assistant.batch.batch import Summary
from assistant.engine.decider import Decider
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal
from assistant.words.numbers import number


def write_summary(terminal: Terminal, told: Telling, decider: Decider, done: Summary) -> None:
    """Write the summary of a run."""
    facts, guessed = decider.base.facts, done.mapped.guessed
    for fact, column in done.mapped.columns.items():
        how = told.word("column-guessed") if fact in guessed else told.word("column-said")
        terminal.write(told.say("column-read", fact=facts[fact].label, column=column, how=how) + "\n")
    for fact, columns in done.mapped.doubtful.items():
        terminal.write(told.say("column-doubtful", fact=facts[fact].label, id=fact, columns=", ".join(columns)) + "\n")
    for file, column in done.absent:
        terminal.write(told.say("column-absent", file=file, column=column) + "\n")
    for file in done.old:
        terminal.write(told.say("read-as-old", file=file) + "\n")
    for says in done.assumed:
        terminal.write(told.say("batch-assumed", says=says) + "\n")
    terminal.write(told.say("rows-decided", rows=told.counted(done.rows, "line-decided"), output=done.output) + "\n")
    for end, rows in done.ends.items():
        terminal.write(f"  {number(rows)}  {label_of(decider, end)}\n")
    if done.refused:
        counted = told.counted(done.refused, "line-refused")
        terminal.write(told.say("rows-refused", rows=counted, file=done.rejects) + "\n")


def summary_json(decider: Decider, done: Summary) -> dict[str, object]:
    """The same as JSON."""
    ends = [{"end": end, "label": label_of(decider, end), "rows": rows} for end, rows in done.ends.items()]
    return {
        "decision": done.decision,
        "on": done.on,
        "rules": decider.base.fingerprint,
        "inputs": done.inputs,
        "columns": to_builtins(done.mapped),
        "absent": [{"file": file, "column": column} for file, column in done.absent],
        "assumed": done.assumed,
        "windows_1252": done.old,
        "rows": done.rows,
        "ends": ends,
        "refused": done.refused,
        "output": str(done.output),
        "rejects": None if done.rejects is None else str(done.rejects),
    }


def label_of(decider: Decider, end: str) -> str:
    """What a reader sees of an outcome, or of a status."""
    outcomes = {one.id for one in decider.model.outcomes}
    return decider.label("decided", end) if end in outcomes else decider.label(end, None)
