// What a text holds: messages for sure, messages that it resembles, codes that nothing explains; the same as
// assistant/rejection/recognising.py, over the index that the site ships.

import { announcing, codesIn, codesOf, unknownCodes } from "./codes.js";
import { FEW, LEAST, partsOf, resembling, wordedIn } from "./wordings.js";
import { wordsOf } from "./words.js";

const LONGEST = 20_000;

/** Finds messages, by their place in the index; `labels()` gives what they reproach, when nothing else is found,
 * and `plainly()` what recognises plain French, which loads its module with it. */
export class Recogniser {
  constructor(index, fold) {
    Object.assign(this, { index, fold, codes: codesOf(index, fold) });
    this.idle = new Set(index.idle.split(" "));
    this.wordings = index.messages.flatMap(({ texts }, message) => texts.map((text) => ({ message, parts: partsOf(text) })));
  }

  async recognise(whole, labels, plainly) {
    const text = [...whole].slice(0, LONGEST).join("");
    const words = wordsOf(text, this.fold);
    const announced = announcing(text, words);
    const hits = [...codesIn(text, words.length === 1 ? words : announced, this.codes), ...wordedIn(announced, this.wordings)];
    this.plain ??= new (await import("./plain.js")).PlainFrench(await plainly(), this.idle);
    const plain = this.plain.besides(text, words, hits);
    const codes = [...unknownCodes(text, announced, this.index.families, hits)];
    const found = grouped(text, [...hits, ...plain.filter((one) => one.certain)]);
    const known = new Set(found.map(({ message }) => message));
    const likely = plain.filter(({ certain, message }) => !certain && !known.has(message));
    found.push(...grouped(text, likely).map((one) => ({ ...one, certain: false })));
    found.push(...(await this.byLine(text, words, [...hits, ...plain, ...codes], found, labels)));
    if (found.length || codes.length || !words.length) return { found, unknown: codes };
    const typed = text.trim();
    const like = await this.like(words, labels);
    return like.length
      ? { found: like.map((message) => ({ message, typed, certain: false })), unknown: [] }
      : { found, unknown: [{ typed, family: null }] };
  }

  async like(words, labels) {
    const like = resembling(words, this.wordings, LEAST, this.idle);
    if (like.length) return like;
    return resembling(words, (await labels()).map(({ message, text }) => ({ message, parts: partsOf(text) })), FEW, this.idle);
  }

  /** What each line resembles, of a text of several: one that nothing else was found in. */
  async byLine(text, words, spans, known, labels) {
    const told = new Set(known.map(({ message }) => message));
    const found = [];
    let at = 0;
    const lines = text.split("\n").map((line) => {
      const [start, end] = [at, at + line.length];
      at = end + 1;
      return { line, start, end, held: [] };
    });
    at = 0;
    for (const word of words) {
      while (word.start > lines[at].end) at += 1;
      lines[at].held.push(word);
    }
    const written = lines.filter(({ held }) => held.length);
    for (const { line, start, end, held } of written.length > 1 ? written : []) {
      if (spans.some((one) => one.start < end && one.end > start)) continue;
      const [message] = await this.like(held, labels);
      if (message === undefined || told.has(message)) continue;
      told.add(message);
      found.push({ message, typed: line.trim(), certain: false });
    }
    return found;
  }
}

function grouped(text, hits) {
  const found = new Map();
  for (const { start, end, message } of hits.sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (!found.has(message)) found.set(message, { message, typed: text.slice(start, end), certain: true });
  }
  return [...found.values()];
}
