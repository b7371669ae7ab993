// What answers a question: the server that gives these pages, where there is one, or the index of the site.

import { ROOT, load } from "./words.js";

/** Whether a server that answers questions gives this page. */
export function isServed() {
  return document.documentElement.dataset.serveur === "1";
}

/** Ask the server; `after` is the decision that the question may complete, or null. */
export function askServer(question, after) {
  const body = JSON.stringify({ question, after });
  return fetch(new URL("api/v1/ask", ROOT), { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

let loading = null;

/** The index, loaded as soon as somebody writes, and with the first question at the latest. */
export function opened() {
  loading ??= Promise.all([import("../search.js"), load("assets/search-index.json")]).then(([search, data]) => ({
    search, data, index: search.open(data.index),
  })).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

let realWords = null;

/** What the index finds; before a word is corrected, the real words that are no misspellings travel, once. */
export async function sought({ index, search }, question, extra) {
  const found = search.search(index, question, { extra });
  if (!found.unknown || index.real) return found;
  realWords ??= load("assets/real-words.json");
  try {
    search.withRealWords(index, (await realWords).words);
  } catch {
    realWords = null;
    return found; // the network is lost: a correction is shown, and says so itself
  }
  return search.search(index, question, { extra });
}

/** The definition that a question asks for; those of the glossary travel with the first question that asks for one. */
export async function definitionOf(question, search) {
  if (!search.asksMeaning(question)) return undefined;
  return search.definitionAsked((await load("assets/glossary.json")).meanings, question);
}

/** A question, as much of it as is read. */
export function shortened(text, limit) {
  return [...text].slice(0, limit).join("");
}
