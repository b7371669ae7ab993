// Facts as they enter: checked, matched, derived and looked up, once, for every caller.
// A wrong type, an unknown fact, a choice that a closed list does not hold, a contradiction: a FactError that says so.

import { isoDate, parseDate, showDate } from "../french/dates.js";
import { nearest } from "../french/distance.js";
import { capital, filled, lengthOf, printable, shortened, strip, wordsOf } from "../french/folding.js";
import { match, namesOf } from "../french/matching.js";
import { number } from "../french/numbers.js";
import { BOOLEANS } from "../french/tables.js";
import { isTyped } from "./leaves.js";

const LONGEST_TEXT = 10_000;
const LARGEST_NUMBER = 10 ** 15;

/** A fact that cannot be taken as given; the message is a French sentence. */
export class FactError extends Error {}

/** The facts named by a caller; what is not said is null. */
function told(facts) {
  return Object.entries(facts).map(([name, value = null]) => [name, value]);
}

/** Takes facts in for the decisions of one base. */
export class Intake {
  constructor(base, files) {
    this.base = base;
    this.files = files;
    this.names = new Map();
  }

  /** What is known of a case: `values` feed the rules, `facts` are shown, `assumed` and `notes` are said. */
  take(form, given, assume) {
    const known = [...form.facts, ...form.sources];
    const entry = { values: new Map(), facts: {}, texts: new Map(), assumed: [], notes: [] };
    for (const [name, value] of told(given)) {
      if (!known.includes(name)) throw new FactError(this.unknown(name, known));
      if (value !== null) this.put(entry, name, this.value(name, value), value);
    }
    for (const [name, value] of told(assume)) {
      if (!known.includes(name)) throw new FactError(this.unknown(name, known));
      if (value === null || entry.values.has(name)) continue;
      const taken = this.value(name, value);
      this.put(entry, name, taken, value);
      entry.assumed.push({ fact: name, value: entry.facts[name] ?? null, says: this.assumption(name, taken) });
    }
    for (const name of known) this.derive(entry, name);
    for (const lookup of this.base.lookups) if (form.facts.includes(lookup.to)) this.lookUp(entry, lookup);
    return entry;
  }

  /** `value` as the rules read it; text is matched with the choices of its fact. */
  value(name, value) {
    const fact = this.fact(name);
    const [kind, held] = [fact.type, typeof value];
    if (kind === "choice" && held === "string") return this.choice(fact, value);
    if (kind === "boolean" && held === "boolean") return value;
    if (kind === "text" && held === "string") return this.text(fact, value);
    if (/integer|size/.test(kind) && Number.isInteger(value) && value >= 0 && value < LARGEST_NUMBER) return value;
    if (kind === "size" && isTyped(value)) return value;
    if (kind === "size" && held === "string") return this.parsed(fact, this.files.parseSize, value);
    if (kind === "date" && held === "string") return this.parsed(fact, parseDate, value);
    throw this.wrong("wrong-type", fact, held === "boolean" ? capital(String(value)) : String(value), kind);
  }

  /** A value typed as text, as the type of its fact wants it: « oui », « 12 », « 10,2 Mo ». */
  read(name, text) {
    const fact = this.fact(name);
    const typed = strip(text).toLowerCase();
    if (fact.type === "boolean") {
      if (!Object.hasOwn(BOOLEANS, typed)) throw this.wrong("wrong-boolean", fact, text);
      return BOOLEANS[typed];
    }
    if (fact.type !== "integer") return text;
    const digits = wordsOf(typed).join("");
    if (!/^[0-9]{1,14}$/.test(digits)) throw this.wrong("wrong-type", fact, text, "integer");
    return Number(digits);
  }

  fact(name) {
    if (Object.hasOwn(this.base.facts, name)) return this.base.facts[name];
    throw new FactError(this.unknown(name, Object.keys(this.base.facts)));
  }

  say(key, parts) {
    return filled(this.base.words[key], parts);
  }

  wrong(key, fact, value, kind) {
    const shown = shortened(printable(value), 60);
    const wanted = this.base.words[`type-${kind}`];
    return new FactError(this.say(key, { fact: fact.label, value: shown, wanted, digits: fact.digits }));
  }

  unknown(name, known) {
    const word = nearest(name, known);
    const hint = word ? this.say("did-you-mean", { word }) : this.say("known-facts", { facts: known.join(", ") });
    return `${this.say("unknown-fact", { fact: shortened(printable(name), 60) })} ${hint}`;
  }

  parsed(fact, parse, text) {
    try {
      return parse(text);
    } catch (error) {
      throw new FactError(`${capital(fact.label.toLowerCase())} : ${error.message}`);
    }
  }

