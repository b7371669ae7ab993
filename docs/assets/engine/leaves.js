// Leaves: what a test on a single fact is worth for a given value, and the values that tell its classes apart.
// A value is a boolean, a choice's id, a text, a number of octets or days, a size as typed { decimal, binary, text },
// a Set of ids when only a few choices remain, or undefined when it is not known.

import { AMBIGUOUS, FALSE, MISSING, TRUE, UNDATED } from "./truth.js";

const COMPARE = {
  at_most: (a, b) => a <= b,
  at_least: (a, b) => a >= b,
  above: (a, b) => a > b,
  below: (a, b) => a < b,
};

/** The conditions that a condition joins, none when it always holds; undefined for a test on a single fact. */
export function partsOf([kind, ...parts]) {
  return ["and", "or", "not", "true"].includes(kind) ? parts : undefined;
}

/** The tests on a single fact that a condition holds, in reading order. */
export function leavesOf(condition) {
  return partsOf(condition)?.flatMap(leavesOf) ?? [condition];
}

export function isComparison(leaf) {
  return leaf[0] in COMPARE;
}

export function isTyped(value) {
  return typeof value === "object" && value !== null && "decimal" in value;
}

/** A number under both readings: a size as typed has two, everything else the same one twice. */
export function readings(value) {
  return isTyped(value) ? [value.decimal, value.binary] : [value, value];
}

/** What `leaf`, its limit already resolved, is worth for `value`. */
export function truthOf([kind, , wanted], value) {
  if (kind === "in") return membership(wanted, value);
  const undated = wanted === null ? UNDATED : 0;
  if (value === undefined) return MISSING | undated;
  if (undated) return UNDATED;
  const [decimal, binary] = readings(value);
  return agreed(COMPARE[kind](decimal, wanted.low), COMPARE[kind](binary, wanted.high));
}

function membership(members, value) {
  if (value === undefined) return MISSING;
  if (value instanceof Set) {
    const held = [...value].filter((item) => members.includes(item)).length;
    return held === value.size ? TRUE : held ? MISSING : FALSE;
  }
  const [decimal, binary] = readings(value);
  return agreed(members.includes(decimal), members.includes(binary));
}

function agreed(first, second) {
  return first === second ? Number(first) : AMBIGUOUS;
}

/** Values of `fact` among which every combination of truths of `leaves` is met. */
export function representatives(fact, leaves, other) {
  if (fact.type === "boolean") return [true, false];
  if (fact.type === "choice") return [...fact.choices.map((choice) => choice.id), ...(fact.open ? [other] : [])];
  if (fact.type === "text") return [...new Set(leaves.flatMap((leaf) => leaf[2])), "\ufffd"];
  const numbers = new Set([0]);
  for (const [kind, , wanted] of leaves) {
    for (const limit of kind === "in" ? wanted : wanted === null ? [] : [wanted.low, wanted.high]) {
      for (const number of [limit - 1, limit, limit + 1]) if (number >= 0) numbers.add(number);
    }
  }
  return [...numbers].sort((a, b) => a - b);
}
