// Suggestions for what is typed, as buttons in the flow of the page: a floating list cannot be reached by every voice.

import { fold } from "../french.js";
import { announce } from "./announcing.js";
import { h, newId } from "./dom.js";
import { counted, say } from "./words.js";

const SHOWN = 8;
const SHORTEST = 3;
const SHORTEST_ACRONYM = 2;
const PAUSE = 1400;

/** Draws the suggestions of the choices of `facts` under an input: `choose(id, fact)` takes one. */
export function suggestions(rules, facts) {
  const named = () => facts.flatMap((fact) => rules.base.facts[fact].choices.flatMap(({ id, label, aliases }) =>
    [label, ...aliases].map((text, place) => ({ fact, id, label, text, isAlias: place > 0, folded: fold(text) }))));
  const isOpen = facts.some((fact) => rules.base.facts[fact].open);
  return (input, choose) => {
    const id = newId("suggestions");
    const box = h("div", { class: "suggestions", id, hidden: true });
    input.setAttribute("aria-controls", id);
    let names = null;
    input.addEventListener("input", async () => {
      if (!names) {
        await rules.learning;
        names = named();
      }
      const typed = fold(input.value);
      const isAcronym = input.value.trim().length >= SHORTEST_ACRONYM && acronyms(names).has(typed);
      const found = typed.length >= SHORTEST || isAcronym ? ranked(names, typed) : [];
      const asked = typed.length >= SHORTEST || isAcronym;
      box.hidden = !asked || /^[0-9 ]+$/.test(input.value);
      if (box.hidden) return box.replaceChildren();
      box.replaceChildren(
        h("p", { class: "indice" }, counted("page-suggestions", found.length)),
        h("div", { class: "choix choix--liste" }, found.map((name) => suggestion(name, typed, () => choose(name.id, name.fact))),
          isOpen && h("button", { type: "button", class: "bouton choix__bouton", onclick: () => choose(null, facts[0]) }, say("page-other"))));
      announce(counted("page-suggestions", found.length), PAUSE);
    });
    return box;
  };
}

function suggestion({ label, text, isAlias }, typed, onclick) {
  const shown = isAlias && !fold(label).includes(fold(text)) ? [bold(text, typed), ` : ${label}`] : [bold(label, typed)];
  return h("button", { type: "button", class: "bouton choix__bouton", onclick }, h("span", {}, shown));
}

/** An alias that is exact first, then a name that starts so, then one of whose words does; each choice once. */
function ranked(names, typed) {
  const rank = ({ folded, isAlias }) => {
    if (folded === typed) return isAlias ? 0 : 1;
    if (folded.startsWith(typed)) return isAlias ? 3 : 2;
    return ` ${folded}`.includes(` ${typed}`) ? 4 : 9;
  };
  const found = new Map();
  const order = names.map((name) => [rank(name), name]).filter(([place]) => place < 9).sort((a, b) => a[0] - b[0]);
  for (const [, name] of order) if (!found.has(name.id)) found.set(name.id, name);
  return [...found.values()].slice(0, SHOWN);
}

function acronyms(names) {
  return new Set(names.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).map(({ folded }) => folded));
}

/** A name with what was typed in bold, wherever a word starts so. */
function bold(text, typed) {
  const letters = [...text];
  for (let start = 0; start < letters.length; start += 1) {
    if (start && !/[^\p{L}\p{N}]/u.test(letters[start - 1])) continue;
    for (let end = start + 1; end <= letters.length; end += 1) {
      if (fold(letters.slice(start, end).join("")) !== typed) continue;
      return [letters.slice(0, start).join(""), h("b", {}, letters.slice(start, end).join("")), letters.slice(end).join("")];
    }
  }
  return text;
}
