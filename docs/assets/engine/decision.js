// A Decision: the verdict on one case, with all that explains it; the same JSON everywhere.

import { showDate } from "../french/dates.js";
import { changesOf } from "./changes.js";
import { flipsOf } from "./flips.js";
import { isComparison, leavesOf, readings, truthOf } from "./leaves.js";
import { AMBIGUOUS, causesOf } from "./truth.js";

const VERSION = 1;
const MOST_BRANCHES = 6;

/** The answer to one question for the facts given; it never changes. */
export class Decision {
  constructor(question, epoch, verdict, entry, on) {
    Object.assign(this, { question, epoch, verdict, entry, on });
    ({ status: this.status, outcome: this.outcome, possible: this.possible } = verdict);
    this.label = question.label(this.status, this.outcome);
    this.rows = verdict.reasons.map((index) => epoch.rules[index]);
    this.says = this.rows.map((rule) => this.fill(rule.says));
    this.reasons = this.rows.map((rule, at) => this.reason(rule, this.says[at]));
    this.ask = this.asked();
    this.answer = this.answered();
    this.advice = this.advised();
  }

  /** The smallest changes that would give another outcome. */
  get flips() {
    this.found ??= flipsOf(this.epoch, this.verdict.state, this.outcome);
    return this.found;
  }

  /** The same as French sentences, those towards a weaker outcome first. */
  get changes() {
    return changesOf(this);
  }

  /** The rows whose truth is not known, with the causes. */
  get unchecked() {
    return this.verdict.unknown.map(([index, held]) => ({
      rule: this.epoch.rules[index].id,
      subject: null,
      causes: causesOf(held),
    }));
  }

  /** What each answer to the first question gives. */
  get branches() {
    return this.verdict.branches.map((branch) => ({ fact: this.epoch.facts[this.verdict.ask[0]].id, ...branch }));
  }

  /** The steps of the procedures that the true rows name. */
  get steps() {
    return this.procedures.flatMap(({ id, title, steps }) => steps.map((step) => ({ procedure: id, title, ...step })));
  }

  /** What is known to have changed or to differ. */
  get cautions() {
    const { cautions, sources } = this.question.base;
    return this.verdict.cautions.map((name) => {
      const { id, text, since, source } = cautions[name];
      return { id, text, since, source, source_title: sources[source].title };
    });
  }

  /** What else to know: codes that no table holds, notes of the true rows and of their procedures. */
  get notes() {
    const named = this.rows.flatMap((rule) => rule.notes).map((name) => this.question.base.notes[name]);
    return [...new Set([...this.entry.notes, ...named, ...this.procedures.flatMap((procedure) => procedure.notes)])];
  }

  get procedures() {
    const named = new Set(this.rows.map((rule) => rule.procedure).filter(Boolean));
    return [...named].map((name) => this.question.base.procedures[name]);
  }

  toJSON() {
    const { status, outcome, label, possible, answer, advice, reasons, unchecked, ask, branches } = this;
    const { facts, assumed } = this.entry;
    const { flips, steps, cautions, notes } = this;
    return {
      version: VERSION, decision: this.question.id, on: this.on, rules: this.question.base.rules,
      status, outcome, label, possible, answer, advice, facts, assumed, reasons, unchecked, ask, branches,
      flips, steps, cautions, notes,
    };
  }

  fill(template) {
    return this.question.wording.fill(template, this.epoch, this.entry);
  }

  /** One or a few French sentences that answer the question. */
  answered() {
    const { says, question } = this;
    if (this.status === "missing") return this.conditional();
    const said = [...new Set(says)];
    if (this.status === "decided" && said.length) return said.join(" ");
    if (this.status === "decided") return this.fill(question.outcome(this.outcome).says) || `${this.label}.`;
    if (this.status === "ambiguous") return [...new Set([...said, ...this.hesitations()])].join(" ");
    return says.join(" ") || question.wording.sentence("undated", { day: showDate(this.on) });
  }

  /** What to do next, in French; empty when nothing is to be done, or while an answer is missing. */
  advised() {
    if (this.status === "missing") return "";
    const advice = this.reasons.map((reason) => reason.advice);
    if (this.status === "decided" && !this.rows.length) {
      advice.push(this.fill(this.question.outcome(this.outcome).advice));
    }
    return [...new Set(advice.filter(Boolean))].join(" ");
  }

