// « Trouver une structure publique »: one field, what it finds, then one structure; all of it worked out in the page.

import { announce, entitle, focusOn } from "../page/announcing.js";
import { showDate } from "../french.js";
import { button, h } from "../page/dom.js";
import { isSound } from "../page/identifier.js";
import { learnNames, openCheck } from "../page/opening.js";
import { oneField } from "../page/question.js";
import { counted, loadWords, say } from "../page/words.js";
import { byName, byNumber, digitsOf, isNumber } from "./finding.js";
import { growing } from "./growing.js";
import { hashOf, numberSaid } from "./numbering.js";
import { canUnpack } from "./packing.js";
import { openDirectory } from "./shards.js";
import { state, structureCard, where } from "./structure.js";

const PATIENCE = 300;

/** The page, drawn in `root`: `shown` holds what was found, `results` the last list, to come back to. */
class Finder {
  constructor(root, directory) {
    Object.assign(this, { root, directory, results: null, turn: 0 });
    this.decision = root.dataset.decision;
    this.shown = h("div", { class: "trouve" });
    this.form = oneField(null, { question: say("find-label"), help: say("find-hint"), type: "text", read: (text) => text },
      { answer: (text) => this.take(text), unknown: null, empty: "find-empty", submit: "find-button" });
    root.replaceChildren(this.form, this.shown);
    addEventListener("hashchange", () => this.follow());
    this.follow();
  }

  /** Show the structure of the address, or the last results when there is none. */
  follow() {
    const digits = new URLSearchParams(location.hash.slice(1)).get("numero");
    if (digits) this.work(() => this.open(digits));
    else if (this.results) this.show(this.results());
    else this.shown.replaceChildren();
  }

  /** What a person typed: a number that is wrong is said at the field, before anything is fetched. */
  take(text) {
    const digits = digitsOf(text);
    this.shown.replaceChildren();
    if (digits && isNumber(digits) && !isSound(digits)) throw new Error(say("page-number-wrong", { digits: digits.length }));
    if (digits && !isNumber(digits) && !this.directory.index.identifiers) throw new Error(say("find-length", { count: digits.length }));
    this.clear();
    if (digits && isNumber(digits)) {
      if (location.hash === hashOf(digits)) this.follow();
      else location.hash = hashOf(digits);
    } else this.work(() => this.search(text));
  }

  /** Take away what was said to be wrong. */
  clear() {
    entitle();
    this.form.querySelector(".erreurs")?.remove();
    this.form.querySelector(".erreur").hidden = true;
    this.form.querySelector("input").removeAttribute("aria-invalid");
  }

  /** Do what needs files; say that they do not come, with a way to try again. Only the last asked for is shown. */
  async work(task) {
    const turn = (this.turn += 1);
    this.shown.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => this.shown.replaceChildren(h("p", { class: "avis" }, say("page-searching"))), PATIENCE);
    let parts;
    try {
      parts = await task();
    } catch {
      parts = [h("div", { class: "avis", role: "alert" }, h("p", {}, say("find-lost")), button(say("page-retry"), () => this.work(task)))];
    }
    clearTimeout(waiting);
    if (turn !== this.turn) return;
    this.shown.removeAttribute("aria-busy");
    this.show(parts);
  }

  show(parts) {
    this.shown.replaceChildren(...parts);
    focusOn(this.shown.querySelector("h2"));
  }

  async search(text) {
    const found = await byName(this.directory, text);
    if (location.hash) history.pushState(null, "", location.pathname + location.search);
    this.results = () => this.listed(found);
    return this.results();
  }

  listed({ found, isVague, isPart, isCut }) {
    entitle();
    if (isVague) return [h("h2", { tabindex: "-1" }, say("find-common"))];
    if (!found.length) return this.none();
    const title = counted("find-results", found.length);
    announce(title);
    const note = isPart ? (isCut ? "find-part-cut" : "find-part") : isCut && "find-cut";
    return [h("h2", { tabindex: "-1" }, title), note && h("p", { class: "avis" }, say(note)), growing("ul", {}, found.map(row))].flat(2).filter(Boolean);
  }

  /** Absence is never said to be a « no ». */
  none() {
    const day = showDate(this.directory.index.built);
    return [h("h2", { tabindex: "-1" }, say("find-none-title")), h("p", { class: "avis" }, say("find-none", { day }), " ", say("find-none-public"))];
  }

  async open(asked) {
    const [found, check] = await Promise.all([this.found(asked), this.check()]);
    if (!found) return this.none();
    const { unit } = found;
    const place = found.place ?? (asked === unit.number ? unit.places.find(({ number: one }) => one === unit.head || one === asked) ?? null : null);
    const services = place ? await this.directory.services(place) : [];
    entitle((place ?? unit).name);
    const back = this.results && button(say("find-back"), () => {
      history.pushState(null, "", location.pathname + location.search);
      this.follow();
    });
    return [structureCard({ unit, place, asked }, { index: this.directory.index, check, services, back })];
  }

  /** A SIREN or a SIRET; any other identifier is a word of the index. */
  async found(asked) {
    if (isNumber(asked)) return byNumber(this.directory, asked);
    const { found } = await byName(this.directory, asked);
    return found.map(({ unit }) => ({ unit, place: null })).find(({ unit }) => unit.number === asked) ?? null;
  }

  /** The check of a nature with its names, loaded with the first structure. */
  check() {
    this.checking ??= (async () => {
      const check = await openCheck(this.decision);
      if (check.page.names) await learnNames(this.decision, check.rules);
      return check;
    })();
    this.checking.catch(() => (this.checking = null));
    return this.checking;
  }
}

function row({ unit, place, name }) {
  const digits = place?.number ?? unit.number;
  const told = [where(unit), numberSaid(digits), state(unit, place)].filter(Boolean).join(" · ");
  return h("li", {}, h("a", { href: hashOf(digits) }, name || numberSaid(digits)), h("br"), told);
}

async function start(root) {
  await loadWords("assets/directory/words.json");
  for (const text of document.querySelectorAll(".sans-script")) text.classList.add("fait");
  if (!canUnpack()) return root.replaceChildren(h("p", { class: "avis" }, say("find-old-browser")));
  try {
    new Finder(root, await openDirectory());
    root.dataset.pret = "";
  } catch {
    root.replaceChildren(h("div", { class: "avis", role: "alert" }, h("p", {}, say("find-lost")), button(say("page-retry"), () => start(root))));
  }
}

start(document.getElementById("annuaire"));
