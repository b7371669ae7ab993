// A check: the answers that a reader has given, what the rules say of them, and the page that shows it.

import { capital } from "../french.js";
import { entitle, focusOn } from "./announcing.js";
import { addressOf, told, valueOf } from "./address.js";
import { answersList, card, lostLink } from "./card.js";
import { h } from "./dom.js";
import { questionForm } from "./question.js";
import { markRows } from "./rows.js";
import { say, today } from "./words.js";

/** A check of one decision, drawn in `root`; a `shape` adds what is particular to a page.
 *
 * A shape may give `ask(check, ask)`, the form of a question; `extra(check, decision)`, parts of the card;
 * `above(check, decision)` and `below(check, decision)`, what stands around it; `answers(check, decision)`. */
export class Check {
  constructor({ root, page, rules, shape = {} }) {
    Object.assign(this, { root, page, rules, shape });
    this.id = page.decision;
    this.form = rules.deciders.get(this.id).form;
    this.known = [...this.form.origins, ...this.form.facts];
    this.given = new Map();
    this.skipped = new Set();
    this.editing = null;
    this.lost = [];
  }

  /** Draw the case of the address, and follow the reader who goes back. */
  start() {
    this.read(location.hash);
    this.draw();
    addEventListener("popstate", (event) => {
      if (event.state?.check === this.id) this.restore(event.state);
      else if (location.hash === "" || location.hash.includes("=")) this.read(location.hash);
      else return;
      this.draw();
    });
  }

  read(hash) {
    this.given = new Map();
    this.skipped = new Set();
    this.editing = null;
    this.lost = [];
    for (const [name, text] of told(hash)) {
      if (this.known.includes(name) && text === "") this.skipped.add(name);
      else if (!this.known.includes(name) || !this.takes(name, text)) this.lost.push(`${name}=${text}`);
    }
  }

  /** Take a fact from the address, unless it is no answer to its question or contradicts those before. */
  takes(name, text) {
    try {
      const next = new Map(this.given).set(name, valueOf(this.rules.base.facts[name], text));
      this.decide(next);
      this.given = next;
      return true;
    } catch {
      return false;
    }
  }

  restore({ given, skipped }) {
    this.given = new Map(given);
    this.skipped = new Set(skipped);
    this.editing = null;
  }

  get started() {
    return this.given.size > 0 || this.skipped.size > 0;
  }

  decide(given = this.given) {
    return this.rules.decide(this.id, Object.fromEntries(given), today());
  }

  /** Take answers, each a fact and its value; an error says what is wrong with them and nothing changes. */
  answer(pairs, { without = [] } = {}) {
    const next = new Map(this.given);
    for (const name of without) next.delete(name);
    for (const [name, value] of pairs) this.forget(name, next).set(name, value);
    this.decide(next);
    this.given = next;
    for (const [name] of pairs) this.skipped.delete(name);
    this.lost = [];
    this.done();
  }

  /** Answers without what an old link said was read in a text that is now given. */
  forget(name, given) {
    for (const { id, origin } of Object.values(this.rules.base.facts)) if (origin === name) given.delete(id);
    return given;
  }

  /** Whether the link of a case opens it again: not when what was typed stays out of the link and nothing was read in it. */
  reopens(decision) {
    const { read, given, skipped } = this;
    const other = Object.assign(Object.create(Check.prototype), this);
    read.call(other, addressOf(this.rules, given, skipped));
    return sameEnd(other.decide(), decision);
  }

  /** « Je ne sais pas »: the fact stays unknown, and is not asked again. */
  unknown(name) {
    this.given.delete(name);
    this.skipped.add(name);
    this.done();
  }

  edit(name) {
    const { computes, origin } = this.rules.base.facts[name];
    this.editing = computes ? origin : name;
    this.draw();
    focusOn(this.root.querySelector(".question input:checked, .question input, .question button, .question"));
    this.root.querySelector(".question")?.scrollIntoView({ block: "start" });
  }

