"""Replies: polite French texts that a helpdesk agent pastes as they are, on a decision, a dossier or a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.answer.answer import Answer, AnswerKind
from assistant.articles.conditions import value_said
from assistant.articles.steps import step_said
from assistant.articles.telling import source_attributed
from assistant.dossier import DossierReport, JudgedFile, names
from assistant.dossier.judgement import DOUBTS, Finding
from assistant.engine.base import Rules
from assistant.engine.decision import Decision, Status
from assistant.engine.reasons import Reason, Warned
from assistant.outlets.reports.site_links import answer_place, article_place, case_place, link, on_site
from assistant.outlets.reports.summary import branch_lines, ignored_said, left_files, scope_said, summary, verdict
from assistant.outlets.said_once import said_again, without
from assistant.outlets.telling import Telling
from assistant.table.sentences import LISTED
from assistant.words.dates import show_date
from assistant.words.folding import printable
from assistant.words.typography import french, small

REASONS_SHOWN = 3
FINDINGS_SHOWN = 20


def decision_reply(
    decision: Decision,
    address: str | None = None,
    notes: Sequence[str] = (),
    beside: Decision | None = None,
) -> str:
    """The reply to whoever asked; about a dozen lines, no mark-up; `address` is that of the site that reopens the case.

    `notes` say where facts come from that the asker did not give, `beside` answers the question beside it.
    """
    told = Telling(decision.decider.base)
    return _letter(told, _decision_lines(told, decision, address, notes, beside))


def _decision_lines(
    told: Telling, decision: Decision, address: str | None, notes: Sequence[str], beside: Decision | None
) -> list[str]:
    lines = [told.assuming(assumed) for assumed in decision.assumed]
    asked = decision.ask[0].question if decision.ask else None
    answer = "" if decision.answer == told.say("one-missing", question=asked or "") else decision.answer
    advice = without(decision.advice, said_again(told.base, decision.decider.model))
    lines += [said] if (said := " ".join(filter(None, [answer, advice]))) else []
    lines += [f"{number}. {step_said(told.base, one.step)}" for number, one in enumerate(decision.steps, 1)]
    lines += told.in_force(decision)
    lines += [told.beside(decision, beside)] if beside is not None else []
    lines += [_caution(told, caution) for caution in decision.cautions]
    if decision.status is Status.MISSING and decision.ask:
        lines += _missing(told, decision)
    lines += notes
    facts = _facts(told, decision)
    if facts:
        lines.append(told.say("reply-facts", facts=facts))
    for place, reason in enumerate(decision.reasons[:REASONS_SHOWN]):
        lines.append(_rests_on(told, reason, "reply-rule" if place == 0 else "reply-rule-too"))
        if reason.deduced:
            lines.append(told.deduced(reason.why))
    if address:
        lines.append(told.say("reply-case", link=on_site(address, case_place(decision))))
    return lines


def dossier_reply(rules: Rules, report: DossierReport, address: str | None = None) -> str:
    """The report as a text to paste into an answer; the worst findings first; `address` is that of the site."""
    told, findings = Telling(rules.base), report.findings
    lines = [f"{verdict(rules, report)} : {summary(rules, report)}"]
    lines += [told.assuming(assumed) for assumed in report.assumed]
    lines += [_finding(finding) for finding in findings[:FINDINGS_SHOWN]]
    lines += [line for file in report.files for line in _file(file)]
    if report.ask:
        cases = "  ".join(line for _, line in branch_lines(rules, report))
        lines.append(told.say("reply-missing", question=report.ask[0].question, cases=cases))
    cited = {finding.rule: finding for finding in findings}
    lines += [_cited(told, finding, address) for finding in cited.values()]
    if address and not any(finding.article for finding in cited.values()):
        article = rules.base.decisions[names.ATTACHMENT].article
        lines.append(told.say("reply-more", link=on_site(address, article_place(article) if article else "")))
    lines += [_caution(told, caution) for caution in report.cautions]
    lines += [note.text for note in report.notes[:FINDINGS_SHOWN]]
    lines += ignored_said(rules, report)
    lines += [left] if (left := left_files(rules, report)) else []
    lines += scope_said(rules, report)
    return _letter(told, lines, "dossier-disclaimer")


def answer_reply(answer: Answer, told: Telling, address: str | None = None) -> str:
    """The reply to a question: a decision's own, or a passage, or who can answer; `address` is that of the site.

    Where the text asks several questions, each is answered under its own.
    """
    lines = _answer_lines(answer, told, address)
    for other in answer.others:
        lines += ["", *_answer_lines(other, told, address)]
    return _letter(told, lines)


def _answer_lines(answer: Answer, told: Telling, address: str | None) -> list[str]:
    asked = [told.say("ask-part", question=answer.part)] if answer.part else []
    return [*asked, *_own_lines(answer, told, address)]


def _own_lines(answer: Answer, told: Telling, address: str | None) -> list[str]:
    if answer.decision is not None:
        return [
            *_decision_lines(told, answer.decision, address, answer.notes, answer.beside),
            *_who_lines(answer, told),
        ]
    lines = answer.text.split("\n")
    if answer.kind is AnswerKind.PASSAGE:
        passage = answer.hits[0].passage
        lines += answer.cautions
        where = told.passage(passage.title, passage.section)
        lines.append(f"{told.word('ask-read')} : {_linked(where, address, passage.url)}")
        lines += _case_lines(told, answer.case, address) if answer.case is not None else []
    elif address and answer.kind is AnswerKind.SUGGESTION:
        lines += [f"- {_linked(hit.passage.title, address, hit.passage.url)}" for hit in answer.hits]
    elif address:
        lines.append(told.say("reply-more", link=on_site(address, answer_place(answer))))
    return [*lines, *_who_lines(answer, told), *answer.notes]


def _case_lines(told: Telling, case: Decision, address: str | None) -> list[str]:
    """What is missing for an answer on the case that the question states, and where it can be given."""
    lines = [told.say("reply-own-case", question=case.ask[0].question)]
    return [*lines, told.say("reply-open-case", link=on_site(address, case_place(case)))] if address else lines


def _who_lines(answer: Answer, told: Telling) -> list[str]:
    """Who can answer, or say more."""
    if answer.escalate is None:
        return []
    category = answer.escalate["category"]
    return [*answer.escalate["says"].split("\n"), *([told.say("ask-category", category=category)] if category else [])]


def _letter(told: Telling, lines: Iterable[str], disclaimer: str = "reply-disclaimer") -> str:
    """The lines between a greeting and a farewell, harmless and in French typography."""
    whole = [told.word("reply-hello"), "", *lines, told.word(disclaimer), told.word("reply-goodbye")]
    return "\n".join(french(printable(line)) for line in whole) + "\n"


def _rests_on(told: Telling, reason: Reason, sentence: str) -> str:
    """On which rule and text the answer rests, with the address of that text where it has one."""
    url = reason.source.url or ""
    said = told.say(sentence, rule=reason.rule, source=told.source(reason.source), link=url)
    return said if url else said.rstrip(" \u00a0:") + "."


def _cited(told: Telling, finding: Finding, address: str | None) -> str:
    """The rule of a finding and its source, with a link where the site's address is known."""
    said = told.say("reply-source", rule=finding.rule, source=told.source(finding.source))
    address_of = link(finding, address) if address else ""
    return f"{said.removesuffix('.')} : {address_of}" if address_of else said


