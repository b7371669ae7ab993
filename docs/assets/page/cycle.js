// The check of an invoice beside the drawing of its life: where it is, and what may come next.

import { h } from "./dom.js";
import { say } from "./words.js";

export const cycle = { below };

/** Mark the drawing, and say the same in a sentence. */
function below(check, decision) {
  const { fact, next } = check.page;
  const status = decision.case.values.get(fact);
  const following = next[status] ?? [];
  mark(status, following);
  const known = check.rules.base.facts[fact].choices;
  const label = (id) => known.find((choice) => choice.id === id)?.label;
  if (typeof status !== "string" || !label(status)) return null;
  const then = following.map((id) => label(id)).join(", ");
  return h("p", { class: "ici-texte" }, say(then ? "page-here-then" : "page-here", { status: label(status), then }));
}

function mark(status, following) {
  for (const node of document.querySelectorAll(".dessin [data-statut]")) {
    const isHere = node.dataset.statut === status;
    node.classList.toggle("ici", isHere);
    node.classList.toggle("suivante", following.includes(node.dataset.statut));
    const line = node.querySelector(".acteur");
    line.dataset.acteur ??= line.textContent;
    line.textContent = isHere ? say("page-you-are-here") : line.dataset.acteur;
    double(node, following.includes(node.dataset.statut));
  }
}

/** A second border around the first, which runs over no word, for the steps that come next. */
function double(node, isNext) {
  node.querySelector(".double")?.remove();
  if (!isNext) return;
  const outer = node.querySelector("rect");
  const inner = outer.cloneNode();
  inner.setAttribute("class", "double");
  for (const [name, by] of [["x", -3], ["y", -3], ["width", 6], ["height", 6]]) inner.setAttribute(name, Number(outer.getAttribute(name)) + by);
  outer.before(inner);
}
