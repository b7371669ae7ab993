// Names of files: their length, extension and flaws, and a valid name to use instead.

import { isInvisible, lengthOf, strip, stripEnd } from "./folding.js";
import { LOOKALIKES } from "./tables.js";

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const LAST_MARK = "\u0345";
const JOINER = "\u200d";
const ORDINARY = /^[A-Za-z0-9_(][A-Za-z0-9_ ().,'+&-]*\.[A-Za-z0-9]+$/;
const DRIVE = /^[A-Za-z]:/;
const ASCII = new Map(
  Object.entries(LOOKALIKES).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
);

/** Count code points after NFC, so that a name from macOS is no longer than the same name elsewhere. */
export function length(name) {
  return lengthOf(name.normalize("NFC"));
}

/** Give what follows the last ASCII dot, its ASCII letters in capitals; "" if nothing does. A blank at the end is no part of it. */
export function extension(name) {
  const [, dot, after] = cut(stripEnd(name));
  return dot ? after.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : "";
}

/** Name the most serious flaw of a file's name, whatever its length and extension. */
export function flaw(name) {
  if (ORDINARY.test(name)) return "aucun";
  if (!strip(name)) return "vide";
  if (name === "." || name === ".." || /[/\\]/.test(name) || DRIVE.test(name)) return "chemin";
  const hidden = [...hiddenIn(name)];
  if (hidden.length) return hidden.every((char) => BIDI.test(char)) ? "bidi" : "controle";
  const [stem, dot, after] = cut(name);
  if (dot && /^[ .\u00a0]*$/.test(stem)) return "sans-nom";
  if (name.endsWith(".") || !strip([...name].at(-1))) return "fin";
  return dot && seen(after) !== after ? "homoglyphe" : "aucun";
}

/** Give a valid name of at most `limit` characters with the same extension, or undefined if there is no way. */
export function suggestion(name, limit, extensions) {
  const hidden = hiddenIn(name);
  const visible = [...name].filter((char) => !hidden.has(char)).join("");
  const last = visible.split(/[/\\]/).at(-1).normalize("NFC").replace(DRIVE, "");
  const [before, dot, end] = cut(stripEnd(last).replace(/[. ]+$/, ""));
  const [stem, after] = dot || !end ? [before, seen(end)] : [seen(end), "pdf"];
  if (!extensions.some((known) => known.replace(/^\./, "").toUpperCase() === extension(`.${after}`))) {
    return undefined;
  }
  const room = limit - lengthOf(after) - 1;
  const short = cutStem([...strip(stem)], room).join("").replace(/[-_. \u00a0]+$/, "");
  const kept = short || "document".slice(0, Math.max(room, 0));
  const proposed = `${kept}.${after}`;
  return kept && length(proposed) <= limit && flaw(proposed) === "aucun" ? proposed : undefined;
}

/** What stands before the last dot, the dot, and what follows it. */
function cut(name) {
  const at = name.lastIndexOf(".");
  return at < 0 ? ["", "", name] : [name.slice(0, at), ".", name.slice(at + 1)];
}

/** Cut between two words when that keeps half of the room, and never between a letter and its accents. */
function cutStem(stem, room) {
  if (stem.length <= room) return stem;
  let kept = stem.slice(0, Math.max(room, 0));
  if (!/[-_. ]/.test(stem[kept.length])) {
    const at = kept.findLastIndex((char) => /[-_. ]/.test(char));
    if (at * 2 >= room) kept = kept.slice(0, at);
  }
  while (kept.length && (isCombining(stem[kept.length]) || stem[kept.length] === JOINER || kept.at(-1) === JOINER)) {
    kept.pop();
  }
  return kept;
}

/** Whether a character combines with the one before, as accents do: normal forms then put it in its place. */
function isCombining(char) {
  return char === LAST_MARK || (LAST_MARK + char).normalize("NFD") !== LAST_MARK + char.normalize("NFD");
}

/** Collect the characters that do not show; the joiner inside an emoji shows, as one emoji. */
function hiddenIn(name) {
  const chars = [...name];
  const hidden = new Set(chars.filter(isInvisible));
  if (hidden.has(JOINER) && chars.every((char, at) => char !== JOINER || joinsEmoji(chars, at))) hidden.delete(JOINER);
  return hidden;
}

function joinsEmoji(chars, at) {
  const left = chars.slice(0, at).findLast((char) => !/[\ufe0f\u{1f3fb}-\u{1f3ff}]/u.test(char));
  return [left, chars[at + 1]].every((char) => char !== undefined && /\p{So}/u.test(char));
}

/** Give the ASCII text that `text` passes for, or `text` itself when it passes for none. */
function seen(text) {
  const ascii = Array.from(text.normalize("NFKC"), (char) => ASCII.get(char) ?? char).join("");
  return /^[A-Za-z0-9]+$/.test(ascii) ? ascii : text;
}
