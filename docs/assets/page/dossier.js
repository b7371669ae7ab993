// A dossier in the page: its files, how it is deposited, what the rules say of each and of the whole.

import { number } from "../french.js";
import { announce, entitle, focusOn } from "./announcing.js";
import { told, valueOf } from "./address.js";
import { button, h, hidden } from "./dom.js";
import { Judge, OUTCOMES, dossierLimit, strongest } from "./judging.js";
import { openCheck } from "./opening.js";
import { drawDossier } from "./result.js";
import { findingsOf, outcomeRead } from "./answering.js";
import { isReadable } from "./reading.js";
import { Readings } from "./readings.js";
import { markRows } from "./rows.js";
import { shownName } from "./pieces.js";
import { counted, say, today } from "./words.js";

const TOGETHER = 500;
const SHOWN = 200;
const SPOKEN_AFTER = 1000;
const BY_NAME = new Intl.Collator("fr", { numeric: true });
const DOUBLE = "nom-en-double";

export class Dossier {
  constructor({ root, page, rules }) {
    Object.assign(this, { root, page, rules });
    this.items = [];
    this.known = {};
    this.skipped = new Set();
    this.editing = null;
    this.shown = SHOWN;
    this.unfolded = new Set();
    this.removed = [];
    this.keys = 0;
    this.readings = new Readings(this);
    this.lists = matchMedia("(min-width: 45em)");
  }

  /** Take the way of depositing from the address. */
  start() {
    for (const [name, text] of told(location.hash)) {
      if (!this.questions.includes(name)) continue;
      try {
        this.known[name] = valueOf(this.rules.base.facts[name], text);
      } catch {
        // An old link: the question is asked.
      }
    }
    this.lists.addEventListener("change", () => this.draw());
  }

  /** What is asked of the reader about the deposit: the facts that no file holds. */
  get questions() {
    const { facts } = this.rules.base;
    const read = [...this.rules.deciders.values()].flatMap(({ form }) => form.facts);
    return [...new Set(read)].filter((name) => !facts[name].read && facts[name].origin === null && facts[name].type === "choice");
  }

  async add(items) {
    this.removed = [];
    this.items.push(...items.map((item) => ({ ...item, key: (this.keys += 1) })));
    await this.judge();
    this.root.querySelector(".resultats__tete")?.scrollIntoView();
    this.announceCounts();
    this.readings.start();
  }

  empty() {
    announce(say("page-empty-folder"), SPOKEN_AFTER);
    if (!this.items.length) this.root.replaceChildren(h("p", { class: "avis" }, say("page-empty-folder")));
  }

  /** « Ne rien envoyer »: what the server read before is forgotten too. */
  keepHere(isKept) {
    this.readings.keepHere(isKept);
    if (this.items.length) this.judge();
  }

  remove(item) {
    const order = this.sorted();
    const place = order.indexOf(item);
    this.items = this.items.filter((other) => other !== item);
    const next = order[place + 1] ?? order[place - 1];
    this.judge().then(() => {
      focusOn((next && this.root.querySelector(`[data-retirer="${next.key}"]`)) ?? document.getElementById("page-choose-files"));
      announce(say("page-removed"));
    });
  }

  clear() {
    this.removed = this.items;
    this.items = [];
    this.readings.stop();
    focusOn(document.getElementById("page-choose-files"));
    this.judge().then(() => this.root.querySelector(".avis")?.scrollIntoView({ block: "nearest" }));
    announce(counted("page-all-removed", this.removed.length));
  }

  /** « Annuler »: the files that were all removed are there again, with what was read in them. */
  async restore() {
    [this.items, this.removed] = [this.removed, []];
    await this.judge();
    focusOn(this.root.querySelector("#reponse-titre"));
    this.readings.start();
  }

  answer(name, value) {
    this.known[name] = value;
    this.skipped.delete(name);
    this.settled();
  }

  unknown(name) {
    delete this.known[name];
    this.skipped.add(name);
    this.settled();
  }

  /** What a reader answers of one file, null for « je ne sais pas »: the server already said what each answer gives. */
  async tell(item, fact, value) {
    item.told ??= { values: new Map(), findings: [], isSkipped: false };
    if (value === null) item.told.isSkipped = true;
    else {
      item.told.values.set(fact, value);
      item.told.findings.push(...(await findingsOf(item, fact, value)));
    }
    await this.judge();
    focusOn(this.root.querySelector(`[data-retirer="${item.key}"]`));
    this.announceCounts();
  }

  edit(name) {
    this.editing = name;
    this.draw();
    focusOn(this.root.querySelector(".question button, .question"));
  }

  async settled() {
    this.editing = null;
    const kept = new URLSearchParams(this.known);
    history.replaceState(null, "", location.pathname + location.search + (kept.size ? `#${kept}` : ""));
    await this.judge();
    focusOn(this.root.querySelector("#reponse-titre"));
    this.readings.again();
  }

  /** Judge every file, a few hundred at a time so that the page stays alive, then draw. */
  async judge() {
    const run = (this.run = (this.run ?? 0) + 1);
    const judge = new Judge(this.rules, this.page, this.known);
    for (const [place, item] of this.items.entries()) {
      item.verdict = judge.file(item);
      if (place % TOGETHER === TOGETHER - 1) {
        announce(say("page-checked-so-far", { done: number(place + 1), total: number(this.items.length) }));
        await new Promise((go) => setTimeout(go));
        if (run !== this.run) return;
      }
    }
    await this.doubles();
    if (run !== this.run) return;
    for (const item of this.items) if (item.read) item.verdict.outcome = outcomeRead(item);
    this.verdict = judge.dossier(this.items);
    this.channel = judge.channel;
    this.draw();
  }

