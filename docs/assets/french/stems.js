// Stems: the light French stemmer of Jacques Savoy, on words already folded.

import { isAlpha, lengthOf } from "./folding.js";
import { STEM_ENDINGS } from "./tables.js";

/** Reduce a folded word to the stem that its family shares; a word with a digit is its own stem. */
export function stem(word) {
  if (lengthOf(word) < 4 || !isAlpha(word)) return word;
  let root = word;
  if (lengthOf(root) > 5 && /(?<!e)aux$/.test(root)) root = `${root.slice(0, -2)}l`;
  else if (root.endsWith("x")) root = root.slice(0, -1);
  if (lengthOf(root) > 3 && root.endsWith("s")) root = root.slice(0, -1);
  for (const [length, ending, becomes, trimmed] of STEM_ENDINGS) {
    if (lengthOf(root) < length || !root.endsWith(ending)) continue;
    root = root.slice(0, -ending.length) + becomes;
    return trimmed ? trim(root) : root;
  }
  return trim(root);
}

function trim(word) {
  let root = word;
  if (lengthOf(root) > 4) root = [...root].filter((char, at, all) => char !== all[at - 1]).join("");
  if (lengthOf(root) > 4 && root.endsWith("ie")) root = root.slice(0, -2);
  if (lengthOf(root) > 4) for (const ending of ["r", "e", "e"]) if (root.endsWith(ending)) root = root.slice(0, -1);
  return root;
}