  restart() {
    this.given = new Map();
    this.skipped = new Set();
    this.done();
    focusOn(this.root.querySelector(".question input, .question button"));
  }

  done() {
    this.editing = null;
    const address = addressOf(this.rules, this.given, this.skipped);
    const state = { check: this.id, given: [...this.given], skipped: [...this.skipped] };
    history.pushState(state, "", location.pathname + location.search + address);
    this.draw();
    focusOn(this.root.querySelector("#reponse-titre"));
  }

  /** What is asked now: what the reader wants to change, else the first question that still matters. */
  asked(decision) {
    if (!this.editing) return decision.ask.find(({ fact }) => !this.skipped.has(fact)) ?? null;
    const again = decision.ask.find(({ fact }) => fact === this.editing);
    const { id, label, question, help, type, choices, open } = this.rules.base.facts[this.editing];
    const other = open ? [{ id: this.rules.base.other, label: this.rules.base.words.other ?? say("other") }] : [];
    return again ?? { fact: id, label, question, help, type, choices: [...choices, ...other] };
  }

  question(decision) {
    const ask = this.asked(decision);
    if (!ask) return null;
    const form = this.shape.ask?.(this, ask, decision) ?? questionForm(this.rules, ask, {
      answer: (value) => this.answer([[ask.fact, value ?? this.rules.base.other]]),
      unknown: () => this.unknown(ask.fact),
      groups: this.page.groups[ask.fact],
      value: this.given.get(ask.fact),
    });
    if (!this.editing) form.prepend(this.progress(decision) ?? "");
    return form;
  }

  /** « Question 2 sur 4 au plus »: those that still matter, after those that were answered. */
  progress(decision) {
    const done = this.answers(decision).length;
    const left = decision.ask.filter(({ fact }) => !this.skipped.has(fact)).length;
    return done + left > 1 ? h("p", { class: "avancement" }, say("page-progress", { place: done + 1, total: done + left })) : null;
  }

  draw() {
    const decision = this.decide();
    const question = this.question(decision);
    const parts = this.started ? this.card(decision, question) : this.first(question);
    const around = [this.shape.above?.(this, decision), this.shape.below?.(this, decision)];
    this.root.replaceChildren(...[...lostLink(this.lost), around[0], parts, around[1]].filter(Boolean));
    entitle(this.started ? decision.label : "");
    markRows(this, this.started ? [decision] : []);
  }

  first(question) {
    return h("div", { class: "depart" }, h("p", { class: "indice" }, say("page-private-form")), question);
  }

  card(decision, question) {
    const answers = this.shape.answers ? this.shape.answers(this, decision) : answersList(this, this.answers(decision));
    return card({ check: this, decision, question, answers, extra: this.shape.extra?.(this, decision) });
  }

  /** The answers that still count, in the order of the questions; the others are kept and not shown. */
  answers(decision) {
    const shown = [];
    for (const name of this.known) {
      if (!this.given.has(name) && !this.skipped.has(name)) continue;
      if (!this.counts(name, decision)) continue;
      const fact = this.rules.base.facts[name];
      shown.push({ name, question: fact.question, answer: this.shown(name, decision) });
    }
    return shown;
  }

  shown(name, decision) {
    if (!this.given.has(name)) return say("page-unknown");
    const value = decision.case.values.get(name);
    if (value instanceof Set) return decision.case.texts.get(name);
    const shown = decision.show(name);
    return typeof value === "boolean" ? capital(shown) : shown;
  }

  counts(name, decision) {
    if (this.skipped.has(name)) return decision.ask.some(({ fact }) => fact === name);
    const others = new Map(this.given);
    others.delete(name);
    const without = this.decide(others);
    return without.ask.some(({ fact }) => fact === name) || !sameEnd(without, decision);
  }
}

/** Whether two decisions end alike, for the same reasons. */
function sameEnd(...decisions) {
  const [one, other] = decisions.map(({ status, outcome, reasons }) => [status, outcome, ...reasons.map(({ rule }) => rule)].join());
  return one === other;
}
