// Codes in a text, however their parts are joined; the same as assistant/rejection/codes.py.

import { wordsOf } from "./words.js";

const AROUND = 6;
const BEFORE = 12;
const CODE = /[A-Za-z][A-Za-z0-9]*(?:[-_.]+[A-Za-z0-9]+)+/g;
const FIGURES = /(?<![\p{L}\p{N}_.,/-])[0-9]{3,5}(?![\p{L}\p{N}_/-]|[.,][0-9])/gu;

const OPENING = /^[ \t]*((?:[0-9]{3}|[0-9]{5})(?![0-9]))(?=[ \t]*(?::|[-\u2013\u2014][ \t])[ \t]*\p{L})/gmu;

/** The words of a text, « code » put before figures that stand alone or open a line as a code does. */
export function announcing(text, words) {
  const opening = new Set([...text.matchAll(OPENING)].map((found) => found.index + found[0].length - found[1].length));
  return words.flatMap((word) => (words.length === 1 || opening.has(word.start) ? [{ text: "code", start: word.start, end: word.start }, word] : [word]));
}

/** Each code by its parts joined, with its message and the words of which one must announce it. */
export function codesOf(index, fold) {
  const codes = new Map();
  let longest = 0;
  index.messages.forEach(({ codes: written, near }, message) => {
    for (const code of written) {
      const parts = wordsOf(code, fold);
      const key = parts.map(({ text }) => text).join("");
      longest = Math.max(longest, parts.length);
      if (!codes.has(key)) codes.set(key, { message, written: code, near: new Set(near === null ? [] : index.near[near]) });
    }
  });
  return { codes, longest };
}

export function* codesIn(text, words, { codes, longest }) {
  for (let at = 0; at < words.length; at += 1) {
    for (let end = Math.min(at + longest, words.length); end > at; end -= 1) {
      const one = codes.get(words.slice(at, end).map((word) => word.text).join(""));
      if (one && holds(text, words, at, end, one)) {
        yield { start: words[at].start, end: words[end - 1].end, message: one.message };
        at = end - 1;
        break;
      }
    }
  }
}

function holds(text, words, at, end, { written, near }) {
  const alone = end - at === words.length;
  if (/^[0-9]+$/.test(written)) {
    return end - at === 1 && (alone || words.slice(Math.max(0, at - AROUND), at).some((word) => near.has(word.text)));
  }
  if (/[0-9]/.test(written)) return true;
  const typed = text.slice(words[at].start, words[end - 1].end);
  if (/^[A-Z]+(_[A-Z]+)+$/.test(typed)) return true;
  const capitals = typed === typed.toUpperCase() && text !== text.toUpperCase();
  return alone || (capitals && typed.replace(/[\s-]+/g, "_") === written);
}

/** What has the form of a code of one of the families and is no code of the base. */
export function* unknownCodes(text, words, families, taken) {
  for (const found of [...text.matchAll(CODE), ...text.matchAll(FIGURES)]) {
    const [start, end] = [found.index, found.index + found[0].length];
    if (taken.some((one) => start < one.end && one.start < end)) continue;
    const before = new Set(words.filter((word) => word.end <= start && start - word.end <= BEFORE).map((word) => word.text));
    const family = families.find((one) => isOf(found[0].toUpperCase(), before, one));
    if (family) yield { typed: found[0], family, start, end };
  }
}

function isOf(code, before, { begins, near }) {
  if (/^[0-9]+$/.test(code)) return near.some((word) => before.has(word));
  return begins.some((one) => code.startsWith(one)) && /[_0-9]/.test(code);
}
