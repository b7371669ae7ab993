// Definitions: what a question asks the meaning of, as the server hears it.

import { foldLabel } from "./labels.js";
import { ARTICLES, COURTESIES, DEFINING } from "./tables.js";

const LONGEST = 200;
const wordsIn = (text) => foldLabel(text).split(" ").filter((word) => word && !ARTICLES.includes(word));
const BESIDE = [...COURTESIES, ...DEFINING.beside].map(foldLabel);

/** The definition that a text asks for, of those of a glossary, each with its names; undefined where it asks for none. */
export function definitionAsked(glossary, text) {
  const named = new Map(glossary.flatMap((one) => one.names.map((name) => [wordsIn(name).join(" "), one])));
  for (const rest of defined(wordsIn(text).slice(0, LONGEST))) {
    const name = bare(rest).find((said) => named.has(said));
    if (name !== undefined) return named.get(name);
  }
  return undefined;
}

/** Whether a text asks what something means. */
export function asksMeaning(text) {
  return [...defined(wordsIn(text).slice(0, LONGEST))].some((rest) => rest.length > 0);
}

/** What is asked to be defined, after the words that ask or before them. */
function* defined(words) {
  const [before, after] = ["before", "after"].map((end) =>
    DEFINING[end].map(wordsIn).sort((one, other) => other.length - one.length));
  for (const at of words.keys()) {
    const isSaid = (said) => said.every((word, place) => words[at + place] === word);
    yield* before.filter(isSaid).map((said) => words.slice(at + said.length));
    yield* after.filter(isSaid).map(() => words.slice(0, at));
  }
}

/** Some words as one text, then fewer, as what may stand beside a word is left out at both ends. */
function bare(words) {
  const found = [words.join(" ")];
  const left = [...words];
  const isBeside = (place) => left.length > 0 && BESIDE.includes(left.at(place));
  for (const [place, leave] of [[-1, () => left.pop()], [0, () => left.shift()]]) {
    while (isBeside(place)) {
      leave();
      found.push(left.join(" "));
    }
  }
  return found;
}
