// A message as it is shown: what it reproaches, who mends it, how, what next, where in the file, who says so.

import { h, newId } from "../page/dom.js";
import { icon, tone } from "../page/icons.js";
import { say } from "../page/words.js";

const PARTS = [["why", "ask-meaning"], ["who", "ask-mends"], ["how", "ask-how"], ["next", "rejection-next"]];

/** The card of a message; `told` is what its list says of it. */
export function messageCard({ typed, certain }, { says, note, causes, fields, source }, list) {
  const look = certain ? "ready" : "to_verify";
  return card(look, say(certain ? "rejection-found" : "rejection-resembles"), typed,
    h("p", { class: "phrase" }, `${says}.`),
    note && h("p", {}, note),
    causes.map((name, place) => meaning(list.causes[name], causes.length > 1 && say("rejection-meaning", { number: place + 1, count: causes.length }))),
    fields.length > 0 && h("div", { class: "partie" }, h("h3", {}, say("rejection-where")),
      h("ul", {}, fields.map((term) => where(term, list.fields[term])))),
    h("p", { class: "source" }, say("rejection-source", { source: list.sources[source] })));
}

/** The card of what nothing explains. */
export function unknownCard(typed, says, ask) {
  return card("unlisted", say("rejection-unknown"), typed, h("p", { class: "phrase" }, says), part("rejection-ask", ask));
}

function card(look, label, typed, ...parts) {
  const id = newId("rejet");
  return h("section", { class: `reponse reponse--${tone(look)}`, "aria-labelledby": id },
    h("h2", { id, tabindex: "-1" }, icon(look), " ", h("span", {}, `${label}\u00a0: ${typed}`)), parts);
}

function meaning(told, title) {
  return [title && h("h3", {}, title), PARTS.map(([key, name]) => told[key] && part(name, told[key]))];
}

function part(name, text) {
  return h("div", { class: "partie" }, h("h3", {}, say(name)), h("p", {}, text));
}

function where(term, { label, cii, ubl }) {
  return h("li", {}, say("rejection-term", { label, term }), h("br"),
    say("rejection-cii", { path: "" }), h("code", {}, cii), h("br"), say("rejection-ubl", { path: "" }), h("code", {}, ubl));
}
