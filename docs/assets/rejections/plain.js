// Messages in plain French: a thing, and what is said against it, « IBAN invalide »; the same as
// assistant/rejection/plain.py and plain_names.py. A file of its own gives the names of each, as words, and what each message pairs.

import { OWN } from "./wordings.js";
import { same } from "./words.js";

const BETWEEN = 4;
const BREAK = /[.;!?](?=\s|$)|\n(?!\s*[a-zà-öø-ÿœ])/g;
const APART = /[:,;.!?()\n]/;

export class PlainFrench {
  constructor({ things, after, before, pairs, compared, joining, causes }, idle) {
    Object.assign(this, { idle, compared, causes });
    [this.particles, this.of, this.outer] = joining.map((held) => new Set(held));
    const named = (lists, thing, ahead) => lists.flatMap((names, id) => names.map((name) => ({ id, words: name.split(" "), thing, ahead })));
    this.names = [...named(things, true, false), ...named(after, false, false), ...named(before, false, true)];
    this.messages = new Map();
    this.controlled = new Set(pairs.filter(([, , , controls]) => controls).map(([message]) => message));
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

  /** The message of a fault: with the head of what it follows, else with the thing that follows it. */
  pair(text, clause, marks, place) {
    const fault = marks[place];
    const things = marks.slice(0, place).filter((one) => one.named.thing);
    const next = marks.slice(place + 1).find((one) => one.start >= fault.end && one.named.thing);
    let after = next && this.told(clause, fault.end, next.start) === 0 ? next : null;
    const follows = !fault.named.ahead && things.length > 0 && this.told(clause, things.at(-1).end, fault.start) <= BETWEEN;
    let thing = follows ? this.head(text, clause, marks, things) : null;
    if (!follows) [thing, after] = [after, null];
    const message = thing && this.messages.get(`${thing.named.id} ${fault.named.id}`);
    if (message === null || message === undefined || (after && this.isOfAnotherKind(message, fault, after))) return null;
    const [first, last] = [Math.min(thing.start, fault.start), Math.max(thing.end, fault.end)];
    return { start: clause[first].start, end: clause[last - 1].end, message };
  }

  /** Whether what a control works out of the invoice is compared with what it does not: « celui du PDF ». */
  isOfAnotherKind(message, fault, other) {
    if (!this.compared.includes(fault.named.id) || !this.controlled.has(message)) return false;
    const against = this.messages.get(`${other.named.id} ${fault.named.id}`);
    return against === undefined || !this.causes[message].some((cause) => this.causes[against].includes(cause));
  }

  /** What a fault is said of: the head of the things before it; null where the head is none that the base knows. */
  head(text, clause, marks, things) {
    for (let head = things.at(-1); head;) {
      const { start } = head;
      const at = things.find((one) => one.end === start)?.start ?? this.nounBefore(clause, start);
      if (at === null || APART.test(text.slice(clause[at].end, clause[start].start))) return head;
      if (marks.some((one) => !one.named.thing && one.start <= at && at < one.end)) return head;
      head = things.find((one) => (one.start <= at && at < one.end) || one.end === at);
    }
    return null;
  }

  /** The place of the noun to which what begins at `start` belongs; null where it belongs to none that tells more. */
  nounBefore(words, start) {
    let at = start - 1;
    while (at >= 0 && this.particles.has(words[at].text)) at -= 1;
    const joined = words.slice(at + 1, start).some(({ text }) => this.of.has(text));
    return at >= 0 && joined && this.tells(words[at]) && !this.outer.has(words[at].text) ? at : null;
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