def _linked(text: str, address: str | None, place: str) -> str:
    """What to read, with where it is on the site whose address is known."""
    return f"{text} : {on_site(address, place)}" if address else f"{text}."


def _caution(told: Telling, caution: Warned) -> str:
    """What may have changed since the text: when, what, and who says so."""
    source = source_attributed(told.base, told.base.sources[caution.source])
    text = told.say("reply-caution-from", text=small(caution.text).rstrip("."), source=source)
    if caution.since is None:
        return told.say("reply-caution", text=text)
    return told.say("reply-caution-since", day=show_date(caution.since), text=text)


def _missing(told: Telling, decision: Decision) -> list[str]:
    """The first question, then a line for what each of its answers gives when they are few and give something."""
    asked, base = decision.ask[0], told.base
    cases = [
        told.say(
            "reply-branch",
            value=shown[:1].upper() + shown[1:],
            label=small(decision.decider.label(branch.status, branch.outcome)),
        )
        for branch in decision.branches
        if branch.fact == asked.fact and branch.status != Status.MISSING
        for shown in [value_said(base, base.facts[asked.fact], branch.value)]
    ]
    few = cases if len(cases) <= LISTED else []
    return [told.say("reply-missing", question=asked.question, cases="").rstrip(), *few]


def _facts(told: Telling, decision: Decision) -> str:
    """The facts for which the answer holds, those that are computed from another left out."""
    facts = (told.base.facts[name] for name, value in decision.case.values.items() if not isinstance(value, frozenset))
    return " ; ".join(f"{one.label} : {told.known(decision, one.id)}" for one in facts if one.origin is None)


def _finding(finding: Finding) -> str:
    """A finding in one line, the file named first when its sentence does not name it."""
    said = " ".join(filter(None, [finding.detail, finding.says, finding.advice]))
    subject = finding.subject
    if subject is None or subject in said:
        return f"- {said}"
    return f"- {subject}, {said}" if said[:1].islower() else f"- {subject} : {said}"


def _file(file: JudgedFile) -> list[str]:
    """Why a file cannot be read, where no finding says it, and its doubts that rest on no rule."""
    told = file.reason is None or any(one.notice == file.reason for one in file.judgements)
    lines = [] if told else [f"- {file.name or file.path} : {file.reason}"]
    for one in file.judgements:
        if one.outcome in DOUBTS and not one.decision.reasons:
            lines.append(f"- {one.subject or file.path} : {one.decision.answer}")
    return lines
