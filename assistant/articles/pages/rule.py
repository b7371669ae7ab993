"""The page of a rule: French first (what it says, when, at the boundaries, on what it rests), its YAML last."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from assistant.articles.dating import bounds, is_over, limit_said, period_said, value_on
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.steps import numbered, remarks
from assistant.articles.telling import (
    caution_said,
    condition_said,
    ending_said,
    given_said,
    sentence_said,
    source_cited,
)
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.proof.examples import gives
from assistant.words.dates import show_date

Form = Mapping[str, Any]


def rule_page(rules: Rules, decision: Form, rule: Form, on: date, folder: Path | None = None) -> SitePage:
    """Compose the page of a rule for the day `on`; `folder` holds the YAML, by default that of the project."""
    base, words, path = rules.base, rules.base["words"], page_of("rule", rule["id"])
    says = sentence_said(base, rule["says"], on)
    parts = [f"{says}\n{{: .en-bref }}", *_in_force(base, rule, on)]
    parts += [f"**{name}** : {text}" for name, text in _said(base, decision, rule, on)]
    if rule["procedure"]:
        form = base["procedures"][rule["procedure"]]
        parts += [f"## {words['steps']} : {form['title']} {{#demarche}}", numbered(form)]
        parts += [words["site-know"], remarks(form)] if form.get("notes") else []
    examples = _examples(rules, decision, rule, on)
    if examples:
        parts += [f"## {words['site-example']} {{#exemples}}", "\n".join(examples)]
    parts += [f"## {words['source']} {{#source}}", _source(base, rule), _used(base, decision, rule, path)]
    if rule["notes"]:
        parts += [f"## {words['to-know']} {{#a-savoir}}"]
        parts += ["\n".join(f"- {base['notes'][name]['text']}" for name in rule["notes"])]
    parts += [_yaml(rule, words["site-yaml"], folder or packaged("rules"))]
    title = words["site-rule"].format(rule=rule["id"])
    return SitePage(path, title, "\n\n".join(filter(None, parts)), says, "rule")


def _in_force(base: Form, rule: Form, on: date) -> list[str]:
    """A sentence for a rule that is not yet, or no longer, in force."""
    since, until = bounds(rule)
    if since and since > on:
        return [base["words"]["site-rule-to-come"].format(day=show_date(since))]
    return [base["words"]["site-rule-over"].format(day=show_date(until))] if until and is_over(rule, on) else []


def _said(base: Form, decision: Form, rule: Form, on: date) -> Iterator[tuple[str, str]]:
    """What a rule holds, a line each with its name."""
    words = base["words"]
    yield words["rule-when"], condition_said(base, rule["when"], on)
    yield words["rule-gives"], ending_said(base, decision, rule)
    for name in rule["values"]:
        value = base["values"][name]
        yield words["site-limit"], f"{value['label']}, {limit_said(base, value, on)}{_since(base, value, on)}"
    if rule["advice"]:
        yield words["to-do"], sentence_said(base, rule["advice"], on)
    if rule["deduced"]:
        yield words["rule-deduced"], f"{words['deduced'].partition(' : ')[2].format(why=rule['why'])}."
    if rule["since"] or rule["until"]:
        yield words["rule-period"], period_said(base, rule, on)
    for caution in map(base["cautions"].get, rule["cautions"]):
        if not is_over(caution, on):
            yield words["caution"], caution_said(base, caution, on)


def _since(base: Form, value: Form, on: date) -> str:
    """Since when a limit is what it is; nothing on a day for which the base knows none."""
    words, now = base["words"], value_on(value, on)
    if now is None:
        return ""
    day = now["from"] and words["rule-since"].format(day=show_date(date.fromisoformat(now["from"])))
    return f", {day or words['site-from-start']}"


def _examples(rules: Rules, decision: Form, rule: Form, on: date) -> list[str]:
    """The examples that hold on their own day or on `on`: « taille du fichier = 10 485 761 octets : Refusée »."""
    base, words = rules.base, rules.base["words"]
    lines = []
    for example in rule["examples"]:
        if not example["on"] and gives(rules[decision["id"]], rule["id"], example["facts"], on) != example["gives"]:
            continue  # written for another time, of which it does not tell the day
        named = ((base["facts"][fact], value) for fact, value in example["facts"].items())
        facts = [f"{fact['label']} = {given_said(base, fact, value)}" for fact, value in named]
        if example["on"]:
            facts.append(words["site-on-day"].format(day=show_date(date.fromisoformat(example["on"]))))
        end = _end(base, decision, rule, example["gives"])
        lines.append(f"- {words['site-example-gives'].format(facts=' ; '.join(facts) or words['no-fact'], gives=end)}")
    return lines


def _end(base: Form, decision: Form, rule: Form, gives: str) -> str:
    """What an example gives, in words; « nothing » is an outcome only for the rule that has it."""
    words, labels = base["words"], {one["id"]: one["label"] for one in decision["outcomes"]}
    if gives == "not_applied" or (gives == "nothing" and rule["ends"] != "nothing"):
        return str(words["site-not-applied"])
    return str(labels.get(gives) or words[f"status-{gives}"])


def _source(base: Form, rule: Form) -> str:
    words = base["words"]
    text = f"{words['source']} : {source_cited(base, base['sources'][rule['source']], linked=True)}"
    return text + (f" {words['rule-statements']} : {', '.join(rule['statements'])}." if rule["statements"] else "")


def _used(base: Form, decision: Form, rule: Form, path: str) -> str:
    words, article = base["words"], decision.get("article")
    places = [link(path, page_of("decision", decision["id"]), decision["label"])]
    places += [link(path, page_of("article", article), words["site-article"])] if article else []
    tested = f"{words['site-test']} : `chorus-assistant rules test {rule['id']}`."
    return f"{words['site-used-by']} : {', '.join(places)}. {tested}"


def _yaml(rule: Form, title: str, folder: Path) -> str:
    """The lines of a rule in its file, folded under `title`; nothing when the file cannot be found again."""
    file, line, _ = rule["place"]
    place = folder / Path(file).name
    if not place.is_file():
        return ""
    lines = place.read_text("utf-8").split("\n")[line - 1 :]
    indent = len(lines[0]) - len(lines[0].lstrip())
    taken = [lines[0]]
    for one in lines[1:]:
        if one.strip() and len(one) - len(one.lstrip()) <= indent:
            break
        taken.append(one)
    text = html.escape("\n".join(one[indent:] for one in taken).rstrip(), quote=False)
    return f'<details class="yaml"><summary>{title}</summary><pre tabindex="0"><code>{text}</code></pre></details>'
