// The weight of a dossier against its limit: the sentence says it, the bar only shows it.

import { number } from "../french.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { say } from "./words.js";

const ROOM = 1.15;

/** The sentence and the bar of a weight against a limit, its grey zone hatched and named. */
export function gauge({ size, shown, limit, outcome }) {
  const sentence = h("p", {}, say("page-weight", { size: shown, limit: limit.text }));
  const scale = Math.max(size, limit.high * ROOM);
  const bar = h("div", { class: `jauge jauge--${outcome}`, "aria-hidden": "true" },
    part("jauge__zone", limit.low / scale, (limit.high - limit.low) / scale),
    part("jauge__poids", 0, size / scale),
    part("jauge__limite", limit.low / scale, 0));
  const zone = limit.high > limit.low && h("p", { class: "indice" }, h("span", { class: "jauge__legende", "aria-hidden": "true" }), " ",
    say("page-grey-zone", { low: number(limit.low), high: number(limit.high) }));
  const over = size > limit.low && h("p", { class: "jauge__verdict" }, icon(outcome), " ",
    say(size > limit.high ? "page-over" : "page-between", { by: number(size - limit.low) }));
  return h("div", { class: "poids" }, sentence, bar, over, zone);
}

function part(name, from, wide) {
  const element = h("div", { class: name });
  element.style.left = `${from * 100}%`;
  if (wide) element.style.width = `${wide * 100}%`;
  return element;
}
