// Folding: one form for all the ways in which a person writes the same words. Characters are code points; blanks and
// letters are those of every server of the project, whatever a browser thinks of them.

const BLANK = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
export const WORD = "[\\p{L}\\p{N}_]";
const BLANKS = new RegExp(`[${BLANK}]+`, "u");
const START = new RegExp(`^[${BLANK}]+`, "u");
const END = new RegExp(`[${BLANK}]+$`, "u");
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const ZERO_FOR_O = new RegExp(`(?<![\\p{L}\\p{Nl}\\p{No}])(\\p{Nd}[${BLANK}]*[kKmMgG])0(?!${WORD})`, "gu");
const DOTTED_ACRONYM = new RegExp(`(?<!${WORD})(?:${WORD}\\.){2,}(?:${WORD}(?!${WORD}))?`, "gu");
const PLURAL_OF_ACRONYM = new RegExp(`(?<!${WORD})([A-ZÀ-Þ]{2,})s(?!${WORD})`, "gu");
const FEMININE = [
  ["ique", "ic"], ["ale", "al"], ["ive", "if"], ["elle", "el"], ["enne", "en"], ["ere", "er"], ["aine", "ain"],
  ["ante", "ant"], ["ente", "ent"], ["erte", "ert"], ["euse", "eu"], ["aise", "ai"], ["ee", "e"], ["ie", "i"], ["ue", "u"],
];
const PLURALS = new Map([
  ["travaux", "travail"], ["baux", "bail"], ["emaux", "email"], ["vitraux", "vitrail"], ["yeux", "oeil"],
]);

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

/** Fold case, accents, ligatures, apostrophes, hyphens and blanks; other punctuation stays. */
export function fold(text) {
  const lower = text.replace(/[’‘ʼʹ′`´＇]/gu, "'").normalize("NFKC").toLowerCase();
  const bare = lower.replace(/œ/gu, "oe").replace(/æ/gu, "ae").normalize("NFKD").replace(/[\p{Mn}\p{Cf}]/gu, "");
  return wordsOf(bare.replace(/['\p{Pd}\p{Cc}\p{Cs}]/gu, " ")).join(" ");
}

/** Fold a label so that plural and feminine forms, dotted acronyms and punctuation make no difference. */
export function foldLabel(text) {
  let kept = text;
  // Patterns of letters of every script are slow to prepare: only a text that may hold one pays for it.
  if (text.includes(".")) kept = kept.replace(DOTTED_ACRONYM, (found) => found.replaceAll(".", ""));
  if (text.includes("0")) kept = kept.replace(ZERO_FOR_O, "$1o");
  if (/[A-ZÀ-Þ]s/.test(kept)) kept = kept.replace(PLURAL_OF_ACRONYM, "$1");
  const folded = fold(kept);
  return wordsOf(folded.replace(/[^\p{L}\p{N}]/gu, " ")).map(masculineSingular).join(" ");
}

function masculineSingular(word) {
  if (PLURALS.has(word)) return PLURALS.get(word);
  if (lengthOf(word) < 5 || !/^\p{L}+$/u.test(word)) return word;
  let one = word;
  if (/(?<!e)aux$/.test(word)) one = `${word.slice(0, -2)}l`;
  else if (/[^s][sx]$/u.test(word) && /[aeiouy]/.test(word)) one = word.slice(0, -1);
  for (const [feminine, masculine] of FEMININE) {
    if (one.endsWith(feminine) && lengthOf(one) > feminine.length + 1) return one.slice(0, -feminine.length) + masculine;
  }
  return one;
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
