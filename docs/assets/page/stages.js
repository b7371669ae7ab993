// A check whose outcomes are the steps of one journey: all are shown, the reader's own is marked.

import { small } from "../french.js";
import { h } from "./dom.js";
import { say } from "./words.js";

export const stages = { below };

function below(check, decision) {
  const steps = stepsOf(decision.table);
  const reached = check.started ? Math.min(...decision.possible.map((outcome) => placeOf(steps, outcome))) : 0;
  return h("ol", { class: "etapes" }, steps.map(({ titles }, place) => {
    const state = place < reached ? "done" : place === reached ? "now" : "later";
    return h("li", { class: `etapes__une etapes__une--${state}`, "aria-current": state === "now" ? "step" : null },
      h("span", { class: "etapes__titre" }, titles.map((title, at) => (at ? small(title) : title)).join(say("page-and-then"))), " ",
      h("span", { class: "etapes__etat" }, say(`page-step-${state}`)));
  }));
}

/** The steps that the rules number, each with its outcomes and their labels. */
function stepsOf({ rules, outcomes }) {
  const found = new Map();
  for (const { ends, gives } of rules) {
    if (!gives.step) continue;
    const step = found.get(gives.step) ?? { ends: new Set(), titles: [] };
    if (!step.ends.has(ends)) step.titles.push(outcomes.find(({ id }) => id === ends).label);
    step.ends.add(ends);
    found.set(gives.step, step);
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([, step]) => step);
}

function placeOf(steps, outcome) {
  return Math.max(0, steps.findIndex(({ ends }) => ends.has(outcome)));
}
