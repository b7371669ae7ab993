// A case in the address of its page, after « # »: no server sees it. Texts that a person typed are never there, but what
// the rules read of them is: the length and the extension of a name, the fault of a number.

import { today } from "./words.js";

export const LONGEST_CODE = 8;
const CODE = /^[A-Z][0-9]{1,2}$/;
const EXTENSION = "extension";
const PROPOSAL = "proposal";
const SAID = { true: true, false: false };

/** The facts that an address names, as pairs of texts; an anchor names none. */
export function told(hash) {
  return hash.includes("=") ? [...new URLSearchParams(hash.slice(1))] : [];
}

/** A told value as its fact wants it. */
export function valueOf(fact, text) {
  if (fact.type === "boolean") {
    if (!(text in SAID)) throw new Error(text);
    return SAID[text];
  }
  if (fact.type === "integer" || (fact.type === "size" && /^[0-9]+$/.test(text))) return Number(text);
  if (fact.type === "choice" && !fact.choices.some((choice) => choice.id === text) && !fact.open) throw new Error(text);
  return text;
}

/** The address of a case: a choice stands there by its id, and not at all while a text may name several. */
export function addressOf(rules, given, skipped) {
  const kept = new URLSearchParams();
  for (const [name, value] of given) {
    const fact = rules.base.facts[name];
    const taken = fact.type === "choice" ? rules.value(name, value) : value;
    if (isTold(fact, value)) {
      if (!(taken instanceof Set)) kept.set(name, String(taken));
    } else {
      for (const [read, found] of readIn(rules, name, value)) kept.set(read, String(found));
    }
  }
  for (const name of skipped) kept.set(name, "");
  return kept.size ? `#${kept}` : "";
}

/** Whether an address may hold a fact as it was given: a code of a table may, a name, a number, a sentence may not. */
function isTold({ type, digits, computes }, value) {
  return CODE.test(value) || type !== "text" || computes === EXTENSION || (digits !== null && digits <= LONGEST_CODE);
}

/** What the rules read of a text that stays out of the address, each fact with its value. */
function readIn(rules, name, text) {
  const read = Object.values(rules.base.facts).filter(({ origin, computes }) => origin === name && computes && computes !== PROPOSAL);
  return read.map(({ id }) => [id, rules.computed(id, text, today())]).filter(([, found]) => found !== undefined && found !== null);
}
