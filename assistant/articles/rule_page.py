"""The page of a rule: French first (what it says, when, at the boundaries, on what it rests), its YAML last."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from assistant.articles.boundaries import boundaries
from assistant.articles.conditions import condition_text
from assistant.articles.links import link, page_of
from assistant.articles.origins import caution_text, cited
from assistant.articles.page import Page
from assistant.articles.steps import numbered, remarks
from assistant.articles.written_rule import yaml_of
from assistant.engine.base import Rules
from assistant.language.loading import packaged

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def rule_page(rules: Rules, decision: dict[str, Any], rule: dict[str, Any], folder: Path | None = None) -> Page:
    """Compose the page of a rule; `folder` holds the YAML of the base, the project's own by default."""
    words, path = rules.base["words"], page_of("rule", rule["id"])
    end = _end(rules, decision, rule)
    parts = [
        f"{sentence(rules, rule['says'])}\n{{: .en-bref }}",
        f"**{words['rule-when']}** : {condition_text(rules, rule['when'])}",
        f"**{words['rule-gives']}** : {end}",
        *_limits(rules, rule),
        *([f"**{words['to-do']}** : {sentence(rules, rule['advice'])}"] if rule["advice"] else []),
        *(
            [f"**{words['rule-deduced']}** : {str(words['deduced']).partition(' : ')[2].format(why=rule['why'])}."]
            if rule["deduced"]
            else []
        ),
        *([f"**{words['rule-period']}** : {_period(rules, rule)}"] if rule["since"] or rule["until"] else []),
    ]
    cautions = [caution_text(rules, rules.base["cautions"][name]) for name in rule["cautions"]]
    parts += [f"**{words['caution']}** : {text}" for text in cautions]
    if rule["procedure"]:
        form = rules.base["procedures"][rule["procedure"]]
        parts += [f"## {words['steps']} : {form['title']} {{#demarche}}", numbered(form)]
        parts += [words["site-know"], remarks(form)] if form.get("notes") else []
    if rule["examples"]:
        parts += [f"## {words['site-example']} {{#exemples}}", boundaries(rules, decision, rule)]
    parts += [f"## {words['source']} {{#source}}", _source(rules, rule), _used(rules, decision, rule, path)]
    parts += [_notes(rules, rule), yaml_of(rule, words["site-yaml"], folder or packaged("rules"))]
    return Page(
        path,
        words["site-rule"].format(rule=rule["id"]),
        "\n\n".join(filter(None, parts)),
        sentence(rules, rule["says"]),
        "rule",
    )


def sentence(rules: Rules, template: str) -> str:
    """A rule's sentence without a case: limits are written out, what depends on the case is « … »."""

    def put(found: re.Match[str]) -> str:
        value = rules.base["values"].get(found[1])
        if value is None:
            return "…"
        return str(value["history"][-1]["text"])

    return _PLACEHOLDER.sub(put, template)


def _end(rules: Rules, decision: dict[str, Any], rule: dict[str, Any]) -> str:
    if rule["ends"]:
        return next(str(one["label"]) for one in decision["outcomes"] if one["id"] == rule["ends"])
    return str(rules.base["words"][f"status-{rule['undecided']}"])


def _limits(rules: Rules, rule: dict[str, Any]) -> list[str]:
    words = rules.base["words"]
    found = []
    for name in rule["values"]:
        value = rules.base["values"][name]
        unit = f" {value['unit']}" if value["unit"] else ""
        since = value["history"][-1]["from"] or words["site-from-start"]
        found.append(f"**{words['site-limit']}** : {value['label']}, {value['history'][-1]['text']}{unit}, {since}")
    return found


def _period(rules: Rules, rule: dict[str, Any]) -> str:
    return f"[{rule['since'] or '…'}, {rule['until'] or '…'}["


def _source(rules: Rules, rule: dict[str, Any]) -> str:
    words = rules.base["words"]
    text = f"{words['source']} : {cited(rules, rules.base['sources'][rule['source']])}"
    return text + (f" {words['rule-statements']} : {', '.join(rule['statements'])}." if rule["statements"] else "")


def _used(rules: Rules, decision: dict[str, Any], rule: dict[str, Any], path: str) -> str:
    words = rules.base["words"]
    places = [link(path, page_of("decision", decision["id"]), decision["label"])]
    article = decision.get("article")
    if article:
        places.append(link(path, page_of("article", article), words["site-article"]))
    return (
        f"{words['site-used-by']} : {', '.join(places)}. "
        f"{words['site-test']} : `chorus-assistant rules test {rule['id']}`."
    )


def _notes(rules: Rules, rule: dict[str, Any]) -> str:
    words = rules.base["words"]
    lines = [f"- {rules.base['notes'][name]['text']}" for name in rule["notes"]]
    return f"## {words['to-know']} {{#a-savoir}}\n\n" + "\n".join(lines) if lines else ""
