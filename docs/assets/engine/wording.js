// Wording: rules' sentences with the values of a case in them, in French.
// A template is cut once into words and slots. Typography is applied then: what a person typed is never altered.

import { isoDate, showDate } from "../french/dates.js";
import { capital, filled, printable, shortened } from "../french/folding.js";
import { number } from "../french/numbers.js";
import { NBSP, french } from "../french/typography.js";
import { isTyped } from "./leaves.js";

const SHOWN = 120;
const SLOT = /«[ \u00a0]\{(\w+)\}[ \u00a0]»|\{(\w+)\}/g;
const SENTENCE = /(?<=[.!?…])\s+(?=[A-ZÀ-Þ«])/;

/** The words of one base. */
export class Wording {
  constructor(base, intake) {
    this.base = base;
    this.intake = intake;
  }

  /** A value as a reader reads it; a size never reads like one of `limits` when it is not. */
  show(fact, value, entry, limits) {
    const { words, other } = this.base;
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (isTyped(value)) return value.text;
    if (fact.type === "size") return this.intake.files.showSize(value, limits);
    if (fact.type === "integer") return number(value);
    if (fact.type === "date") return showDate(isoDate(value));
    if (fact.type === "text") return shortened(printable(value), SHOWN);
    const chosen = fact.choices.find((choice) => choice.id === value);
    if (chosen) return chosen.label;
    const typed = value === other && entry ? entry.texts.get(fact.id) : undefined;
    return typed && typed !== value ? shortened(printable(typed), SHOWN) : words.other;
  }

  /** A fact and its value as a clause: « elle agit sous mandat public », « canal : Portail ». */
  clause(fact, value) {
    const said = value === true ? fact.if_true : value === false ? fact.if_false : "";
    return said || `${fact.label} : ${this.show(fact, value)}`;
  }

  /** A named limit as a reader reads it, without its unit when that is a noun. */
  limit(name, epoch) {
    const limit = epoch.limits.get(name);
    if (!limit) return this.base.words["no-value"];
    const { kind } = this.base.values[name];
    if (kind === "date") return showDate(isoDate(limit.low));
    return kind === "size" ? french(limit.text) : number(limit.low);
  }

  /** A sentence of the engine itself, from the base's words. */
  sentence(key, parts) {
    return french(filled(this.base.words[key], parts));
  }

  /** A template with the values of a case in it; a sentence that names something unknown is left out. */
  fill(template, epoch, entry) {
    if (!epoch.templates.has(template)) epoch.templates.set(template, this.cut(template, epoch));
    const made = epoch.templates.get(template);
    if (typeof made === "string") return made;
    return made.map((parts) => this.sentenceFor(parts, epoch, entry)).filter((text) => text !== null).join(" ");
  }

  /** Sentences, each a list of texts and slots; the whole text when there is no slot. */
  cut(template, epoch) {
    const sentences = french(template).split(SENTENCE).map((sentence) => {
      const parts = [];
      let end = 0;
      for (const found of sentence.matchAll(SLOT)) {
        const name = found[1] ?? found[2];
        parts.push(sentence.slice(end, found.index));
        if (epoch.limits.has(name)) parts.push(this.limit(name, epoch));
        else parts.push({ fact: this.base.facts[name], quoted: found[1] !== undefined });
        end = found.index + found[0].length;
      }
      return [...parts, sentence.slice(end)].filter((part) => part !== "");
    });
    const whole = sentences.flat().every((part) => typeof part === "string");
    return whole ? french(sentences.map((parts) => parts.join("")).join(" ")) : sentences;
  }

  sentenceFor(parts, epoch, entry) {
    let text = "";
    for (const part of parts) {
      if (typeof part === "string") {
        text += part;
        continue;
      }
      const { fact, quoted } = part;
      const value = this.valueOf(fact, entry);
      if (value === undefined || value === "" || value instanceof Set) {
        if (!fact.absent) return null;
        text += text ? fact.absent : capital(fact.absent);
      } else {
        const shown = this.show(fact, value, entry, limitsOf(fact, epoch));
        text += quoted ? `«${NBSP}${shown}${NBSP}»` : shown;
      }
    }
    return text;
  }

  valueOf(fact, entry) {
    const source = entry.values.get(fact.derived);
    return entry.values.get(fact.id) ?? (typeof source === "string" ? this.intake.computed(fact.id, source) : undefined);
  }

  /** Why a size between the two readings of a limit is to be verified. */
  hesitation(fact, value, limit) {
    return this.sentence("hesitation", {
      fact: capital(fact.label),
      value: isTyped(value) ? value.text : `${number(value)} octets`,
      limit: limit.text,
      low: number(limit.low),
      high: number(limit.high),
    });
  }
}

/** The limits that a fact meets. */
function limitsOf(fact, epoch) {
  const at = epoch.facts.indexOf(fact);
  return (epoch.leaves[at] ?? []).filter(([, , wanted]) => wanted && "low" in wanted).map(([, , wanted]) => wanted.low);
}

