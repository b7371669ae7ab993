// A verdict: what a state leads to, which questions still matter, and what each answer would give.

import { keyOf } from "./epoch.js";
import { CAUSES, TRUE, causesOf } from "./truth.js";

/** The verdict of `state` in `epoch`: positions are of facts and of rules.
 *
 * An undecided state is missing while some answer can still change its status or outcome; otherwise every way of
 * completing it ends the same, and that is its end. */
export function verdictOf(epoch, state) {
  const key = keyOf(state);
  let found = epoch.verdicts.get(key);
  if (!found) epoch.verdicts.set(key, (found = judge(epoch, state)));
  return found;
}

function judge(epoch, state) {
  const reading = epoch.read(state);
  let { status, outcome, possible } = reading;
  let ask = [];
  let branches = [];
  if (status !== "decided") {
    const open = epoch.openFacts(state);
    ask = open.length ? asked(epoch, state, open) : [];
    if (ask.length) {
      status = "missing";
      branches = branchesOf(epoch, state, ask[0]);
    } else if (open.length) {
      ({ status, outcome } = epoch.completions(state, open).next().value[1]);
      possible = outcome ? [outcome] : possible;
    }
  }
  const reasons = reasonsOf(epoch, state, reading, status, outcome);
  const cautions = cautionsOf(epoch, state, reasons);
  return { state, status, outcome, possible, reasons, unknown: reading.unknown, ask, branches, cautions };
}

/** The facts whose answer changes the end in some completion of the others. */
function asked(epoch, state, open) {
  const ends = [...epoch.completions(state, open)].map(([answer, { status, outcome }]) => [
    answer.map((known) => known.key),
    `${status} ${outcome}`,
  ]);
  return open.filter((_, place) => {
    const seen = new Map();
    return ends.some(([answer, end]) => {
      const others = answer.toSpliced(place, 1).join("/");
      if (!seen.has(others)) seen.set(others, end);
      return seen.get(others) !== end;
    });
  });
}

/** What each answer to the fact in position `at` gives, when its answers can be listed.
 *
 * A fact computed from another is asked as that one, so its own answers are not what a reader will give. */
function branchesOf(epoch, state, at) {
  const fact = epoch.facts[at];
  if ((fact.type !== "boolean" && fact.type !== "choice") || typeof fact.derived === "string") return [];
  const { narrowed } = state[at];
  return epoch.values[at]
    .filter((value) => !narrowed || narrowed.has(value))
    .map((value) => {
      const { status, outcome } = verdictOf(epoch, state.with(at, epoch.classify(at, value)));
      return { value, status, outcome };
    });
}

/** The true rows that the end rests on, and those that decide nothing where they give the status. */
function reasonsOf(epoch, state, reading, status, outcome) {
  const deciding = reading.rows.filter(
    (index) => epoch.form.policy === "collect" || outcome === null || epoch.rules[index].ends === outcome,
  );
  const undecided = reading.unknown.filter(
    ([index, held]) =>
      epoch.rules[index].undecided &&
      status !== "decided" &&
      causesOf(held)[0] === status &&
      epoch.holds(epoch.conditions[index], state) === TRUE,
  );
  return [...deciding, ...undecided.map(([index]) => index)].sort((a, b) => a - b);
}

/** The cautions of the decision and of its reasons whose condition holds, or may: a doubt is a reason to warn. */
function cautionsOf(epoch, state, reasons) {
  const named = new Set([...epoch.form.cautions, ...reasons.flatMap((index) => epoch.rules[index].cautions)]);
  return [...named].filter(
    (name) =>
      epoch.conditional.has(name) && [TRUE, CAUSES.ambiguous].includes(epoch.holds(epoch.conditional.get(name), state)),
  );
}
