// Messages in plain French: a thing, and what is said against it, « IBAN invalide »; the same as
// assistant/rejection/plain.py and plain_names.py. A file of its own gives the names of each, as words, and what each message pairs.

import { OWN } from "./wordings.js";
import { same } from "./words.js";

const BETWEEN = 4;
const BREAK = /[.;!?](?=\s|$)|\n(?!\s*[a-zà-öø-ÿœ])/g;
const APART = /[:,;.!?()\n]/;

export class PlainFrench {
  constructor({ things, after, before, pairs, causes }, idle) {
    Object.assign(this, { idle, causes });
    const named = (lists, thing, ahead) => lists.flatMap((names, id) => names.map((name) => ({ id, words: name.split(" "), thing, ahead })));
    this.names = [...named(things, true, false), ...named(after, false, false), ...named(before, false, true)];
    this.messages = new Map();
    for (const [message, ours, faults] of pairs) {
      for (const pair of ours.flatMap((thing) => faults.map((fault) => `${thing} ${fault}`))) {
        if (!this.messages.has(pair)) this.messages.set(pair, message);
      }
    }
  }

  /** What a text says in plain French, besides the messages that it names: another place, another cause. */
  besides(text, words, hits) {
    const told = new Set(hits.flatMap(({ message }) => this.causes[message]));
    return [...this.saidIn(text, words)].filter((one) => !hits.some((hit) => one.start < hit.end && hit.start < one.end)
      && !this.causes[one.message].some((cause) => told.has(cause)));
  }

  /** Each message that a clause of a text says, once a clause. */
  *saidIn(text, words) {
    for (const clause of clauses(text, words)) {
      const marks = this.marks(clause);
      const certain = this.mostly(clause, marks);
      const said = new Set();
      for (const [place, fault] of marks.entries()) {
        const found = fault.named.thing ? null : this.pair(text, clause, marks, place);
        if (!found || said.has(found.message)) continue;
        said.add(found.message);
        yield { ...found, certain };
      }
    }
  }

  marks(clause) {
    const found = [];
    let at = 0;
    while (at < clause.length) {
      const start = at;
      const ends = this.names.map((named) => ({ named, end: this.end(clause, start, named.words) }));
      const end = Math.max(...ends.map((one) => one.end));
      if (end) {
        const [first, ...others] = ends.filter((one) => one.end === end).map(({ named }) => ({ named, start, end }));
        found.push(first, ...others.filter(({ named }) => named.ahead !== first.named.ahead && !named.thing));
      }
      at = end || at + 1;
    }
    return found;
  }

  pair(text, clause, marks, place) {
    const fault = marks[place];
    let things = fault.named.ahead ? [] : this.before(text, clause, marks, place);
    const after = marks.slice(place + 1).find((one) => one.start >= fault.end);
    if (!things.length && after?.named.thing && this.told(clause, fault.end, after.start) === 0) things = [after];
    for (const thing of things) {
      const message = this.messages.get(`${thing.named.id} ${fault.named.id}`);
      if (message === undefined) continue;
      const [first, last] = [Math.min(thing.start, fault.start), Math.max(thing.end, fault.end)];
      return { start: clause[first].start, end: clause[last - 1].end, message };
    }
    return null;
  }

  /** The things before a fault, the head of what they name first. */
  before(text, clause, marks, place) {
    const fault = marks[place];
    const held = marks.slice(0, place).filter((one) => one.named.thing);
    const chain = held.splice(-1);
    if (!chain.length || this.told(clause, chain[0].end, fault.start) > BETWEEN) return [];
    for (const one of held.reverse()) {
      const between = text.slice(clause[one.end - 1].end, clause[chain[0].start].start);
      if (this.told(clause, one.end, chain[0].start) || APART.test(between)) break;
      chain.unshift(one);
    }
    return chain;
  }

  /** The place after a name that begins at `at`, little words skipped between its own; 0 where it does not stand. */
  end(words, at, name) {
    if (!same(words[at].text, name[0])) return 0;
    let next = at + 1;
    for (const one of name.slice(1)) {
      while (next < words.length && this.idle.has(words[next].text) && !same(words[next].text, one)) next += 1;
      if (next === words.length || !same(words[next].text, one)) return 0;
      next += 1;
    }
    return next;
  }

  tells({ text }) {
    return text.length > 1 && !/^[0-9]+$/.test(text) && !this.idle.has(text);
  }

  told(words, start, end) {
    return words.slice(start, Math.max(start, end)).filter((word) => this.tells(word)).length;
  }

  mostly(clause, marks) {
    const own = clause.map((_, at) => at).filter((at) => this.tells(clause[at]));
    return own.filter((at) => marks.some(({ start, end }) => start <= at && at < end)).length >= OWN * own.length;
  }
}

function* clauses(text, words) {
  const ends = [...text.matchAll(BREAK)].map(({ index }) => index);
  let held = [];
  let at = 0;
  for (const word of words) {
    while (at < ends.length && ends[at] < word.start) {
      at += 1;
      if (held.length) yield held;
      held = [];
    }
    held.push(word);
  }
  if (held.length) yield held;
}
