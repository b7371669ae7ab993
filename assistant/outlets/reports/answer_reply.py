"""An answer as a polite French text to paste: a decision's own reply, or a passage, or who can answer."""

from __future__ import annotations

from typing import Any

from assistant.answer.answer import Answer, Kind
from assistant.outlets.reports.reply import reply
from assistant.words.folding import printable
from assistant.words.typography import french


def answer_reply(answer: Answer, words: dict[str, Any]) -> str:
    """The reply to whoever asked; no mark-up."""
    if answer.decision is not None:
        return reply(answer.decision)
    lines = [words["reply-hello"], "", answer.text]
    if answer.kind is Kind.PASSAGE:
        hit = answer.hits[0]
        lines.append(f"{words['ask-read']} : {hit.passage.title}, « {hit.passage.section} ».")
    if answer.escalate is not None:
        lines.append(answer.escalate["says"])
        if answer.escalate["category"]:
            lines.append(words["ask-category"].format(category=answer.escalate["category"]))
    lines += [words["reply-disclaimer"], words["reply-goodbye"]]
    return "\n".join(french(printable(part)) for line in lines for part in line.split("\n")) + "\n"
