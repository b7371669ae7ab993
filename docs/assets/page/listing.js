// The list of the files, worst first: cards on a small screen, a table on a wide one.

import { number } from "../french.js";
import { gathered, saidOfAll, sameSaid } from "./alike.js";
import { button, h } from "./dom.js";
import { icon } from "./icons.js";
import { pieceParts } from "./pieces.js";
import { counted, say } from "./words.js";

const STEP = 200;
export const WIDE = "(min-width: 45em)";

/** The list of `items`: many files of which the same is said are one line that opens, the accepted ones last. */
export function listing(items, context) {
  const { alone, groups } = gathered(items, context.rules);
  const [good, bad] = [true, false].map((isGood) => groups.filter(([{ verdict }]) => (verdict.outcome === "accepted") === isGood));
  const fold = (group) => folded(group, context);
  return [bad.map(fold), drawnInParts(alone, context), good.map(fold)];
}

/** A group as one line, « 1 000 pièces refusées : … », whose files are drawn once it is open. */
function folded(group, context) {
  const [{ verdict }] = group;
  const key = sameSaid(group[0], context.rules);
  const place = h("div", {});
  const draw = () => place.replaceChildren(...[drawnInParts(group, context)].flat(Infinity).filter(Boolean));
  const open = context.unfolded.has(key);
  if (open) draw();
  const count = `${counted("page-files", group.length)} ${say(`pieces-${verdict.outcome}`)}`;
  const label = [count, saidOfAll(group[0], context.rules)].filter(Boolean);
  return h("details", { class: "acceptees", open, ontoggle: ({ target }) => {
    context.unfolded[target.open ? "add" : "delete"](key);
    if (target.open && !place.firstChild) draw();
  } }, h("summary", {}, icon(verdict.outcome), " ", label.join("\u00a0: ")), place);
}

/** The first files of a list, as many as are shown, with the way to see others. */
function drawnInParts(items, context) {
  const drawn = items.slice(0, context.shown);
  const left = items.length - drawn.length;
  return drawn.length > 0 && [
    left > 0 && h("p", { class: "indice" }, say("page-first-shown", { total: number(items.length), shown: number(drawn.length) })),
    drawnAs(drawn, context),
    left > 0 && button(say("page-show-more", { count: number(Math.min(STEP, left)) }), () => context.more(STEP)),
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
