// The words of a message as they are compared: runs of letters or of digits, folded, each where it stands.
// The same as assistant/rejection/words.py; `fold` is that of the French of the pages.

const TYPED = /[\p{L}\p{N}]+/gu;
const RUN = /[a-z]+|[0-9]+/g;
const ENDING = 2;
const STEM = 5;

export function wordsOf(text, fold) {
  const found = [];
  for (const typed of text.matchAll(TYPED)) {
    for (const run of fold(typed[0]).match(RUN) ?? []) {
      found.push({ text: run.replace(/^0+(?=.)/, ""), start: typed.index, end: typed.index + typed[0].length });
    }
  }
  return found;
}

export function same(word, other) {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  return short === long || (short.length >= STEM && long.startsWith(short) && long.length - short.length <= ENDING);
}
