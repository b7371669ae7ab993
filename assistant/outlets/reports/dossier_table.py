"""A dossier on a terminal: the verdict, then each file, worst first, with what to do."""

from __future__ import annotations

from typing import Any

from assistant.dossier import OUTCOMES, Case, JudgedFile, Report
from assistant.engine.base import Rules
from assistant.engine.decision import Status
from assistant.language.compiled import COMPARISONS
from assistant.language.compiled import leaves as tests_of
from assistant.outlets.reports.decision_table import INDENT, caution_text, cited, unchecked_sentences
from assistant.outlets.terminal import Terminal, safe
from assistant.words.filenames import length
from assistant.words.folding import shortened
from assistant.words.numbers import plural
from assistant.words.sizes import show_size
from assistant.words.typography import french

NAME_SHOWN = 120
VALUE_SHOWN = 60
CAUTIONED_SHOWN = 3
"""How many files a caution names."""

ACCEPTED_SHOWN = 10
"""How many accepted files are named; more are counted."""

INSIDE_SHOWN = 60
"""How many files found inside deposited ones are named for each deposited one; more are counted."""

CASES_SHOWN = 20
"""How many answers about one file are written, the worst first."""


def summary(rules: Rules, report: Report) -> str:
    """« 1 pièce refusée, 2 acceptées. 13,4 Mo. »: how many deposited files stand where, worst first; their weight."""
    words = rules.base["words"]
    deposited = [file for file in report.files if file.deposited]
    counts = [(outcome, sum(file.outcome == outcome for file in deposited)) for outcome in reversed(OUTCOMES)]
    shown: list[str] = []
    for outcome, count in counts:
        if count:
            noun = plural(count, words["piece"]) if not shown else str(count)
            shown.append(f"{noun} {words[f'pieces-{outcome}'] if count > 1 else words[f'piece-{outcome}']}")
    limit = dossier_limit(report)
    weight = words["weight-of"].format(size=show_size(report.size), limit=limit) if limit else show_size(report.size)
    return french(f"{', '.join(shown) or words['no-piece']}. {weight}.")


def dossier_limit(report: Report) -> str | None:
    """The limit that the dossier meets by its channel and form, when they are known."""
    known = [case.decision for case in report.cases if "channel" in case.facts]
    for decision in (decision for decision in known if decision.status is not Status.MISSING):
        for change in (change for flip in decision.flips for change in flip.change):
            named = change.to.get("at_most") or change.to.get("above")
            if change.fact == "dossier_size" and isinstance(named, str):
                return decision.question.wording.limit(named, decision.epoch)
    return None


def write_report(terminal: Terminal, rules: Rules, report: Report) -> None:
    """Write the whole report."""
    words = rules.base["words"]
    for assumed in report.unique("assumed"):
        terminal.line(french(words["assuming"].format(says=assumed["says"])))
    state = terminal.state(report.outcome, words[f"dossier-{report.outcome}"], marked=False)
    terminal.line(summary(rules, report), 2, state + "  ")
    _question(terminal, rules, report)
    for case in report.cases:
        if case.decision.status is not Status.MISSING or all(file.size is not None for file in report.files):
            _case(terminal, rules, case)
    ranked = sorted(report.files, key=lambda file: -OUTCOMES.index(file.outcome))
    accepted = [file for file in ranked if file.outcome == "accepted"]
    room, left_out = INSIDE_SHOWN * max(report.count, 1), 0
    for file in ranked[: len(ranked) - len(accepted)] + accepted[:ACCEPTED_SHOWN]:
        room -= not file.deposited
        if file.deposited or room >= 0:
            _file(terminal, rules, file)
        else:
            left_out += 1
    if left_out:
        left = plural(left_out, words["report-other-file"], words["report-other-files"])
        terminal.line(french(words["report-left-out"].format(left=left)))
    if len(accepted) > ACCEPTED_SHOWN:
        left = plural(len(accepted) - ACCEPTED_SHOWN, words["piece-accepted-other"], words["pieces-accepted-other"])
        terminal.line(french(left), 2, terminal.mark("accepted"))
    for caution in report.unique("cautions"):
        about = safe(", ".join(shortened(one, VALUE_SHOWN) for one in caution["subjects"][:CAUTIONED_SHOWN]))
        text = safe(caution_text(words, caution))
        terminal.line(f"{text} ({about})" if about else text, 2, f"! {words['caution']} : ")
    if report.ignored:
        terminal.line(french(words["ignored"].format(rules=", ".join(report.ignored))))


def _question(terminal: Terminal, rules: Rules, report: Report) -> None:
    """The first question, and what each of its answers would give."""
    words = rules.base["words"]
    for asked in report.ask[:1]:
        terminal.line(french(asked["question"]), 2, f"  {words['question']} : ")
        fact = rules.base["facts"][asked["fact"]]
        for branch in report.branches:
            told = f"{rules.wording.show(fact, branch['value'])} : {words['word-' + branch['outcome']]}"
            told += f" ({_option(rules, report, asked['fact'], branch['value'])})"
            terminal.line(french(told), 6, "  - ")


def _option(rules: Rules, report: Report, fact: str, value: str) -> str:
    """How to give an answer on the command line: a channel and form have one name together."""
    channels = rules.base["lists"]["deposit_channels"]["items"]
    known: dict[str, str] = next((one["attributes"] for one in channels if one["id"] == report.channel), {})
    named = next((one["id"] for one in channels if one["attributes"] == {**known, fact: value}), None)
    return f"--channel {named}" if named else f"--assume {fact}={value}"


def branches(rules: Rules, report: Report) -> str:
    """What each answer to the first question would give."""
    fact = rules.base["facts"][report.ask[0]["fact"]]
    return "  ".join(
        f"{rules.wording.show(fact, branch['value'])} : {rules.base['words']['word-' + branch['outcome']]}"
        for branch in report.branches
    )


