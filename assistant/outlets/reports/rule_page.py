"""A rule in French: when it holds, what it gives, at the boundaries, and on what it rests."""

from __future__ import annotations

from typing import Any

from assistant.engine.base import Rules
from assistant.outlets.reports.decision_table import cited
from assistant.outlets.terminal import Terminal
from assistant.words.typography import french


def condition_text(rules: Rules, condition: list[Any]) -> str:
    """A condition in French words: « canal de dépôt = Portail ou API ; taille du fichier > 10 Mo »."""
    kind = condition[0]
    words = rules.base["words"]
    if kind == "true":
        return str(words["always"])
    if kind in ("and", "or"):
        joined = str(words["and-then"] if kind == "and" else words["or-else"])
        return joined.join(
            condition_text(rules, part) if part[0] not in ("and", "or") else f"({condition_text(rules, part)})"
            for part in condition[1:]
        )
    if kind == "not":
        return str(words["not-so"]).format(condition=condition_text(rules, condition[1]))
    fact = rules.base["facts"][condition[1]]
    if kind == "in":
        if condition[3]:
            return f"{fact['label']} = {words['of-list'].format(list=rules.base['lists'][condition[3]]['title'])}"
        return f"{fact['label']} = {words['or'].join(_shown(rules, fact, value) for value in condition[2])}"
    limit = condition[2]
    text = rules.base["values"][limit["value"]]["history"][-1]["text"] if "value" in limit else limit["text"]
    return f"{fact['label']} {_SIGNS[kind]} {text}"


_SIGNS = {"at_most": "≤", "at_least": "≥", "above": ">", "below": "<"}


def _shown(rules: Rules, fact: dict[str, Any], value: Any) -> str:
    return rules.wording.show(fact, value) if value != "" else str(rules.base["words"]["nothing"])


def write_rule(terminal: Terminal, rules: Rules, decision: str, rule: dict[str, Any]) -> None:
    """Write the rule for a reader of the terminal."""
    words = rules.base["words"]
    question = rules[decision]
    end = question.outcomes[rule["ends"]]["label"] if rule["ends"] else words[f"status-{rule['undecided']}"]
    terminal.line(french(f"Règle {rule['id']} · {question.text}"))
    rows = [(words["rule-when"], condition_text(rules, rule["when"])), (words["rule-gives"], f"{end} · {rule['says']}")]
    if rule["advice"]:
        rows.append((words["to-do"], rule["advice"]))
    if rule["since"] or rule["until"]:
        rows.append((words["rule-period"], f"[{rule['since'] or '…'}, {rule['until'] or '…'}["))
    for example in rule["examples"]:
        facts = ", ".join(f"{fact}={value}" for fact, value in example["facts"].items()) or words["no-fact"]
        rows.append((words["rule-example"], f"{facts} : {example['gives']}"))
    source = rules.base["sources"][rule["source"]]
    rows.append((words["source"], f"{cited(source)}, « {source['title']} »"))
    if rule["statements"]:
        rows.append((words["rule-statements"], ", ".join(rule["statements"])))
    if rule["deduced"]:
        rows.append((words["rule-deduced"], rule["why"]))
    for name in rule["cautions"]:
        rows.append((words["caution"], rules.base["cautions"][name]["text"]))
    file, line, _ = rule["place"]
    rows.append((words["rule-place"], f"{file}:{line}"))
    for name, text in rows:
        terminal.line(french(text), 14, f"  {name}".ljust(14))


__all__ = ["condition_text", "write_rule"]
