// The finished table of a decision in one stretch of time: facts coded into classes, a row looked up.
// A fact of which only a few choices remain has no row of its own: its members' rows are read. Where they end alike,
// that is the end; where they do not, the fact is missing and asked.

import { isTyped } from "./facts.js";

const MISSING = 2;
const CAUSES = ["missing", "undated", "ambiguous", "unlisted"];
const FIRST = "0".charCodeAt(0);

export class Table {
  constructor(base, stretch) {
    Object.assign(this, stretch);
    this.facts = this.codings.map(({ fact }) => base.facts[fact]);
  }

  /** The row of the facts that are known. */
  read(values) {
    const isNarrowed = this.facts.map(({ id }) => values.get(id) instanceof Set);
    return isNarrowed.includes(true) ? this.narrowed(values, isNarrowed) : this.row(this.states(values)[0]);
  }

  /** What each answer to the first question of a row gives, when its answers can be listed. */
  branches(values, { asked }) {
    const fact = this.facts[asked.indexOf(true)];
    if (!fact || fact.origin) return [];
    return fact.answers.filter(({ id }) => isLeft(values.get(fact.id), id)).map(({ id: value }) => {
      const { status, outcome } = this.read(new Map(values).set(fact.id, value));
      return { fact: fact.id, value, status, outcome };
    });
  }

  /** The row of a state, which holds for each fact the number of its class from 1, 0 when it is not known.
   *
   * `asked` says of each fact whether its answer can still change the end; `worth` holds for each rule the causes for
   * which it is not known, and 1 more when it is a reason. */
  row(state) {
    const key = state.reduce((sum, code, at) => sum * (this.codings[at].size + 1) + code, 0);
    const told = ({ values, keys }) => values[keys.charCodeAt(key) - FIRST || 0];
    const { rules, ask, ...others } = this.columns;
    const row = { worth: rules.map(told), asked: ask.map(told) };
    for (const name in others) row[name] = told(others[name]);
    row.outcome = row.status === "decided" ? row.possible[0] : null;
    return row;
  }

  /** What the rows of all the cases that remain say together; what each answer would give is still to be said. */
  narrowed(values, isNarrowed) {
    const rows = this.states(values).map((state) => this.row(state));
    const [{ worth, status, outcome }] = rows;
    const asked = this.facts.map(
      (_, at) => rows.some((row) => row.asked[at]) || (isNarrowed[at] && this.matters(at, values)),
    );
    const isOpen = asked.includes(true);
    const shared = (part) => rows[0][part].filter((one) => rows.every((row) => row[part].includes(one)));
    return {
      status: isOpen ? "missing" : status,
      outcome: isOpen ? null : outcome,
      possible: this.outcomes.map(({ id }) => id).filter((id) => rows.some(({ possible }) => possible.includes(id))),
      answer: null,
      cautions: shared("cautions"),
      flips: shared("flips"),
      hesitations: [...new Set(rows.flatMap(({ hesitations }) => hesitations))],
      worth: worth.map((_, rule) => together(rows.map((row) => row.worth[rule]))),
      asked,
    };
  }

  /** The states of the cases that remain. */
  states(values) {
    return this.facts.reduce((states, { id }, at) => {
      const value = values.get(id);
      const kept = value instanceof Set ? [...value].sort() : [value];
      const codes = [...new Set(kept.map((one) => this.code(at, one)))];
      return states.flatMap((state) => codes.map((code) => [...state, code]));
    }, [[]]);
  }

  /** Whether two of the choices that remain for a fact may end differently, the others being alike. */
  matters(at, values) {
    const { id } = this.facts[at];
    const codes = [...values.get(id)].map((one) => this.code(at, one));
    const others = this.states(new Map(values).set(id, undefined));
    return others.some((state) => this.differ(codes.map((code) => state.with(at, code))));
  }

  /** Whether states that know the same facts end differently in some way of completing them all alike. */
  differ(states) {
    const rows = states.map((state) => this.row(state));
    const at = this.facts.findIndex((_, fact) => rows.some(({ asked }) => asked[fact]));
    if (at < 0) return new Set(rows.map(({ status, outcome }) => `${status} ${outcome}`)).size > 1;
    const answers = Array.from({ length: this.codings[at].counted }, (_, number) => number + 1);
    return answers.some((code) => this.differ(states.map((state) => state.with(at, code))));
  }

  /** The number of the class of a value. */
  code(at, value) {
    const { names, other, low, high, grid } = this.codings[at];
    if (value === undefined) return 0;
    if (grid) return 1 + grid[after(low, readings(value)[0])][after(high, readings(value)[1])];
    const found = names.findIndex((some) => some.includes(value));
    return 1 + (found < 0 ? other : found);
  }
}

/** A number under both readings: a size as typed has two, everything else the same one twice. */
export function readings(value) {
  return isTyped(value) ? [value.decimal, value.binary] : [value, value];
}

/** The names of the causes for which a rule is not known; none when it is known. */
export function causesOf(worth) {
  return CAUSES.filter((_, place) => worth & (MISSING << place));
}

/** Whether a value is one of those that remain. */
export function isLeft(known, value) {
  return !(known instanceof Set) || known.has(value);
}

/** What a rule is worth in several states: their causes when these are the same, else the lack of what tells them apart. */
function together(worths) {
  const held = new Set(worths.map((worth) => worth & ~1 || worth));
  const [first] = held;
  return (held.size > 1 ? MISSING : first) | worths.every((worth) => worth & 1);
}

function after(cuts, number) {
  return cuts.filter((cut) => cut <= number).length;
}
