// Matching a text with the choices of a fact: exact after folding, then a bounded tolerance, never a guess.
// Two choices that a text may name both stay: the answer is then a question, not one of them.

import { isUpper, osa, tolerance } from "./distance.js";
import { wordsOf } from "./folding.js";
import { foldLabel } from "./labels.js";
import { BOUNDS, OF, TELLING_WORDS, WEAK_WORDS } from "./tables.js";


/** The folded texts that name the choices of one fact; `other` names what is in no open list. */
export function namesOf(fact, other) {
  const [exact, begins] = [new Map(), new Map()];
  for (const { id, label, aliases } of fact.choices) {
    for (const text of [id, label, ...aliases]) {
      const texts = text.endsWith(" …") ? begins : exact;
      if (!texts.has(foldLabel(text))) texts.set(foldLabel(text), id);
    }
  }
  if (fact.open && !exact.has(other)) exact.set(other, other);
  const ids = new Set(exact.values());
  const [words, opening] = [exact, begins].map((one) => [...one].map(([text, id]) => [wordsOf(text), id]));
  return { exact, ids, words, begins: opening.map(([some, id]) => [tied(some), id]), other: ids.has(other) ? [other] : [] };
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
  const near = alike(text, typed, names);
  const found = new Set(near.length ? near : [begun(typed, names)]);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The choice whose longest name begins the text, whatever follows: « ARS Bretagne »; undefined when none does. */
export function likely(text, names) {
  return longest(wordsOf(foldLabel(text)), names.words)[1];
}

/** How many of the first words of a text are a name of a choice, or begin one; all of them, but for slips. */
export function reach(text, names) {
  const typed = wordsOf(foldLabel(text));
  if (alike(text, typed, names).length) return typed.length;
  return Math.max(longest(typed, names.words)[0], longest(tied(typed), names.begins)[0]);
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

/** The choice whose whole name begins the text, as in « ASL Bellevue »: likely, so it is asked over an open list.
 *
 * Over a closed list, where there is nothing to ask, only a complement may follow: « portail de test ». */
function named(typed, names) {
  const found = begun(typed, names);
  if (found) return [found];
  const [size, likely] = longest(typed, names.words);
  return size && (names.other.length || WEAK_WORDS.includes(typed[size])) ? [likely, ...names.other] : [];
}

/** The choice whose name begins the text, where what follows only says which one it is; undefined when there is none.
 *
 * Any words do after what its choice says that names begin with, « SARL Durand », but those that may make another thing
 * of it, « GIP privé »; else only a place or a number, « commune de Lyon », « SDIS 69 ». Only the longest name counts: « collectivité
 * d'outre-mer privée » is no « collectivité » of anything. */
function begun(typed, names) {
  const [size, name] = longest(typed, names.words);
  const [opening, opened] = longest(tied(typed), names.begins);
  if (size && size >= opening && isWhich(typed.slice(size))) return name;
  const follows = typed.slice(opening);
  return opening && follows.length && opening >= size && !isTelling(follows) ? opened : undefined;
}

/** How many words of the longest of some names begin the text, and its choice; 0 when none does. */
function longest(typed, named) {
  const found = named.filter(([words]) => words.every((word, at) => word === typed[at]));
  const [words, id] = found.reduce((best, one) => (one[0].length > best[0].length ? one : best), [[]]);
  return [words.length, id];
}

/** Words of which « du », « des » and « d' » are « de »: « lycée de » begins « lycée du Parc ». */
function tied(words) {
  return words.map((word) => (OF.includes(word) ? OF[0] : word));
}

/** Whether what follows a name only tells which one it is: a place, a number. */
function isWhich(rest) {
  if (rest.every((word) => /^\p{Nd}+$/u.test(word))) return true;
  return OF.includes(rest[0]) && rest.length > 1 && !isTelling(rest);
}

/** Whether a word of what follows a name may make another thing of it. */
function isTelling(rest) {
  return rest.some((word) => TELLING_WORDS.includes(word));
}
