// What a text holds: messages for sure, messages that it resembles, codes that nothing explains; the same as
// assistant/rejection/recognising.py, over the index that the site ships.

import { codesIn, codesOf, unknownCodes } from "./codes.js";
import { FEW, LEAST, partsOf, resembling, wordedIn } from "./wordings.js";
import { wordsOf } from "./words.js";

const LONGEST = 20_000;

/** Finds messages, by their place in the index; `labels()` gives what they reproach, when nothing else is found. */
export class Recogniser {
  constructor(index, fold) {
    Object.assign(this, { index, fold, codes: codesOf(index, fold) });
    this.wordings = index.messages.flatMap(({ texts }, message) => texts.map((text) => ({ message, parts: partsOf(text) })));
  }

  async recognise(whole, labels) {
    const text = [...whole].slice(0, LONGEST).join("");
    const words = wordsOf(text, this.fold);
    const announced = words.length === 1 ? [{ text: "code", start: 0, end: 0 }, ...words] : words;
    const hits = [...codesIn(text, words, this.codes), ...wordedIn(announced, this.wordings)];
    const unknown = [...unknownCodes(text, announced, this.index.families, hits)];
    const found = grouped(text, hits);
    if (found.length || unknown.length || !words.length) return { found, unknown };
    const typed = text.trim();
    let like = resembling(words, this.wordings, LEAST);
    if (!like.length) like = resembling(words, (await labels()).map(({ message, text: said }) => ({ message, parts: partsOf(said) })), FEW);
    return like.length
      ? { found: like.map((message) => ({ message, typed, certain: false })), unknown }
      : { found, unknown: [{ typed, family: null }] };
  }
}

function grouped(text, hits) {
  const found = new Map();
  for (const { start, end, message } of hits.sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (!found.has(message)) found.set(message, { message, typed: text.slice(start, end), certain: true });
  }
  return [...found.values()];
}
