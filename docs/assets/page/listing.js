// The list of the files, worst first: cards on a small screen, a table on a wide one.

import { number } from "../french.js";
import { button, h } from "./dom.js";
import { pieceParts } from "./pieces.js";
import { counted, say } from "./words.js";

const STEP = 200;
const ACCEPTED = 10;
export const WIDE = "(min-width: 45em)";

/** The list of `items`, the first `shown` of those that are not folded; `more` shows others. */
export function listing(items, context) {
  const drawn = items.slice(0, context.shown);
  const accepted = drawn.filter(({ verdict }) => verdict.outcome === "accepted");
  const isLong = accepted.length > ACCEPTED;
  const open = isLong ? drawn.filter(({ verdict }) => verdict.outcome !== "accepted") : drawn;
  const isCut = items.length > drawn.length;
  return [
    isCut && h("p", { class: "indice" }, say("page-first-shown", { total: number(items.length), shown: number(drawn.length) })),
    open.length > 0 && drawnAs(open, context),
    isLong && h("details", { class: "acceptees", open: context.unfolded, ontoggle: (event) => context.unfold(event.target.open) },
      h("summary", {}, counted("page-accepted", accepted.length)), drawnAs(accepted, context)),
    isCut && button(say("page-show-more", { count: number(Math.min(STEP, items.length - drawn.length)) }), () => context.more(STEP)),
  ];
}

function drawnAs(items, context) {
  return matchMedia(WIDE).matches ? table(items, context) : cards(items, context);
}

function cards(items, context) {
  return h("ul", { class: "pieces" }, items.map((item) => {
    const { state, name, size, says, todo, why, remove } = pieceParts(item, context);
    return h("li", { class: "piece" }, h("div", { class: "piece__tete" }, state, remove),
      h("p", {}, name, " ", h("span", { class: "taille" }, size)), says, todo, why);
  }));
}

function table(items, context) {
  const heads = ["page-column-piece", "page-column-size", "page-column-verdict", "page-column-todo"];
  return h("table", { class: "pieces-table" },
    h("caption", { class: "cache" }, say("page-files-table")),
    h("thead", {}, h("tr", {}, heads.map((key) => h("th", { scope: "col" }, say(key))))),
    h("tbody", {}, items.map((item) => {
      const { state, name, size, says, todo, why, remove } = pieceParts(item, context);
      return h("tr", {}, h("th", { scope: "row" }, name), h("td", { class: "taille" }, size),
        h("td", {}, state, says, why), h("td", {}, todo, h("div", { class: "retirer" }, remove)));
    })));
}
