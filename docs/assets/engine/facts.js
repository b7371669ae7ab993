// Facts as they enter: checked, matched, computed and looked up, once, for every caller.
// A wrong type, an unknown fact, a choice that a closed list does not hold, a contradiction: a FactError that says so.

import { isoDate } from "../french/days.js";
import { capital, filled, lengthOf, printable, shortened, strip, wordsOf } from "../french/folding.js";
import { number } from "../french/numbers.js";
import { BOOLEANS, BOUNDS } from "../french/tables.js";

/** A fact that cannot be taken as given; the message is a French sentence. */
export class FactError extends Error {}

/** Takes the facts of one base, one by one, as far as the page has the parts for it: see `open`. */
export class Taking {
  constructor(base) {
    Object.assign(this, { base, words: base.words, names: new Map() });
  }

  /** A value as the rules read it; text is matched with the choices of its fact.
   *
   * A boolean, a choice's id, a text, a number of octets or days, a size as typed { decimal, binary, text }, or a Set of
   * ids when only a few choices remain. */
  value(name, given) {
    const fact = this.fact(name);
    const [kind, held] = [fact.type, typeof given];
    if (kind === "choice" && held === "string") return this.choice(fact, given);
    if (kind === "boolean" && held === "boolean") return given;
    if (kind === "text" && held === "string") return this.text(fact, given);
    if (/integer|size/.test(kind) && Number.isInteger(given) && given >= 0 && given < BOUNDS.number) return given;
    if (kind === "size" && isTyped(given)) return given;
    if (kind === "size" && held === "string") return this.parsed(fact, this.base.files.parseSize, given);
    if (kind === "date" && held === "string") return this.parsed(fact, this.base.dates.parseDate, given);
    throw this.wrong("wrong-type", fact, held === "boolean" ? capital(String(given)) : String(given), kind);
  }

  /** A value typed as text, as the type of its fact wants it: « oui », « 12 », « 10,2 Mo ». */
  read(name, text) {
    const fact = this.fact(name);
    const typed = strip(text).toLowerCase();
    if (fact.type === "boolean") {
      if (!Object.hasOwn(BOOLEANS, typed)) throw this.wrong("wrong-boolean", fact, text);
      return BOOLEANS[typed];
    }
    if (fact.type !== "integer") return fact.computes === "extension" ? strip(text) : text;
    const digits = wordsOf(typed).join("");
    if (!/^[0-9]{1,14}$/.test(digits)) throw this.wrong("wrong-type", fact, text, "integer");
    return Number(digits);
  }

  fact(name) {
    if (Object.hasOwn(this.base.facts, name)) return this.base.facts[name];
    throw this.unknown(name, Object.keys(this.base.facts));
  }

  /** The error for a fact that is not one of `known`, with the nearest or all of them. */
  unknown(name, known) {
    const hint = this.near(name, known) ?? this.say("known-facts", { facts: known.join(", ") });
    return new FactError(`${this.say("unknown-fact", { fact: quoted(name) })} ${hint}`);
  }

  /** « Vouliez-vous dire… ? »; undefined when nothing is near. */
  near(text, names) {
    const word = this.base.labels?.nearest(text, names);
    return word && this.say("did-you-mean", { word });
  }

  say(key, parts) {
    return filled(this.words[key], parts);
  }

  wrong(key, fact, value, kind) {
    const wanted = this.words[`type-${kind}`];
    return new FactError(this.say(key, { fact: fact.label, value: quoted(value), wanted, digits: fact.digits }));
  }

  parsed(fact, parse, text) {
    try {
      return parse(text);
    } catch (error) {
      throw new FactError(`${capital(fact.label.toLowerCase())} : ${error.message}`);
    }
  }

  short(fact, text) {
    if (lengthOf(text) <= BOUNDS.text) return;
    throw new FactError(this.say("too-long", { fact: fact.label, limit: number(BOUNDS.text) }));
  }

  text(fact, text) {
    this.short(fact, text);
    if (fact.computes === "extension") return this.base.files.extension(`.${text}`);
    if (fact.digits === null) return text;
    const bare = wordsOf(text).join("");
    if (!/^[0-9]+$/.test(bare) || bare.length !== fact.digits) throw this.wrong("malformed", fact, text);
    return bare;
  }

  choice(fact, text) {
    if (fact.answers.some(({ id }) => id === text)) return text;
    this.short(fact, text);
    if (!strip(text)) throw new FactError(this.say("blank", { fact: fact.label }));
    const found = this.matched(fact, text);
    if (found.length) return oneOrSet(found);
    if (fact.open && this.base.labels) return this.base.other;
    const labels = fact.choices.map(({ label }) => label);
    const { message } = this.wrong("unknown-choice", fact, text);
    const said = [message, this.near(text, labels), this.say("known-choices", { choices: labels.join(", ") })];
    throw new FactError(said.filter(Boolean).join(" "));
  }

  /** The choices that a text may name. */
  matched(fact, text) {
    if (!this.base.labels) return [];
    return this.base.labels.match(text, this.namesOf(fact));
  }

  /** The texts that name the choices of a fact. */
  namesOf(fact) {
    if (!this.names.has(fact)) this.names.set(fact, this.base.labels.namesOf(fact, this.base.other));
    return this.names.get(fact);
  }

  /** A fact computed from the text of another on the day `on`, such as a name to propose in `limits`; undefined when there
   * is none. */
  computed(name, text, { limits, on }) {
    const { computes, limit, among } = this.base.facts[name];
    return this.base.files[computes](text, among, on, limits?.[limit]);
  }

  /** A value as JSON holds it; null where only a few choices remain, or nothing is known. */
  plain(name, value = null) {
    if (isTyped(value)) return value.text;
    if (value instanceof Set) return null;
    return value !== null && this.base.facts[name].type === "date" ? isoDate(value) : value;
  }
}

/** Whether a value is a size as typed. */
export function isTyped(value) {
  return value?.decimal !== undefined;
}

/** The only one of some ids, or all of them. */
export function oneOrSet(ids) {
  return ids.length === 1 ? ids[0] : new Set(ids);
}

/** A wrong value as a message repeats it. */
export function quoted(text) {
  return shortened(printable(text), BOUNDS.quoted);
}

/** A choice as a page carries it: its id, its label, its aliases; « SARL … » begins a name of it. */
export function choiceOf([id, label, ...aliases]) {
  return { id, label, aliases };
}

/** The items of each code, of which a page says together those that lead to the same. */
export function codesOf(rows) {
  return new Map(rows.flatMap(([codes, ...items]) => codes.split(" ").map((code) => [code, items])));
}
