// Labels: folded so that plural and feminine forms, dotted acronyms and punctuation make no difference.

import { WORD, fold, isAlpha, lengthOf, letterO, wordsOf } from "./folding.js";
import { FEMININE_ENDINGS, IRREGULAR_PLURALS, WEAK_WORDS } from "./tables.js";

const DOTTED_ACRONYM = new RegExp(`(?<!${WORD})(?:${WORD}\\.){2,}(?:${WORD}(?!${WORD}))?`, "gu");
const PLURAL_OF_ACRONYM = new RegExp(`(?<!${WORD})([A-ZÀ-Þ]{2,})s(?!${WORD})`, "gu");

/** Fold a label so that plural and feminine forms, dotted acronyms and punctuation make no difference. */
export function foldLabel(text) {
  let kept = text;
  if (text.includes(".")) kept = kept.replace(DOTTED_ACRONYM, (found) => found.replaceAll(".", ""));
  kept = letterO(kept);
  if (/[A-ZÀ-Þ]s/.test(kept)) kept = kept.replace(PLURAL_OF_ACRONYM, "$1");
  const folded = fold(kept);
  return wordsOf(folded.replace(/[^\p{L}\p{N}]/gu, " ")).map(masculineSingular).join(" ");
}

/** The ways of parting a text in two, the longest end first: the beginning as typed, the end folded as a label.
 *
 * Little words between the two belong to neither, or to the end that they begin. */
export function endings(text) {
  const words = wordsOf(text);
  return words.slice(1).flatMap((_, before) => {
    const [head, tail] = [words.slice(0, before + 1), wordsOf(foldLabel(words.slice(before + 1).join(" ")))];
    if (WEAK_WORDS.includes(foldLabel(head.at(-1)))) return [];
    const telling = tail.findIndex((word) => !WEAK_WORDS.includes(word));
    const starts = telling < 0 ? tail.length : telling + 1;
    return Array.from({ length: starts }, (_, start) => [head.join(" "), tail.slice(start).join(" ")]);
  });
}

function masculineSingular(word) {
  if (Object.hasOwn(IRREGULAR_PLURALS, word)) return IRREGULAR_PLURALS[word];
  if (lengthOf(word) < 5 || !isAlpha(word)) return word;
  let one = word;
  if (/(?<!e)aux$/.test(word)) one = `${word.slice(0, -2)}l`;
  else if (/[^s][sx]$/u.test(word) && /[aeiouy]/.test(word)) one = word.slice(0, -1);
  for (const [feminine, masculine] of FEMININE_ENDINGS) {
    if (one.endsWith(feminine) && lengthOf(one) > feminine.length + 1) return one.slice(0, -feminine.length) + masculine;
  }
  return one;
}