  /** Two files with one name: what the rules say of it is loaded only then. */
  async doubles() {
    const seen = new Set();
    const again = this.items.filter(({ name }) => seen.has(name) || !seen.add(name));
    for (const item of this.items) item.notes = [];
    if (!again.length) return;
    const { rules } = await openCheck("content");
    const decision = rules.decide("content", { content_match: "agrees", notice: DOUBLE }, today());
    const outcome = decision.status === "decided" ? decision.outcome : "to_verify";
    for (const item of again) {
      item.notes = [decision.answer];
      item.verdict.outcome = strongest([item.verdict.outcome, outcome]);
    }
  }

  /** The files, worst first, then by name as people count: « piece-2 » before « piece-10 ». */
  sorted() {
    const rank = ({ verdict }) => -OUTCOMES.indexOf(verdict.outcome);
    return [...this.items].sort((a, b) => rank(a) - rank(b) || BY_NAME.compare(a.name, b.name) || a.key - b.key);
  }

  get outcome() {
    return strongest([this.verdict.outcome, ...this.items.map(({ verdict }) => verdict.outcome)]);
  }

  /** « 1 refusée, 1 à vérifier, 1 acceptée », worst first; `noun` says once what is counted. */
  counts(noun = false) {
    let said = !noun;
    const told = [...OUTCOMES].reverse().map((outcome) => {
      const count = this.items.filter(({ verdict }) => verdict.outcome === outcome).length;
      if (!count) return null;
      const counting = said ? number(count) : counted("page-files", count);
      said = true;
      return `${counting} ${say(`${count < 2 ? "piece" : "pieces"}-${outcome}`)}`;
    });
    return told.filter(Boolean).join(", ");
  }

  announceCounts() {
    announce(`${counted("page-checked", this.items.length)}\u00a0: ${this.counts()}.`, SPOKEN_AFTER);
  }

  /** How one deposits, always, since limits and what is read inside depend on it; then what still matters to some file. */
  asked() {
    const decisions = [this.verdict.decision, ...this.items.map(({ verdict }) => verdict.decision)].filter(Boolean);
    if (this.editing) return this.askOf(this.editing);
    for (const [place, name] of this.questions.entries()) {
      if (name in this.known || this.skipped.has(name)) continue;
      if (place === 0 || this.changesReading(name)) return this.askOf(name);
      for (const decision of decisions) {
        const found = decision.ask.find(({ fact }) => fact === name);
        if (found) return found;
        // A verdict that is decided may still hold a rule that waits for this answer.
        if (waits(decision, name)) return this.askOf(name);
      }
    }
    return null;
  }

  /** Whether how the files are deposited is still asked. */
  get asksWay() {
    return Boolean(this.verdict) && this.questions.includes(this.asked()?.fact);
  }

  /** Whether what is read inside invoices depends on a fact of the deposit, as the ways that have a name tell. */
  changesReading(name) {
    const { channel } = this.known;
    const hasWays = this.page.channels.some((one) => one.channel === channel && name in one);
    return this.readings.isOn && hasWays && this.items.some(isReadable);
  }

  /** Whether an answer would count for some weight of the dossier, if not for this one. */
  mayCount(name) {
    const judge = new Judge(this.rules, this.page, this.known);
    return this.rules.decide("dossier", judge.of("dossier"), today()).ask.some(({ fact }) => fact === name);
  }

  /** The limit of the whole, once all that sets it is known. */
  get limit() {
    const isSettled = this.questions.every((name) => name in this.known || !this.mayCount(name));
    return isSettled ? dossierLimit(this.verdict.decision) : null;
  }

  askOf(name) {
    const { id, label, question, help, type, choices } = this.rules.base.facts[name];
    return { fact: id, label, question, help, type, choices };
  }

  /** Draw all again; the focus stays where it was. */
  draw() {
    const held = this.root.contains(document.activeElement) ? document.activeElement : null;
    drawDossier(this);
    if (held && !held.isConnected) focusOn(sameAs(held, this.root));
    entitle(this.items.length ? say(`dossier-${this.outcome}`) : "");
    markRows(this, this.items.map(({ verdict }) => verdict.decision).filter(Boolean));
  }

  /** The buttons that change an answer, named for those who do not see what they stand beside. */
  editButton(name) {
    const { question } = this.rules.base.facts[name];
    return button([say(name in this.known ? "page-edit" : "page-answer-point"), hidden(say("page-edit-what", { question }))], () => this.edit(name), { class: "bouton bouton--petit" });
  }

  nameOf(item) {
    return shownName(item, this.rules);
  }
}

/** What has taken the place of an element that was drawn again. */
function sameAs({ id, dataset: { retirer }, textContent, tagName }, root) {
  const named = (id && document.getElementById(id)) || (retirer && root.querySelector(`[data-retirer="${retirer}"]`));
  return named || [...root.querySelectorAll(tagName)].find((one) => one.textContent === textContent)
    || root.querySelector("#reponse-titre");
}

/** Whether a rule that is not known yet reads a fact that is not. */
function waits(decision, name) {
  return !decision.case.values.has(name) && decision.unchecked.some(({ rule }) => decision.reads(rule).includes(name));
}