def _file(terminal: Terminal, rules: Rules, file: JudgedFile) -> None:
    words = rules.base["words"]
    name = safe(file.name if file.deposited and file.name and file.name.strip() else file.path)
    state = terminal.column(terminal.state(file.outcome, words[f"state-{file.outcome}"]), INDENT)
    size = f"  {show_size(file.size, _limits(file))}" if file.size is not None else ""
    terminal.write(f"{state}{shortened(name, NAME_SHOWN)}{size}\n")
    if file.reason is not None:
        terminal.line(french(safe(file.reason)), 2, "  ")
    if file.invoices and file.outcome != "unreadable":
        terminal.line(french(safe(invoice_line(rules, file))), 2, "  ")
    told: set[tuple[str, str]] = set()
    for case in sorted(file.cases, key=lambda case: -OUTCOMES.index(case.outcome))[:CASES_SHOWN]:
        said = (case.notice, case.decision.answer)
        if said not in told and not (file.unreadable and case.decision.status is Status.MISSING):
            _case(terminal, rules, case)
        told.add(said)
    if file.unlisted:
        terminal.line(french(words["unlisted-members"].format(count=file.unlisted)), 2, "  ")


def _limits(file: JudgedFile) -> list[int]:
    """The limits that a file's size meets, so that it never prints like one of them."""
    found = [
        test[2]
        for case in file.cases
        for rule in case.decision.epoch.rules
        for test in tests_of(rule["when"])
        if test[0] in COMPARISONS and case.facts.get(test[1]) == file.size
    ]
    limits = {name: limit for case in file.cases for name, limit in case.decision.epoch.limits.items()}
    named = [limits.get(limit["value"]) for limit in found if "value" in limit]
    return [limit["low"] for limit in named if limit]


def _with_length(rules: Rules, case: Case, advice: str) -> str:
    """An advice in which each name that is proposed is followed by its length."""
    for fact in rules.base["facts"].values():
        source = case.decision.entry.values.get(fact["derived"]) if fact["as"] == "proposal" else None
        name = rules.intake.computed(fact["id"], source) if isinstance(source, str) else None
        if name:
            quoted = french(f"« {safe(name)} »")
            advice = advice.replace(quoted, f"{quoted} ({plural(length(name), 'caractère')})")
    return advice


def invoice_line(rules: Rules, file: JudgedFile) -> str:
    """The first invoice of a file in a line: its number, to whom it goes, and how many more there are."""
    words, invoice = rules.base["words"], file.invoices[0]
    named = {"number": "number", "siret": "buyer_siret", "service": "service_code", "engagement": "engagement"}
    shown = {slot: shortened(invoice[fact] or words["none-read"], VALUE_SHOWN) for slot, fact in named.items()}
    line: str = words["invoice-line"].format(**shown)
    more = len(file.invoices) - 1
    return f"{line} {words['more-invoices'].format(count=plural(more, words['other-invoice']))}" if more else line


def _case(terminal: Terminal, rules: Rules, case: Case) -> None:
    if case.notice and (case.decision.reasons or case.outcome != "accepted"):
        terminal.line(french(safe(case.notice)), 2, "  ")
    findings = case.findings()
    for finding in findings:
        terminal.line(safe(finding["says"]), 2, "  ")
        if finding["advice"]:
            advice = _with_length(rules, case, safe(finding["advice"]))
            terminal.line(advice, 2, f"  {rules.base['words']['to-do']} : ")
        deduced = f" · {rules.base['words']['deduced-mark']}" if finding["deduced"] else ""
        terminal.line(french(f"{finding['rule']} · {cited(finding['source'])}{deduced}"), 2, "  ")
    if not findings and case.outcome in ("unknown", "to_verify"):
        terminal.line(safe(case.decision.answer), 2, "  ")
    for sentence in unchecked_sentences(case.decision):
        terminal.line(safe(sentence), 2, f"  {rules.base['words']['unchecked']} : ")


def _told(finding: dict[str, Any]) -> str:
    """A finding in one line, the file named first when its sentence does not name it."""
    said = " ".join(filter(None, [finding["detail"], finding["says"], finding["advice"]]))
    subject = finding["subject"]
    return f"- {said}" if subject is None or subject in said else f"- {subject} : {said}"


def dossier_reply(rules: Rules, report: Report) -> str:
    """The report as a polite French text to paste into an answer."""
    words = rules.base["words"]
    lines = [words["reply-hello"], "", f"{words[f'dossier-{report.outcome}']} : {summary(rules, report)}"]
    lines += [words["assuming"].format(says=assumed["says"]) for assumed in report.unique("assumed")]
    findings = report.findings
    lines += [safe(_told(finding)) for finding in findings[:20]]
    for file in report.files:
        if file.reason is not None:
            lines.append(safe(f"- {file.name or file.path} : {file.reason}"))
        lines += [
            safe(f"- {case.subject or file.path} : {case.decision.answer}")
            for case in file.cases
            if case.outcome in ("unknown", "to_verify") and not case.decision.reasons
        ]
    if report.ask:
        cases = branches(rules, report)
        lines.append(words["reply-missing"].format(question=report.ask[0]["question"], cases=cases))
    for finding in {finding["rule"]: finding for finding in findings}.values():
        source = finding["source"]
        lines.append(words["reply-source"].format(rule=finding["rule"], source=cited(source), title=source["title"]))
    lines += [words["reply-caution"].format(text=caution["text"].rstrip(".")) for caution in report.unique("cautions")]
    lines += [words["dossier-disclaimer"], words["reply-goodbye"]]
    return "\n".join(french(line) for line in lines) + "\n"
