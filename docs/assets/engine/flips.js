// Flips: the smallest changes, one fact then two, that would give another outcome.

import { isoDate } from "../french/dates.js";

/** For each other outcome, the changes of the fewest facts that the reader can change and that are known. */
export function flipsOf(epoch, state, outcome) {
  const movable = epoch.facts.map((_, at) => at).filter((at) => epoch.facts[at].changeable && state[at].truths);
  const pairs = movable.flatMap((first, place) => movable.slice(place + 1).map((second) => [first, second]));
  const found = [];
  const search = (groups, others) => {
    for (const positions of groups) {
      for (const other of others) {
        const change = changeOf(epoch, state, positions, other);
        if (change) found.push({ change, outcome: other });
      }
    }
  };
  const others = epoch.outcomes.filter((other) => other !== outcome);
  search(movable.map((at) => [at]), others);
  const reached = new Set(found.map((flip) => flip.outcome));
  search(pairs, others.filter((other) => !reached.has(other)));
  return found.sort((a, b) => epoch.outcomes.indexOf(a.outcome) - epoch.outcomes.indexOf(b.outcome));
}

/** The widest change of the facts in `positions` that gives `outcome`; null when there is none. */
function changeOf(epoch, state, [first, second], outcome) {
  const giving = new Map();
  for (const known of epoch.classes[first].keys()) {
    if (known === state[first]) continue;
    const moved = state.with(first, known);
    if (second === undefined) {
      if (gives(epoch, moved, outcome)) giving.set(known, []);
      continue;
    }
    const others = [...epoch.classes[second].keys()].filter(
      (other) => other !== state[second] && gives(epoch, moved.with(second, other), outcome),
    );
    if (others.length) giving.set(known, others);
  }
  if (!giving.size) return null;
  const [others] = giving.values();
  const alike = [...giving.keys()].filter((known) => same(giving.get(known), others));
  const described = [describe(epoch, first, alike, state)];
  if (second !== undefined) described.push(describe(epoch, second, others, state));
  return described.every(Boolean) ? described : null;
}

function same(some, others) {
  return some.length === others.length && some.every((known, at) => known === others[at]);
}

function gives(epoch, state, outcome) {
  const reading = epoch.read(state);
  return reading.status === "decided" && reading.outcome === outcome;
}

/** How to say that a fact falls in `classes`. */
function describe(epoch, at, classes, state) {
  const { id, type } = epoch.facts[at];
  const values = classes.flatMap((known) => epoch.classes[at].get(known));
  if (type === "boolean") return { fact: id, to: { is: values[0] } };
  if (type === "choice") return { fact: id, to: { in: epoch.values[at].filter((value) => values.includes(value)) } };
  const to = type === "text" ? among(epoch.leaves[at], values) : beyond(epoch, at, classes, state[at]);
  return to && { fact: id, to };
}

/** A text that must be in a named list. */
function among(leaves, values) {
  const leaf = leaves.find(([, , members, list]) => list && members.every((member) => values.includes(member)));
  return leaf && { in: leaf[3] };
}

/** A number on the other side of the nearest boundary; the limit is named when it has a name. */
function beyond(epoch, at, classes, known) {
  const order = [...epoch.classes[at].keys()];
  const here = order.indexOf(known);
  if (here < 0) return null;
  const below = order.slice(0, here).findLast((one) => classes.includes(one));
  if (below) {
    const highest = Math.max(...epoch.classes[at].get(below));
    return { at_most: boundary(epoch, at, highest, "low", 0) ?? plain(epoch.facts[at], highest) };
  }
  const above = order.slice(here + 1).find((one) => classes.includes(one));
  if (!above) return null;
  const lowest = Math.min(...epoch.classes[at].get(above));
  const named = boundary(epoch, at, lowest, "high", 1);
  return named ? { above: named } : { at_least: plain(epoch.facts[at], lowest) };
}

/** A number as it is, a day as its ISO date. */
function plain({ type }, number) {
  return type === "date" ? isoDate(number) : number;
}

/** The name of the value, among those that this fact meets, that lies at `number` or `step` below it. */
function boundary(epoch, at, number, reading, step) {
  for (const [name, limit] of epoch.named[at]) if (limit && limit[reading] + step === number) return name;
  return undefined;
}
