// The finished table of a decision in one stretch of time: facts coded into classes, a row looked up.
// A fact of which only a few choices remain has no row of its own: see `narrowing.js`.

import { isTyped } from "./facts.js";

/** The cause of a rule that is not known for want of a fact; the others are its doubles, in the order of their names. */
export const MISSING = 2;
const CAUSES = ["missing", "undated", "ambiguous", "unlisted"];
const FIRST = "0".charCodeAt(0);

export class Table {
  constructor(base, wording, stretch) {
    Object.assign(this, { ...stretch, base, wording, outcomes: whole(stretch.outcomes), rules: whole(stretch.rules) });
    this.facts = this.codings.map(({ fact }) => base.facts[fact]);
  }

  /** The row of the facts that are known. */
  read(values) {
    const isNarrowed = this.facts.map(({ id }) => values.get(id) instanceof Set);
    if (isNarrowed.includes(true)) return this.base.labels.narrowed(this, values, isNarrowed);
    return this.row(this.states(values)[0]);
  }

  /** The word that a reader sees first: the outcome's own label, or the status's. */
  label(status, outcome) {
    return this.outcomes.find(({ id }) => id === outcome)?.label ?? this.base.words[`status-${status}`];
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
    const key = (by) => state.reduce((sum, code, at) => (by >> at & 1 ? sum * (this.codings[at].size + 1) + code : sum), 0);
    const told = ({ values, by, keys }) => values[letter(keys, key(by))];
    const { end, rules, ask, ...others } = this.columns;
    const row = { ...told(end), worth: rules.map(told), asked: ask.map(told) };
    for (const name in others) row[name] = told(others[name]);
    row.outcome = row.status === "decided" ? row.possible[0] : null;
    return row;
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

  /** The number of the class of a value. */
  code(at, value) {
    const { names, other, classes, low, high, grid } = this.codings[at];
    if (value === undefined) return 0;
    if (classes) return 1 + letter(classes, this.facts[at].answers.findIndex(({ id }) => id === value));
    if (grid) return 1 + grid[after(low, readings(value)[0] - (value.less ?? 0))][after(high, readings(value)[1] + (value.more ?? 0))];
    const found = names.findIndex((some) => some.includes(value));
    return 1 + (found < 0 ? other : found);
  }
}

/** The number that stands for a letter of a text. */
function letter(text, at) {
  return text.charCodeAt(at) - FIRST;
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

/** Parts of one form, with what most of them say put back. */
export function whole({ usual, each }) {
  return each.map((one) => ({ ...usual, ...one }));
}

function after(cuts, number) {
  return cuts.filter((cut) => cut <= number).length;
}
