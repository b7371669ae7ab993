// Messages in words: a wording found in a text, or a text that only resembles one; the same as
// assistant/rejection/wordings.py. A wording comes as its words, « … » for a gap.

import { same } from "./words.js";

const SLACK = 2;
const GAP = 12;
const LIKE = 0.6;
export const LEAST = 3;
export const FEW = 2;
export const OWN = 0.6;
const SHORT = 40;
const MOST = 2;

export function partsOf(wording) {
  const found = [];
  let gap = SLACK;
  for (const word of wording.split(" ")) {
    if (word === "…") gap = GAP;
    else {
      found.push({ word, gap: found.length ? gap : 0 });
      gap = SLACK;
    }
  }
  return found;
}

/** Each wording that stands in the words of a text, once, but for what a longer one of another message holds. */
export function wordedIn(words, known) {
  const found = [...worded(words, known)];
  return found.filter((one) => !found.some((other) => holds(other, one)));
}

function holds(long, short) {
  return long.message !== short.message && long.start < short.start && short.end <= long.end;
}

function* worded(words, known) {
  for (const { message, parts } of known) {
    for (let at = 0; at < words.length; at += 1) {
      const last = follow(words, at, parts, 0);
      if (last === null) continue;
      yield { start: words[at].start, end: words[last].end, message };
      break;
    }
  }
}

function follow(words, at, parts, place) {
  if (!same(words[at].text, parts[place].word)) return null;
  if (place + 1 === parts.length) return at;
  for (let step = at + 1; step < Math.min(at + 2 + parts[place + 1].gap, words.length); step += 1) {
    const last = follow(words, step, parts, place + 1);
    if (last !== null) return last;
  }
  return null;
}

/** The messages whose wording a short text resembles most, the nearest first. */
export function resembling(words, known, least, idle) {
  if (words.length < least || words.length > SHORT) return [];
  const shares = new Map();
  const own = words.map(({ text }) => text).filter((word) => !idle.has(word));
  for (const { message, parts } of known) {
    const held = common(words, parts);
    const share = held / parts.length;
    if (held < least || share < LIKE || share <= (shares.get(message) ?? 0)) continue;
    const meant = own.filter((word) => parts.some((part) => same(word, part.word))).length;
    if (meant > OWN * own.length) shares.set(message, share);
  }
  return [...shares].sort((one, other) => other[1] - one[1]).slice(0, MOST).map(([message]) => message);
}

function common(words, parts) {
  let row = new Array(parts.length + 1).fill(0);
  for (const { text } of words) {
    const before = row;
    row = [0];
    parts.forEach(({ word }, place) => {
      row.push(same(text, word) ? before[place] + 1 : Math.max(row[place], before[place + 1]));
    });
  }
  return row.at(-1);
}
