// The words of the pages: all come from the rules base, none is typed here.

import { number } from "../french.js";

let words = {};

/** Where the site starts, whatever folder it is served under. */
export const ROOT = new URL("../../", import.meta.url);

/** Load the words once; a page with words of its own names where they are. */
export async function loadWords(...also) {
  words = Object.assign({}, ...(await Promise.all(["assets/words.json", ...also].map(load))));
}

/** Load a JSON file of the site. */
export async function load(path) {
  const answer = await fetch(new URL(path, ROOT));
  if (!answer.ok) throw new Error(`${path} : ${answer.status}`);
  return answer.json();
}

/** A sentence with its parts in place. */
export function say(key, parts = {}) {
  return words[key].replace(/\{(\w+)\}/g, (_, name) => String(parts[name] ?? ""));
}

/** A sentence whose parts may be elements, as a list of texts and elements. */
export function sayWith(key, parts) {
  return words[key].split(/(\{\w+\})/).map((piece) => parts[piece.slice(1, -1)] ?? piece);
}

/** « 0 pièce », « 1 pièce », « 2 pièces ». */
export function counted(key, count, parts = {}) {
  return say(`${key}-${count < 2 ? "one" : "many"}`, { count: number(count), ...parts });
}

/** Whether the words hold this name. */
export function has(key) {
  return Object.hasOwn(words, key);
}

/** Today here, as an ISO date. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