  /** A true row with its words, its source and how far the case is from its limit. */
  reason(rule, says) {
    const { base, form } = this.question;
    const { id, title, publisher, dated, checked, url, article } = base.sources[rule.source];
    const { gives, statements, deduced, why } = rule;
    return {
      rule: rule.id,
      finding: form.policy === "collect" ? rule.ends : null,
      subject: null,
      ...this.measure(rule.when),
      says,
      advice: this.fill(rule.advice),
      gives,
      source: { id, title, publisher, dated, checked, url },
      statements,
      article: article || form.article,
      deduced,
      why,
    };
  }

  /** The value that a row met; for a comparison, its limit and how far beyond it the value lies. */
  measure(when) {
    let observed = null;
    for (const leaf of leavesOf(when)) {
      const value = this.entry.values.get(leaf[1]);
      const shown = this.entry.facts[leaf[1]] ?? null;
      if (isComparison(leaf) && value !== undefined && !(value instanceof Set)) {
        const limit = this.epoch.limit(leaf);
        if (limit) return { observed: shown, limit: limit.low, margin: readings(value)[0] - limit.low };
      }
      observed ??= shown;
    }
    return { observed, limit: null, margin: null };
  }

  /** For each size that lies between the two readings of a limit, what is certain and what is not. */
  *hesitations() {
    const { base, wording } = this.question;
    for (const leaf of this.verdict.unknown.flatMap(([index]) => leavesOf(this.epoch.rules[index].when))) {
      const value = this.entry.values.get(leaf[1]);
      const limit = isComparison(leaf) && value !== undefined ? this.epoch.limit(leaf) : null;
      if (limit && truthOf([leaf[0], leaf[1], limit], value) === AMBIGUOUS) {
        yield wording.hesitation(base.facts[leaf[1]], value, limit);
      }
    }
  }

  /** The questions whose answer still matters, in order; a fact read from a name is asked as the name. */
  asked() {
    const { base } = this.question;
    const asked = new Map();
    for (const at of this.verdict.ask) {
      let fact = this.epoch.facts[at];
      if (typeof fact.derived === "string" && !this.entry.values.has(fact.derived)) fact = base.facts[fact.derived];
      const known = this.entry.values.get(fact.id);
      const offered = fact.open ? [...fact.choices, { id: base.other, label: base.words.other }] : fact.choices;
      const choices = offered
        .filter((choice) => !(known instanceof Set) || known.has(choice.id))
        .map(({ id, label }) => ({ id, label }));
      const { id, label, question, help, type } = fact;
      if (!asked.has(id)) asked.set(id, { fact: id, label, question, help, type, choices });
    }
    return [...asked.values()];
  }

  /** The answer while a fact is missing: each branch when there are few, else the question that decides. */
  conditional() {
    const { question, verdict } = this;
    const { wording } = question;
    if (!verdict.branches.length) return wording.sentence("one-missing", { question: this.ask[0].question });
    const fact = this.epoch.facts[verdict.ask[0]];
    const labels = verdict.branches.map(({ status, outcome }) => question.label(status, outcome));
    if (labels.length > MOST_BRANCHES || new Set(labels).size === 1) {
      return wording.sentence("one-missing", { question: fact.question });
    }
    if (fact.type === "boolean") return this.either(fact, labels);
    const grouped = new Map();
    for (const [at, { value }] of verdict.branches.entries()) {
      grouped.set(labels[at], [...(grouped.get(labels[at]) ?? []), wording.show(fact, value)]);
    }
    const cases = [...grouped].map(([label, values]) => `${values.join(", ")} : ${small(label)}`).join(" ; ");
    return wording.sentence("depends", { fact: fact.label, cases });
  }

  either(fact, labels) {
    const { branches } = this.verdict;
    const { wording } = this.question;
    const clauses = branches.map(({ value }) => wording.clause(fact, value));
    const closed = branches.findIndex((_, at) => branches[1 - at].status === "missing");
    if (closed >= 0) return wording.sentence("open-otherwise", { label: labels[closed], clause: clauses[closed] });
    return wording.sentence(branches.every(({ status }) => status === "decided") ? "unless" : "either", {
      label: labels[1],
      other: small(labels[0]),
      true: clauses[0],
      false: clauses[1],
      Label: labels[0],
      small: small(labels[1]),
    });
  }
}

function small(label) {
  const [first = "", ...rest] = label;
  return first.toLowerCase() + rest.join("");
}
