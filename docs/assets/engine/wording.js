// Wording: rules' sentences with the values of a case in them, in French.
// Limits are in the templates already, and their blanks are set: what a person typed is never altered.

import { isoDate, showDate } from "../french/days.js";
import { capital, filled, printable, shortened } from "../french/folding.js";
import { number } from "../french/numbers.js";
import { BOUNDS } from "../french/tables.js";
import { NBSP, french } from "../french/typography.js";
import { isTyped } from "./facts.js";

const SLOT = /«\u00a0\{(\w+)\}\u00a0»|\{(\w+)\}/g;

/** The words of one base. */
export class Wording {
  constructor(base, taking) {
    Object.assign(this, { base, taking, words: base.words });
  }

  /** A value as a reader reads it; a size never reads like one of `limits` when it is not. */
  show(fact, value, known, limits) {
    if (value instanceof Set) return [...value].sort().map((one) => this.show(fact, one, known)).join(this.words.or);
    if (typeof value === "boolean") return value ? this.words.yes : this.words.no;
    if (isTyped(value)) return value.text;
    if (fact.type === "size") return this.base.files.showSize(value, limits);
    if (fact.type === "integer") return number(value);
    if (fact.type === "date") return showDate(isoDate(value));
    if (fact.type === "text") return shortened(printable(value), BOUNDS.shown);
    const typed = value === this.base.other && known?.texts.get(fact.id);
    if (typed && typed !== value && !labelOf(fact, value)) return shortened(printable(typed), BOUNDS.shown);
    return labelOf(fact, value) ?? this.words.other;
  }

  /** A fact and its value as a clause: « elle agit sous mandat public », « canal : Portail ». */
  clause(fact, value) {
    const said = value === true ? fact.if_true : value === false ? fact.if_false : "";
    return said || `${fact.label} : ${this.show(fact, value)}`;
  }

  /** What is supposed, as it is said. */
  assumption(fact, value) {
    if (typeof value === "boolean") return this.clause(fact, value);
    const isShown = isTyped(value) || fact.type === "size" || fact.type === "date";
    const kept = value instanceof Set ? [...value].sort() : [value];
    const said = kept.map((one) => (isShown ? this.show(fact, one) : labelOf(fact, one) ?? one));
    return `${fact.label} : ${said.join(this.words.or)}`;
  }

  /** A sentence of the engine itself, from the base's words. */
  sentence(key, parts) {
    return french(filled(this.words[key], parts));
  }

  /** A text with the values of a case in it; a sentence that names something unknown is left out. */
  fill(template, known, table) {
    if (typeof template === "string") return template;
    return template.map((sentence) => this.filled(sentence, known, table)).filter((text) => text !== null).join(" ");
  }

  filled(sentence, known, table) {
    let isWhole = true;
    const text = sentence.replace(SLOT, (_, quoted, bare, at) => {
      const fact = this.base.facts[quoted ?? bare];
      const value = this.valueOf(fact, known, table);
      if (value === undefined || value === "" || (value instanceof Set && fact.absent)) {
        isWhole &&= fact.absent !== "";
        return at ? fact.absent : capital(fact.absent);
      }
      const shown = this.show(fact, value, known, table.codings.find((coding) => coding.fact === fact.id)?.met);
      return quoted ? `«${NBSP}${shown}${NBSP}»` : shown;
    });
    return isWhole ? text : null;
  }

  valueOf({ id, origin }, { values, on }, { limits }) {
    const source = values.get(origin);
    return values.get(id) ?? (typeof source === "string" ? this.taking.computed(id, source, { limits, on }) : undefined);
  }

  /** Why a size between the two readings of a limit is to be verified. */
  hesitation(fact, value, { text, low, high }) {
    const shown = isTyped(value) ? value.text : `${number(value)}${NBSP}octets`;
    const parts = { fact: capital(fact.label), value: shown, limit: text, low: number(low), high: number(high) };
    return filled(this.words.hesitation, parts);
  }
}

/** A choice as it is called; undefined for what is not one. */
export function labelOf(fact, value) {
  return fact.choices.find(({ id }) => id === value)?.label;
}
