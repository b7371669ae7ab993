// A Decision: the verdict on one case, with all that explains it; the same JSON everywhere.

import { showDate } from "../french/days.js";
import { causesOf, isLeft, readings } from "./table.js";

/** The answer to one question for the facts given; it never changes. */
export class Decision {
  constructor(decider, table, known) {
    Object.assign(this, { decider, table, case: known, base: decider.base, row: table.read(known.values) });
    ({ status: this.status, outcome: this.outcome, possible: this.possible } = this.row);
    this.label = table.label(this.status, this.outcome);
    this.rules = table.rules.filter((_, rule) => this.row.worth[rule] & 1);
    this.reasons = this.rules.map((rule) => this.reason(rule));
    this.ask = this.asked();
    this.answer = this.answered();
    this.advice = this.advised();
  }

  /** What each answer to the first question gives. */
  get branches() {
    return this.table.branches(this.case.values, this.row);
  }

  /** The rules whose truth is not known, with the causes. */
  get unchecked() {
    return this.table.rules
      .map(({ id }, rule) => ({ rule: id, subject: null, causes: causesOf(this.row.worth[rule]) }))
      .filter(({ causes }) => causes.length);
  }

  /** The smallest changes that would give another outcome, or make it depend on a missing fact. */
  get flips() {
    return this.row.flips.map((number) => this.table.flips[number]);
  }

  /** The same as French sentences: those that would leave it open, then those towards a weaker outcome first. */
  get changes() {
    return once(this.flips.map(({ says }) => says));
  }

  get procedures() {
    return once(this.rules.map(({ procedure }) => procedure).filter(Boolean)).map((name) => this.base.procedures[name]);
  }

  /** The steps of the procedures that the reasons name. */
  get steps() {
    return this.procedures.flatMap(({ id, title, steps }) => steps.map((step) => ({ procedure: id, title, ...step })));
  }

  /** What is known to have changed or to differ. */
  get cautions() {
    return this.row.cautions.map((name) => this.base.cautions[name]);
  }

  /** What else to know: codes that no table holds, notes of the reasons and of their procedures. */
  get notes() {
    const named = this.rules.flatMap(({ notes }) => notes).map((name) => this.base.notes[name]);
    return once([...this.case.notes, ...named, ...this.procedures.flatMap(({ notes }) => notes)]);
  }

  /** The facts that a rule reads, by its id. */
  reads(id) {
    return once(this.table.rules.find((rule) => rule.id === id).reads.map(([fact]) => fact));
  }

  /** What is known of a fact, or computed from what is known. */
  valueOf(fact) {
    return this.table.wording.valueOf(fact, this.case, this.table);
  }

  /** What is known of a fact, as a reader reads it. */
  show(name) {
    return this.table.wording.show(this.base.facts[name], this.case.values.get(name), this.case);
  }

  toJSON() {
    const { status, outcome, label, possible, answer, advice, reasons, unchecked, ask, branches } = this;
    const { decider, base, case: { on, facts, assumed }, steps, cautions, notes } = this;
    const flips = this.flips.map(({ says, ...told }) => told);
    return {
      version: 2, engine: "chorus-assistant/0.1.0", decision: decider.id, on, rules: base.rules, status, outcome, label,
      possible, answer, advice, facts, assumed, reasons, unchecked, ask, branches, flips, steps, cautions, notes,
    };
  }

  fill(template) {
    return this.table.wording.fill(template, this.case, this.table);
  }

  /** One or a few French sentences that answer the question. */
  answered() {
    const { status, row } = this;
    const says = this.reasons.map(({ says }) => says).filter(Boolean);
    if (status === "missing") return row.answer;
    if (status === "decided") return once(says).join(" ") || this.fill(this.ending.says) || `${this.label}.`;
    if (status === "ambiguous") return once([...says, ...this.hesitations()]).join(" ") || `${this.label}.`;
    return says.join(" ") || this.table.wording.sentence("undated", { day: showDate(this.case.on) });
  }

  /** What to do next, in French; empty when nothing is to be done, or while an answer is missing. */
  advised() {
    if (this.status === "missing") return "";
    const isBare = this.status === "decided" && !this.rules.length;
    if (isBare) return this.fill(this.ending.advice);
    return once(this.reasons.map(({ advice }) => advice).filter(Boolean)).join(" ");
  }

  get ending() {
    return this.table.outcomes.find(({ id }) => id === this.outcome);
  }

  /** A rule with its words, its source and how far the case is from its limit. */
  reason(rule) {
    const { id, ends, says, advice, gives, source, statements, article, deduced, why } = rule;
    return {
      rule: id, finding: this.decider.form.policy === "collect" ? ends : null, subject: null, ...this.measure(rule),
      says: this.fill(says), advice: this.fill(advice), gives, source: this.base.sources[source], statements, article,
      deduced, why,
    };
  }

  /** The value that a rule met; for a comparison, its limit and how far beyond it the value lies. */
  measure({ reads }) {
    const { values } = this.case;
    let observed = null;
    for (const [fact, limit] of reads) {
      const shown = this.decider.taking.plain(fact, values.get(fact));
      if (shown !== null && limit) {
        const { low } = this.table.limits[limit];
        return { observed: shown, limit: low, margin: readings(values.get(fact))[0] - low };
      }
      observed ??= shown;
    }
    return { observed, limit: null, margin: null };
  }

  /** For each size that lies between the two readings of a limit, what is certain and what is not. */
  hesitations() {
    return this.row.hesitations.map((number) => {
      const [fact, limit] = this.table.hesitations[number];
      return this.table.wording.hesitation(this.base.facts[fact], this.case.values.get(fact), this.table.limits[limit]);
    });
  }

  /** The questions whose answer still matters, in order; a fact read from a name is asked as the name. */
  asked() {
    const asked = this.table.facts.filter((_, at) => this.row.asked[at]).map((fact) =>
      fact.origin && !this.case.values.has(fact.origin) ? this.base.facts[fact.origin] : fact);
    return once(asked).map(({ id, label, question, help, type, answers }) => {
      const choices = type === "choice" ? answers.filter((answer) => isLeft(this.case.values.get(id), answer.id)) : [];
      return { fact: id, label, question, help, type, choices };
    });
  }
}

function once(parts) {
  return [...new Set(parts)];
}
