// A whole case: the facts given, completed by assumptions, by what is computed from a name and by what codes say.

import { FactError, oneOrSet, quoted } from "./facts.js";
import { filled } from "../french/folding.js";
import { labelOf } from "./wording.js";

/** What is known of a case: `values` feed the table, `texts` are what people typed, `assumed` and `notes` are said. */
export class Case {
  constructor({ base, taking, wording, form }, given, assume, on) {
    Object.assign(this, {
      on, base, taking, wording, known: [...form.facts, ...form.origins],
      values: new Map(), texts: new Map(), assumed: [], notes: [],
    });
    for (const [name, value] of this.told(given)) this.take(name, value, given);
    for (const [name, value] of this.told(assume)) {
      if (this.values.has(name)) continue;
      const kept = this.take(name, value, assume);
      this.assume(kept, this.wording.assumption(this.base.facts[kept], this.values.get(kept)));
    }
    for (const name of this.known) this.compute(this.base.facts[name]);
    for (const lookup of this.base.lookups) if (form.facts.includes(lookup.target)) this.lookUp(lookup);
    for (const one of this.base.refinements) if (form.facts.includes(one.target)) this.base.labels?.refine(this, one);
  }

  /** The facts as JSON; one of which only a few choices remain is not shown. */
  get facts() {
    const shown = [...this.values].map(([name, value]) => [name, this.taking.plain(name, value)]);
    return Object.fromEntries(shown.filter(([, value]) => value !== null));
  }

  /** The facts that a caller tells; one that is null or undefined is not known. */
  *told(facts) {
    for (const [name, value = null] of Object.entries(facts)) {
      if (!this.known.includes(name)) throw this.taking.unknown(name, this.known);
      if (value !== null) yield [name, value];
    }
  }

  /** Keep a value under the fact that it turns out to be of, whose name is given back: see `naming.js`. */
  take(name, value, given) {
    const { named_by: by, placed_by: place } = this.base.facts[name];
    if ((by || place) && this.base.labels) return this.base.labels.takeNamed(this, name, value, given);
    this.put(name, this.taking.value(name, value), value);
    return name;
  }

  /** Whether what was typed says more than the value. */
  isTyped(value) {
    return value instanceof Set || value === this.base.other;
  }

  /** Keep a value, and what was typed where that says more: a name that no list holds, or that several choices share. */
  put(name, value, typed) {
    this.values.set(name, value);
    if (this.isTyped(value)) this.texts.set(name, String(typed));
  }

  assume(name, says) {
    this.assumed.push({ fact: name, value: this.taking.plain(name, this.values.get(name)), says });
  }

  contradiction(name, value, from, given) {
    const { facts } = this.base;
    const parts = { fact: facts[name].label, value, source: facts[from].label, given };
    return new FactError(this.taking.say("contradiction", parts));
  }

  compute({ id, origin, computes }) {
    const source = this.values.get(origin);
    if (source === undefined || computes === "proposal") return;
    const value = this.taking.computed(id, source, this);
    const known = this.values.get(id) ?? value;
    if (known !== value && !(known instanceof Set && known.has(value))) {
      throw this.contradiction(id, this.taking.plain(id, known) ?? this.texts.get(id), origin, quoted(source));
    }
    this.values.set(id, value);
  }

  lookUp({ origin, target, rows, assumed, told }) {
    const code = this.values.get(origin);
    if (typeof code !== "string") return;
    const row = rows.get(code);
    const given = this.values.get(target);
    if (assumed !== null) {
      if (!row || given !== undefined) return;
      this.values.set(target, oneOrSet(row));
      this.assume(target, assumed);
      return;
    }
    const { facts } = this.base;
    if (!row) {
      this.notes.push(this.taking.say("no-row", { fact: facts[origin].label, value: code, target: facts[target].label }));
      return;
    }
    const left = given instanceof Set ? given : new Set(given === undefined ? row : [given]);
    const found = row.filter((item) => left.has(item));
    if (!found.length) {
      const said = this.texts.get(target) ?? labelOf(facts[target], given) ?? given;
      throw this.contradiction(target, said, origin, code);
    }
    this.put(target, oneOrSet(found), this.texts.get(target) ?? this.label(origin, code));
    if (told?.[code]) this.notes.push(filled(told[code], { label: this.label(origin, code) }));
  }

  /** A choice as it is called; any other value as it is. */
  label(name, value) {
    return labelOf(this.base.facts[name], value) ?? value;
  }
}
