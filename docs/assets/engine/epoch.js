// A decision as it stands between two dates: its rules, and its facts reduced to the classes that these tell apart.
// A class is { key, truths } for a known value, { key, narrowed } for the choices that remain, MISSED when missing;
// equal classes are one object. A state holds one class a fact; what it leads to is worked out once and kept.

import { isComparison, leavesOf, partsOf, representatives, truthOf } from "./leaves.js";
import { CAUSES, FALSE, MISSING, TRUE, causesOf, conjunction, disjunction, negation } from "./truth.js";

const MISSED = { key: "?" };

export class Epoch {
  constructor(form, base, day) {
    this.form = form;
    this.outcomes = form.outcomes.map((outcome) => outcome.id);
    this.facts = form.facts.map((name) => base.facts[name]);
    this.rules = form.rules.filter((rule) => within(day, rule.since, rule.until));
    this.limits = new Map(
      Object.entries(base.values).map(([name, { history }]) => [
        name,
        history.find((entry) => within(day, entry.from, entry.until)) ?? null,
      ]),
    );
    const named = new Set([...form.cautions, ...this.rules.flatMap((rule) => rule.cautions)]);
    this.cautions = Object.values(base.cautions).filter(
      (caution) => named.has(caution.id) && within(day, caution.since, caution.until),
    );
    this.leaves = this.facts.map(() => []);
    this.named = this.facts.map(() => new Map());
    this.places = new Map();
    for (const leaf of [...this.rules, ...this.cautions].flatMap((one) => leavesOf(one.when))) this.place(leaf);
    this.conditions = this.rules.map((rule) => this.located(rule.when));
    this.conditional = new Map(this.cautions.map((caution) => [caution.id, this.located(caution.when)]));
    this.known = this.facts.map(() => new Map());
    this.values = this.facts.map((fact, at) => representatives(fact, this.leaves[at], base.other));
    this.classes = this.values.map((values, at) => {
      const grouped = new Map();
      for (const value of values) {
        const one = this.classify(at, value);
        grouped.set(one, [...(grouped.get(one) ?? []), value]);
      }
      return grouped;
    });
    this.templates = new Map();
    this.readings = new Map();
    this.verdicts = new Map();
  }

  place(leaf) {
    const at = this.facts.findIndex((fact) => fact.id === leaf[1]);
    const key = JSON.stringify(leaf);
    if (at < 0 || this.places.has(key)) return;
    this.places.set(key, [at, this.leaves[at].length]);
    if (isComparison(leaf) && "value" in leaf[2]) this.named[at].set(leaf[2].value, this.limit(leaf));
    this.leaves[at].push([leaf[0], leaf[1], isComparison(leaf) ? this.limit(leaf) : leaf[2], leaf[3]]);
  }

  /** The limit of a comparison on this epoch's days; null when its value has none then. */
  limit(leaf) {
    return "value" in leaf[2] ? this.limits.get(leaf[2].value) : leaf[2];
  }

  /** The condition with each test replaced by where its truth stands in a state. */
  located(condition) {
    const parts = partsOf(condition)?.map((part) => this.located(part));
    return parts ? [condition[0], ...parts] : ["leaf", ...(this.places.get(JSON.stringify(condition)) ?? [-1, -1])];
  }

  /** The class of a value of the fact in position `at`. */
  classify(at, value) {
    if (value === undefined) return MISSED;
    const narrowed = value instanceof Set;
    const truths = narrowed ? null : this.leaves[at].map((leaf) => truthOf(leaf, value));
    const key = narrowed ? `|${this.values[at].filter((item) => value.has(item)).join("|")}` : truths.join();
    let found = this.known[at].get(key);
    if (!found) this.known[at].set(key, (found = narrowed ? { key, narrowed: value } : { key, truths }));
    return found;
  }

  /** The state of what is known. */
  state(values) {
    return this.facts.map((fact, at) => this.classify(at, values.get(fact.id)));
  }

  /** What a located condition is worth in a state. */
  holds(condition, state) {
    const [kind, at, index] = condition;
    const parts = partsOf(condition)?.map((part) => this.holds(part, state));
    if (parts) return kind === "or" ? disjunction(parts) : kind === "not" ? negation(parts[0]) : conjunction(parts);
    if (at < 0) return MISSING;
    return state[at].truths ? state[at].truths[index] : truthOf(this.leaves[at][index], state[at].narrowed);
  }

