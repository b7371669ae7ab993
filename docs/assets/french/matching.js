// Matching a text with the choices of a fact: exact after folding, then a bounded tolerance, never a guess.
// Two choices that a text may name both stay: the answer is then a question, not one of them.

import { isUpper, osa, tolerance } from "./distance.js";
import { wordsOf } from "./folding.js";
import { foldLabel } from "./labels.js";
import { BOUNDS, OF, TELLING_WORDS, WEAK_WORDS } from "./tables.js";


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
  const found = [alike(text, typed, names), partly(typed, names), named(typed, names)].find((ids) => ids.length) ?? [];
  return [...new Set(found)];
}

/** The choice that `text` names whole, but for slips and for what only says which one it is; undefined when none. */
export function sure(text, names) {
  const folded = foldLabel(text);
  const typed = wordsOf(folded);
  if (names.exact.has(folded) || !typed.length || typed.length > BOUNDS.choice) return names.exact.get(folded);
  const begun = names.words.filter(([words]) => words.every((word, at) => word === typed[at]));
  const longest = [...begun].sort(([a, x], [b, y]) => b.length - a.length || (x < y ? 1 : -1))[0];
  const near = alike(text, typed, names);
  const found = new Set(near.length || !longest || !isWhich(typed.slice(longest[0].length)) ? near : [longest[1]]);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The choices of which each word of a name is typed, within its tolerance. */
function alike(text, typed, names) {
  const capitals = new Set(wordsOf(text).filter(isUpper).map(foldLabel));
  return names.words.filter(([words]) => isNear(typed, words, capitals)).map(([, id]) => id);
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

/** The choice whose whole name begins the text, as in « GIP Cancer »: likely, so it is asked over an open list.
 *
 * It is that choice where what follows only says which one, « commune de Lyon », « SDIS 69 », not « lycée de droit privé ».
 * Over a closed list, where there is nothing to ask, only a complement may follow: « portail de test ».
 * Only the longest name counts: « collectivité d'outre-mer privée » is no « collectivité » of anything. */
function named(typed, names) {
  const begun = names.words.filter(([words]) => words.every((word, at) => word === typed[at]));
  const longest = Math.max(0, ...begun.map(([words]) => words.length));
  if (!longest || !(names.other.length || WEAK_WORDS.includes(typed[longest]))) return [];
  const kept = begun.filter(([words]) => words.length === longest).map(([, id]) => id);
  return isWhich(typed.slice(longest)) ? kept : [...kept, ...names.other];
}

/** Whether what follows a name only tells which one it is: a place, a number. */
function isWhich(rest) {
  if (rest.every((word) => /^\p{Nd}+$/u.test(word))) return true;
  return OF.includes(rest[0]) && rest.length > 1 && !rest.some((word) => TELLING_WORDS.includes(word));
}
