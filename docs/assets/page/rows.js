// The table of the rules under a check: the rows that answer the reader's case are marked, and those that still wait.

import { h } from "./dom.js";
import { counted, has, say } from "./words.js";

const MARKS = { tient: "page-rows-held", reste: "page-rows-open" };

/** The table starts folded: the question comes first, and who looks for a rule opens it. */
export function foldRows() {
  const table = document.getElementById("table-regles");
  if (table && location.hash !== "#regles") table.open = false;
}

const cases = new Map();

/** Mark the rows for the decisions of one part of the page, one a case or a file; without any, nothing is marked. */
export function markRows(part, decisions) {
  const table = document.getElementById("table-regles");
  if (!table) return;
  cases.set(part, decisions);
  const told = new Map();
  for (const { status, unchecked, rules } of [...cases.values()].flat()) {
    for (const { rule, causes } of unchecked) told.set(rule, told.get(rule) ?? waiting(causes, status));
    for (const { id } of rules) if (told.get(id)?.kind !== "tient") told.set(id, fitting(status));
  }
  for (const row of table.querySelectorAll("[data-regle]")) mark(row, told.get(row.dataset.regle));
  document.querySelector(".marquees")?.remove();
  const counts = Object.entries(MARKS).map(([kind, key]) => [key, table.querySelectorAll(`[data-regle].${kind}`).length])
    .filter(([, count]) => count).map(([key, count]) => counted(key, count));
  if (counts.length) table.before(h("p", { class: "marquees" }, say("page-rows-marked", { rows: counts.join(", ") })));
}

/** A rule that fits: it gives the answer, unless one that is not known yet may still put it aside. */
function fitting(status) {
  return status === "missing" ? { kind: "reste", text: say("page-row-fits") } : { kind: "tient", text: say("page-row-held") };
}

/** Why a rule is not known: an answer lacks, or what it is compared with does not settle it. */
function waiting([cause], status) {
  const [key, isAsked] = [`status-${cause}`, cause === "missing" || (cause === "unlisted" && status === "missing")];
  return { kind: "reste", text: say(!isAsked && has(key) ? key : "page-row-open") };
}

function mark(row, told) {
  row.querySelector(".marque")?.remove();
  for (const kind in MARKS) row.classList.toggle(kind, told?.kind === kind);
  if (told?.kind === "tient") row.setAttribute("aria-current", "true");
  else row.removeAttribute("aria-current");
  if (told) row.querySelector(".alors").append(h("span", { class: "marque" }, told.text));
}
