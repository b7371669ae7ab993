// Distance between spellings, and how much of it a word tolerates.

import { fold, lengthOf } from "./folding.js";
import { BOUNDS, SLIPS } from "./tables.js";


/** Count the letters of `text` and `other`, or of these as lists, added, dropped, changed or swapped with a neighbour; `cap` + 1 means more. */
export function osa(text, other, cap) {
  const [a, b] = [[...text], [...other]];
  if (Math.abs(a.length - b.length) > cap) return cap + 1;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const previous = row;
    row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
    }
    before = previous;
  }
  return Math.min(row.at(-1), cap + 1);
}

/** Say how many slips a word forgives: none in capitals, else one and two from so many letters on. */
export function tolerance(word, least = SLIPS.names) {
  return isUpper(word) ? 0 : least.filter((letters) => lengthOf(word) >= letters).length;
}

export function isUpper(word) {
  return /\p{Uppercase}/u.test(word) && !/[\p{Lowercase}\p{Lt}]/u.test(word);
}

/** Give the candidate that `text` most likely stands for, or undefined when none is near. */
export function nearest(text, candidates) {
  const asked = fold(text);
  const length = lengthOf(asked);
  if (!length || length > BOUNDS.compared) return undefined;
  let [best, least] = [undefined, Math.floor(length / 3) + 2];
  for (const candidate of candidates) {
    const distance = osa(asked, fold(candidate), least - 1);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
