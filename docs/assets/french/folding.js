// Folding: one form for all the ways in which a person writes the same words. Characters are code points; blanks and
// letters are those of every server of the project, whatever a browser thinks of them.

import { APOSTROPHES, LIGATURES } from "./tables.js";

export const BLANK = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
export const WORD = "[\\p{L}\\p{N}_]";
const BLANKS = new RegExp(`[${BLANK}]+`, "u");
const START = new RegExp(`^[${BLANK}]+`, "u");
const END = new RegExp(`[${BLANK}]+$`, "u");
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const ZERO_FOR_O = new RegExp(`(?<![\\p{L}\\p{Nl}\\p{No}])(\\p{Nd}[${BLANK}]*[kKmMgG])0(?!${WORD})`, "gu");
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join("")}]`, "gu");

export function lengthOf(text) {
  return [...text].length;
}

export function strip(text) {
  return stripEnd(text.replace(START, ""));
}

export function stripEnd(text) {
  return text.replace(END, "");
}

export function wordsOf(text) {
  return text.split(BLANKS).filter(Boolean);
}

export function capital(text) {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}

/** Put parts in a sentence, each in place of its name between braces. */
export function filled(sentence, parts) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
}

/** Write every kind of apostrophe as the ASCII one. */
export function straightApostrophes(text) {
  return text.replace(APOSTROPHE, "'");
}

/** Write « 10 M0 », with the digit zero, as « 10 Mo ». */
export function letterO(text) {
  // Patterns of letters of every script are slow to prepare: only a text that may hold one pays for it.
  return text.includes("0") ? text.replace(ZERO_FOR_O, "$1o") : text;
}

/** Whether a word holds letters only, one at least. */
export function isAlpha(word) {
  return /^\p{L}+$/u.test(word);
}

/** Fold case, accents, ligatures, apostrophes, hyphens and blanks; other punctuation stays. */
export function fold(text) {
  const lower = straightApostrophes(text).normalize("NFKC").toLowerCase();
  const bare = lower.replace(LIGATURE, (sign) => LIGATURES[sign]).normalize("NFKD").replace(/[\p{Mn}\p{Cf}]/gu, "");
  return wordsOf(bare.replace(/['\p{Pd}\p{Cc}\p{Cs}]/gu, " ")).join(" ");
}

/** Cut `text` to `limit` characters, the last one an ellipsis when anything was cut. */
export function shortened(text, limit) {
  const all = [...text];
  return all.length <= limit ? text : `${stripEnd(all.slice(0, limit - 1).join(""))}…`;
}

/** Whether a character does not show. */
export function isInvisible(char) {
  return INVISIBLE.test(char);
}

/** Show control and invisible characters as ⟨U+202E⟩ and halves of characters as a replacement mark. */
export function printable(text) {
  return Array.from(text, (char) => {
    if (/\p{Cs}/u.test(char)) return "\ufffd";
    if (char === "\u200d" || !isInvisible(char)) return char;
    return `⟨U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
  }).join("");
}
