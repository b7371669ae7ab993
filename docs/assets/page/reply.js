// A reply: the polite French text that a helpdesk agent pastes as it is; the same as the command's `--format reply`.

import { capital, showDate, small } from "../french.js";
import { LONGEST_CODE } from "./address.js";
import { ROOT, say } from "./words.js";

const REASONS = 3;
const BRANCHES = 6;

/** The text; a check's page gives the steps of each procedure in words, and what of an advice they say again. */
export function replyText(decision, page) {
  const lines = [say("reply-hello"), ""];
  lines.push(...decision.case.assumed.map(({ says }) => say("assuming", { says })));
  const isAsked = decision.ask.length > 0 && decision.answer === say("page-asked", { question: decision.ask[0].question });
  const told = [!isAsked && decision.answer, adviceOf(decision, page)].filter(Boolean).join(" ");
  if (told) lines.push(told);
  lines.push(...decision.procedures.flatMap(({ id }) => page.steps[id]).map((text, place) => `${place + 1}. ${text}`));
  lines.push(...decision.cautions.map((one) => cautioned(one, decision.base)));
  if (decision.status === "missing" && decision.ask.length) lines.push(...missing(decision));
  const facts = factsOf(decision);
  if (facts) lines.push(say("reply-facts", { facts }));
  for (const [place, reason] of decision.reasons.slice(0, REASONS).entries()) {
    lines.push(restsOn(reason, place ? "reply-rule-too" : "reply-rule"));
    if (reason.deduced) lines.push(say("deduced", { why: reason.why }));
  }
  lines.push(say("reply-case", { link: new URL(caseAddress(decision), ROOT).href }));
  return [...lines, say("reply-disclaimer"), say("reply-goodbye"), ""].join("\n");
}

/** The reply to paste: the page decides again what the server decided, with what it supposed; null where it cannot. */
export function replyOf(rules, page, { decision, facts, assumed, on }) {
  const supposed = assumed.map(({ fact }) => fact);
  const part = (isSupposed) => Object.fromEntries(Object.entries(facts).filter(([name]) => supposed.includes(name) === isSupposed));
  try {
    return replyText(rules.decide(decision, part(false), on, part(true)), page);
  } catch {
    return null;
  }
}

/** The advice without what the steps under it say again. */
export function adviceOf({ advice }, { again }) {
  return again.reduce((text, sentence) => text.replaceAll(sentence, ""), advice).replace(/ {2,}/g, " ").trim();
}

/** The page of a decision with its case filled in; what a person typed is left out, what was read of it is not. */
function caseAddress({ decider, base, case: { facts, assumed } }) {
  const supposed = assumed.map(({ fact }) => fact);
  const values = Object.entries(facts).filter(([name, value]) => !supposed.includes(name) && !isTyped(base.facts[name], value));
  const told = values.map(([name]) => name);
  const kept = values.filter(([name]) => !told.includes(base.facts[name].origin));
  const hash = new URLSearchParams(kept.map(([name, value]) => [name, String(value).replace(/[\u00a0\u202f]/g, " ")]));
  return `questions/${decider.id}/${kept.length ? `#${hash}` : ""}`;
}

function isTyped({ type, origin, digits }, value) {
  const { length } = String(value);
  return type === "text" && (length < 1 || length > LONGEST_CODE || (origin === null && digits === null));
}

/** The reply where no rule decides: a passage and where it stands, or who can answer; as the command writes it. */
export function answerText({ kind, answer, passages, cautions, escalate, case: own }) {
  const lines = [...answer.split("\n")];
  if (kind === "passage") {
    const [{ title, section }] = passages;
    lines.push(...cautions, `${say("ask-read")}\u00a0: ${say("passage", { article: title, section })}.`);
    if (own) lines.push(say("reply-own-case", { question: own.ask[0].question }));
  }
  if (escalate) lines.push(...escalate.says.split("\n"));
  if (escalate?.category) lines.push(say("ask-category", { category: escalate.category }));
  return [say("reply-hello"), "", ...lines, say("reply-disclaimer"), say("reply-goodbye"), ""].join("\n");
}

function restsOn({ rule, source }, key) {
  const link = source.url ?? "";
  const told = say(key, { rule, source: cited(source), link });
  return link ? told : `${told.replace(/[\s:]+$/u, "")}.`;
}

/** A source in a sentence: who says so, where, of when, how it was read and which day. */
export function cited(source) {
  const { dated, read } = source;
  const undated = read === "own" ? "own-source" : "undated-source";
  return say("cited", {
    source: named(source),
    dated: dated ? say("dated", { day: showDate(dated) }) : say(undated),
    read: readingOf(source),
  });
}

function readingOf({ read, by, copied, checked }) {
  const day = showDate(checked);
  if (read === "official") return say("read-official", { day });
  if (read === "own") return say("read-own", { day });
  const copy = copied ? say("read-copied", { copied: showDate(copied), day }) : say("read-copy", { day });
  return by === null ? copy : say("read-cited", { by, copy });
}

/** Who says so and where; what the title quotes itself is between “ and ”. */
function named({ publisher, title }) {
  return say("passage", { article: publisher, section: title.replace(/«\s/gu, "“").replace(/\s»/gu, "”") });
}

/** Who says so, where, and who cites it if it was read elsewhere. */
export function attributed(source) {
  return source.by === null ? named(source) : say("cited-by", { source: named(source), by: source.by });
}

function cautioned({ text, since, source: id }, { sources }) {
  const said = say("reply-caution-from", { text: small(text).replace(/\.+$/, ""), source: attributed(sources[id]) });
  return since ? say("reply-caution-since", { day: showDate(since), text: said }) : say("reply-caution", { text: said });
}

function missing({ ask, branches, base, table }) {
  const [{ fact, question: asked }] = ask;
  const own = branches.filter((branch) => branch.fact === fact && branch.status !== "missing");
  const cases = own.length > BRANCHES ? [] : own.map(({ value, status, outcome }) => say("reply-branch", {
    value: capital(table.wording.show(base.facts[fact], value)),
    label: small(table.label(status, outcome)),
  }));
  return [say("reply-missing", { question: asked, cases: "" }).trimEnd(), ...cases];
}

function factsOf(decision) {
  const known = [...decision.case.values].filter(([name, value]) => !(value instanceof Set) && !decision.base.facts[name].origin);
  return known.map(([name]) => `${decision.base.facts[name].label} : ${decision.show(name) || say("nothing")}`).join(say("page-and-then"));
}
