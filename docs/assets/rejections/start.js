// « Comprendre un rejet »: a field where a message is pasted; what it says is found in the page, nothing is sent.

import { fold } from "../french.js";
import { announce, focusOn } from "../page/announcing.js";
import { button, h, newId } from "../page/dom.js";
import { load, loadWords, say } from "../page/words.js";
import { messageCard, unknownCard } from "./card.js";
import { Recogniser } from "./recognising.js";

const FOLDER = "assets/rejections/";
const TYPED = 80;

/** The lists of messages, each loaded once, when a text names one of its messages. */
class Lists {
  constructor(index) {
    this.index = index;
    this.held = new Map();
  }

  list(place) {
    if (!this.held.has(place)) {
      const loaded = load(`${FOLDER}${this.index.lists[place]}.json`);
      loaded.catch(() => this.held.delete(place));
      this.held.set(place, loaded);
    }
    return this.held.get(place);
  }

  /** What recognises plain French. */
  plain() {
    return load(`${FOLDER}plain.json`);
  }

  async told(message) {
    const { list, id } = this.index.messages[message];
    const found = await this.list(list);
    return [found.messages[id], found];
  }

  /** The words that tell what each message reproaches from the others. */
  async labels() {
    const lists = await Promise.all(this.index.lists.map((_, place) => this.list(place)));
    return this.index.messages.map(({ list, id }, message) => ({ message, text: lists[list].messages[id].tells })).filter(({ text }) => text);
  }
}

function form(take) {
  const [id, hint, fault] = [newId("champ"), newId("aide"), newId("erreur")];
  const wrong = h("p", { class: "erreur", id: fault, hidden: true });
  const field = h("textarea", { id, rows: "4", class: "demande", spellcheck: "false", autocomplete: "off", "aria-describedby": `${hint} ${fault}` });
  return h("form", { novalidate: true, class: "question", onsubmit: (event) => {
    event.preventDefault();
    wrong.hidden = Boolean(field.value.trim());
    field.setAttribute("aria-invalid", String(!wrong.hidden));
    if (wrong.hidden) return take(field.value);
    wrong.textContent = say("rejection-empty-field");
    return field.focus();
  } },
  h("label", { for: id, class: "question__titre" }, say("rejection-label")),
  h("p", { class: "indice", id: hint }, say("rejection-hint")), wrong, field,
  h("div", { class: "choix" }, h("button", { type: "submit", class: "bouton bouton--premier" }, say("rejection-button"))));
}

async function start(root) {
  try {
    await loadWords(`${FOLDER}words.json`);
    const index = await load(`${FOLDER}index.json`);
    const [recogniser, lists] = [new Recogniser(index, fold), new Lists(index)];
    const shown = h("div", { class: "trouve" });
    const take = async (text) => {
      shown.setAttribute("aria-busy", "true");
      try {
        shown.replaceChildren(...(await cards(text, recogniser, lists)));
      } catch {
        shown.replaceChildren(h("div", { class: "avis", role: "alert" }, h("p", {}, say("rejection-lost")), button(say("page-retry"), () => take(text))));
      }
      shown.removeAttribute("aria-busy");
      announce(say("rejection-announced", { count: shown.querySelectorAll(".reponse").length }));
      focusOn(shown.querySelector("h2"));
    };
    root.replaceChildren(form(take), shown);
    for (const text of document.querySelectorAll(".sans-script")) text.classList.add("fait");
    root.dataset.pret = "";
    handed(root, take);
  } catch {
    // Without its words the page keeps what it says without a script.
  }
}

/** Explain at once the message that another page of this tab handed over. */
function handed(root, take) {
  const text = sessionStorage.getItem("rejet");
  if (!text) return;
  sessionStorage.removeItem("rejet");
  root.querySelector("textarea").value = text;
  take(text);
}

async function cards(text, recogniser, lists) {
  const { found, unknown } = await recogniser.recognise(text, () => lists.labels(), () => lists.plain());
  const told = await Promise.all(found.map(({ message }) => lists.told(message)));
  const otherwise = recogniser.index.otherwise;
  return [
    ...found.map((one, place) => messageCard({ ...one, typed: short(one.typed) }, ...told[place])),
    ...unknown.map(({ typed, family }) => (family
      ? unknownCard(short(typed), say("rejection-unknown-code", { code: short(typed) }), family.ask)
      : unknownCard(short(typed), otherwise.says, otherwise.ask))),
  ];
}

function short(text) {
  const line = [...text.split(/\s+/).join(" ")];
  return line.length <= TYPED ? line.join("") : `${line.slice(0, TYPED - 1).join("").trimEnd()}…`;
}

start(document.getElementById("rejet"));
