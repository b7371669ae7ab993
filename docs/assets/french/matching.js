// Matching a text with the choices of a fact: exact after folding, then a bounded tolerance, never a guess.
// Two choices that a text may name both stay: the answer is then a question, not one of them.

import { isUpper, osa, tolerance } from "./distance.js";
import { wordsOf } from "./folding.js";
import { foldLabel } from "./labels.js";
import { BOUNDS, WEAK_WORDS } from "./tables.js";


/** The folded texts that name the choices of one fact; `other` names what is in no open list. */
export function namesOf(fact, other) {
  const exact = new Map();
  for (const { id, label, aliases } of fact.choices) {
    for (const text of [id, label, ...aliases].map(foldLabel)) if (!exact.has(text)) exact.set(text, id);
  }
  if (fact.open && !exact.has(other)) exact.set(other, other);
  const ids = new Set(exact.values());
  return { exact, ids, words: [...exact].map(([text, id]) => [wordsOf(text), id]), other: ids.has(other) ? [other] : [] };
}

/** The choices that `text` may name: one when it is clear, several when it is not, none when nothing fits. */
export function match(text, names) {
  const folded = foldLabel(text);
  if (names.exact.has(folded)) return [names.exact.get(folded)];
  const typed = wordsOf(folded);
  if (!typed.length || typed.length > BOUNDS.choice) return [];
  const capitals = new Set(wordsOf(text).filter(isUpper).map(foldLabel));
  const near = names.words.filter(([words]) => isNear(typed, words, capitals)).map(([, id]) => id);
  const found = [near, partly(typed, names), named(typed, names)].find((ids) => ids.length) ?? [];
  return [...new Set(found)];
}

/** Whether each word is the known one within its tolerance; an acronym tolerates nothing. */
function isNear(typed, known, capitals) {
  return (
    typed.length === known.length &&
    typed.every((word, at) => {
      if (word === known[at]) return true;
      const allowed = capitals.has(word) ? 0 : Math.min(tolerance(word), tolerance(known[at]));
      return allowed > 0 && osa(word, known[at], allowed) <= allowed;
    })
  );
}

/** The choices whose name holds every word typed, the telling ones at least. */
function partly(typed, names) {
  const telling = typed.filter((word) => !WEAK_WORDS.includes(word));
  if (!telling.length) return [];
  const found = names.words.filter(([words]) => telling.every((word) => words.includes(word))).map(([, id]) => id);
  return found.length ? [...found, ...names.other] : [];
}

/** The choice whose whole name begins the text, as in « commune de Lyon » or « GIP Cancer »: likely, so it is asked.
 *
 * Over a closed list, where there is nothing to ask, only a complement may follow: « portail de test ».
 * Only the longest name counts: « collectivité d'outre-mer privée » is no « collectivité » of anything. */
function named(typed, names) {
  const begun = names.words.filter(([words]) => words.every((word, at) => word === typed[at]));
  const longest = Math.max(0, ...begun.map(([words]) => words.length));
  if (!longest || !(names.other.length || WEAK_WORDS.includes(typed[longest]))) return [];
  return [...begun.filter(([words]) => words.length === longest).map(([, id]) => id), ...names.other];
}