  short(fact, text) {
    if (lengthOf(text) <= LONGEST_TEXT) return;
    throw new FactError(this.say("too-long", { fact: fact.label, limit: number(LONGEST_TEXT) }));
  }

  text(fact, text) {
    this.short(fact, text);
    if (fact.digits === null) return text;
    const bare = wordsOf(text).join("");
    if (!/^[0-9]+$/.test(bare) || bare.length !== fact.digits) throw this.wrong("malformed", fact, text);
    return bare;
  }

  choice(fact, text) {
    this.short(fact, text);
    if (!strip(text)) throw new FactError(this.say("blank", { fact: fact.label }));
    if (!this.names.has(fact)) this.names.set(fact, namesOf(fact, this.base.other));
    const names = this.names.get(fact);
    if (names.ids.has(text)) return text;
    const found = match(text, names);
    if (found.length) return found.length === 1 ? found[0] : new Set(found);
    if (fact.open) return this.base.other;
    const labels = fact.choices.map((choice) => choice.label);
    const word = nearest(text, labels);
    const said = [
      this.wrong("unknown-choice", fact, text).message,
      ...(word ? [this.say("did-you-mean", { word })] : []),
      this.say("known-choices", { choices: labels.join(", ") }),
    ];
    throw new FactError(said.join(" "));
  }

  put(entry, name, value, given) {
    entry.values.set(name, value);
    if (value instanceof Set || value === this.base.other) entry.texts.set(name, String(given));
    if (isTyped(value)) entry.facts[name] = value.text;
    else if (!(value instanceof Set)) entry.facts[name] = this.base.facts[name].type === "date" ? isoDate(value) : value;
  }

  derive(entry, name) {
    const { label, derived } = this.base.facts[name];
    const source = entry.values.get(derived);
    if (typeof source !== "string") return;
    const value = this.computed(name, source);
    const known = entry.values.get(name) ?? value;
    if (known !== value && !(known instanceof Set && known.has(value))) {
      const given = shortened(printable(source), 60);
      const said = entry.facts[name] ?? entry.texts.get(name);
      const from = this.base.facts[derived].label;
      throw new FactError(this.say("contradiction", { fact: label, value: said, source: from, given }));
    }
    this.put(entry, name, value, value);
  }

  /** A fact computed from a text: the length, extension or flaw of a file's name, or a name to use instead. */
  computed(name, source) {
    const { as, limit, among } = this.base.facts[name];
    const { lists, values } = this.base;
    if (as === "proposal") {
      return this.files.suggestion(source, values[limit].history.at(-1).low, lists[among].items);
    }
    return this.files[as](source);
  }

  lookUp(entry, { from, to, rows, assumed }) {
    const code = entry.values.get(from);
    if (typeof code !== "string") return;
    const row = rows.get(code);
    const given = entry.values.get(to);
    if (assumed !== null) {
      if (!row || given !== undefined) return;
      const value = row.length === 1 ? row[0] : new Set(row);
      this.put(entry, to, value, value);
      entry.assumed.push({ fact: to, value: entry.facts[to] ?? null, says: assumed });
      return;
    }
    const [source, target] = [this.base.facts[from].label, this.base.facts[to].label];
    if (!row) {
      entry.notes.push(this.say("no-row", { fact: source, value: code, target }));
      return;
    }
    const left = given instanceof Set ? given : new Set(given === undefined ? row : [given]);
    const found = row.filter((item) => left.has(item));
    if (!found.length) {
      const value = entry.texts.get(to) ?? this.label(to, given);
      throw new FactError(this.say("contradiction", { fact: target, value, source, given: code }));
    }
    this.put(entry, to, found.length === 1 ? found[0] : new Set(found), code);
  }

  /** A choice as it is called; any other value as it is. */
  label(name, value) {
    return this.base.facts[name].choices.find((choice) => choice.id === value)?.label ?? value;
  }

  assumption(name, value) {
    const { label, type, if_true, if_false } = this.base.facts[name];
    const { yes, no } = this.base.words;
    if (typeof value === "boolean") return (value ? if_true : if_false) || `${label} : ${value ? yes : no}`;
    if (value instanceof Set) return `${label} : ${[...value].sort().map((one) => this.label(name, one)).join(" ou ")}`;
    if (type === "size" && typeof value === "number") return `${label} : ${this.files.showSize(value)}`;
    if (type === "date") return `${label} : ${showDate(isoDate(value))}`;
    return `${label} : ${isTyped(value) ? value.text : this.label(name, value)}`;
  }
}