  /** What reading the rows in `state`, row by row, gives, before asking whether an answer could change it. */
  read(state) {
    const key = keyOf(state);
    let found = this.readings.get(key);
    if (!found) this.readings.set(key, (found = this.form.policy === "first" ? this.first(state) : this.collect(state)));
    return found;
  }

  /** The rows that are not false; a true row that decides nothing is unknown, by its cause. */
  *rows(state) {
    for (const [index, condition] of this.conditions.entries()) {
      const held = this.holds(condition, state);
      const undecided = this.rules[index].undecided;
      if (held !== FALSE) yield [index, held === TRUE && undecided ? CAUSES[undecided] : held];
    }
  }

  first(state) {
    const unknown = [];
    for (const [index, held] of this.rows(state)) {
      if (held !== TRUE) {
        unknown.push([index, held]);
        continue;
      }
      const end = this.rules[index].ends;
      if (unknown.every(([row]) => this.rules[row].ends === end)) return decided(end, [index], unknown);
      return this.undecided(end, [index], unknown);
    }
    return this.undecided(null, [], unknown);
  }

  collect(state) {
    const rows = [...this.rows(state)];
    const unknown = rows.filter(([, held]) => held !== TRUE);
    const findings = rows.filter(([, held]) => held === TRUE).map(([index]) => index);
    const rank = Math.max(0, ...findings.map((index) => this.outcomes.indexOf(this.rules[index].ends)));
    if (rank || !unknown.length) return decided(this.outcomes[rank], findings, unknown);
    return this.undecided(this.outcomes[0], findings, unknown);
  }

  undecided(end, rows, unknown) {
    const ends = new Set([end, ...unknown.map(([row]) => this.rules[row].ends)]);
    const causes = unknown.reduce((sum, [, held]) => sum | held, 0);
    const status = causes ? causesOf(causes)[0] : "undated";
    return { status, outcome: null, possible: this.outcomes.filter((outcome) => ends.has(outcome)), rows, unknown };
  }

  /** The classes that the answer to the fact in position `at` may still have. */
  answers(at, { narrowed }) {
    if (!narrowed) return [...this.classes[at].keys()];
    const left = this.values[at].filter((value) => narrowed.has(value));
    return [...new Set(left.map((value) => this.classify(at, value)))];
  }

  /** The positions of the missing facts that some unknown row reads, in the decision's order. */
  openFacts(state) {
    const rows = this.read(state).unknown.filter(([, held]) => held & MISSING);
    const read = new Set(rows.flatMap(([index]) => positions(this.conditions[index])));
    return [...read].sort((a, b) => a - b).filter((at) => !state[at].truths);
  }

  /** Each way of answering `open`, and what it leads to. */
  *completions(state, open, answer = []) {
    if (answer.length === open.length) {
      const filled = [...state];
      open.forEach((at, place) => (filled[at] = answer[place]));
      yield [answer, this.read(filled)];
      return;
    }
    const at = open[answer.length];
    for (const known of this.answers(at, state[at])) yield* this.completions(state, open, [...answer, known]);
  }
}

/** One text for each state of an epoch. */
export function keyOf(state) {
  return state.map((known) => known.key).join("/");
}

/** Whether `day` lies in [since, until[. */
export function within(day, since, until) {
  return (since === null || since <= day) && (until === null || day < until);
}

/** The days on which something that `form` reads changes, in order. */
export function boundaries(form, base) {
  const periods = form.rules.map((rule) => [rule.since, rule.until]);
  for (const leaf of form.rules.flatMap((rule) => leavesOf(rule.when))) {
    if (isComparison(leaf) && "value" in leaf[2]) {
      periods.push(...base.values[leaf[2].value].history.map((entry) => [entry.from, entry.until]));
    }
  }
  for (const name of [...form.cautions, ...form.rules.flatMap((rule) => rule.cautions)]) {
    periods.push([base.cautions[name].since, base.cautions[name].until]);
  }
  return [...new Set(periods.flat())].filter((day) => day !== null).sort();
}

function decided(outcome, rows, unknown) {
  return { status: "decided", outcome, possible: [outcome], rows, unknown };
}

function positions(condition) {
  return partsOf(condition)?.flatMap(positions) ?? [condition[1]];
}
