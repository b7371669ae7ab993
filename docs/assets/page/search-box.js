// The search of the site: a question is answered by the server when there is one, by the index of the page otherwise.

import { number } from "../french.js";
import { announce, focusOn } from "./announcing.js";
import { button, h, newId } from "./dom.js";
import { answerFrom } from "./asked.js";
import { askServer, isServed, opened, shortened } from "./asking.js";
import { results } from "./found.js";
import { keepQuestion, keptQuestion } from "./keeping.js";
import { say } from "./words.js";

const PATIENCE = 300;

/** Fill a form that stands in the page, or make one, and answer under it. */
export function searchBox(form, place) {
  const field = form.querySelector("textarea, input");
  const shown = h("div", { class: "trouve" });
  place.append(shown);
  const fault = h("p", { class: "erreur", id: newId("erreur"), hidden: true });
  field.before(fault);
  field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${fault.id}`.trim());
  const before = { answer: null };
  const kept = keptQuestion();
  if (kept) {
    [field.value, before.answer] = [kept.question, kept.after];
    ask(field, fault, shown, before, true);
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(field, fault, shown, before);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    ask(field, fault, shown, before);
  });
  field.addEventListener("input", () => opened().catch(() => {}), { once: true });
  form.hidden = false;
}

/** « Autre question »: the box is empty again, and what was understood is forgotten. */
function another(field, shown, before) {
  return button(say("page-another-question"), () => {
    keepQuestion("", null);
    before.answer = null;
    field.value = "";
    field.form?.classList.remove("demandee");
    shown.replaceChildren();
    field.focus();
  });
}

/** The form of the search, for the header of every page. */
export function searchForm() {
  const id = newId("question");
  const hint = newId("aide");
  return h("form", { role: "search", hidden: true }, h("label", { for: id }, say("site-ask-label")),
    h("p", { class: "indice", id: hint }, say("site-ask-example")),
    h("textarea", { id, rows: "2", "aria-describedby": hint }),
    h("button", { type: "submit" }, say("site-ask-button")), h("p", { class: "indice" }, privacy()));
}

/** What becomes of the question, by what is running. */
export function privacy() {
  const { serveur, conserve } = document.documentElement.dataset;
  if (serveur !== "1") return say("site-ask-private");
  return say(conserve === "1" ? "page-question-kept" : "page-question-server");
}

/** How many questions were asked at each place, where only the last one is answered. */
const turns = new WeakMap();

/** Answer under the field; `before` holds the last decision, which the question may complete.
 * The answer to a question that was only kept takes the focus from nobody: one may be writing the next. */
async function ask(field, fault, shown, before, isKept = false) {
  const question = field.value;
  fault.hidden = Boolean(question.trim());
  field.setAttribute("aria-invalid", String(!fault.hidden));
  if (!fault.hidden) {
    fault.textContent = say("ask-empty");
    field.focus();
    return;
  }
  keepQuestion(question, before.answer);
  const turn = (turns.get(shown) ?? 0) + 1;
  turns.set(shown, turn);
  shown.setAttribute("aria-busy", "true");
  const waiting = setTimeout(() => {
    shown.replaceChildren(h("p", { class: "avis" }, say("page-searching")));
    announce(say("page-searching"));
  }, PATIENCE);
  const found = await answered(question, before).catch(() => lost(() => ask(field, fault, shown, before)));
  clearTimeout(waiting);
  if (turns.get(shown) !== turn) return;
  found.querySelector(".seule")?.addEventListener("click", () => {
    before.answer = null;
    ask(field, fault, shown, before);
  });
  shown.removeAttribute("aria-busy");
  const tools = found.querySelector(".outils--tete") ?? found.appendChild(h("div", { class: "outils outils--tete" }));
  tools.append(another(field, shown, before));
  shown.replaceChildren(found);
  field.form?.classList.add("demandee");
  const heading = found.querySelector("h2");
  if (!isKept) focusOn(heading);
  if (!heading) announce(found.textContent);
}

/** That nothing answers, neither the server nor the index of the page, and the way to try again. */
function lost(again) {
  return h("div", {}, h("h2", { tabindex: "-1" }, say("page-search-lost")), h("p", {}, say("page-search-lost-help")),
    button(say("page-retry"), again));
}

async function answered(question, before) {
  const { index, search, data } = await opened();
  const cut = [...question].length > index.longest ? h("p", { class: "avis" }, say("ask-cut", { count: number(index.longest) })) : null;
  const local = () => results({ question, index, search, data });
  if (!isServed()) return h("div", {}, cut, await local());
  try {
    const answer = await askServer(shortened(question, index.longest), before.answer);
    const said = await answer.json();
    if (answer.ok) {
      const stood = said.decision ?? said.case;
      const next = stood && { decision: stood.decision, understood: said.understood, asked: stood.ask[0]?.fact ?? null };
      if (said.kind !== "not_covered") before.answer = next;
      const told = h("div", {}, cut, await answerFrom(said, { index, search, data }));
      if (said.follows) told.querySelector(".phrase").after(continuing());
      return told;
    }
    return h("div", {}, h("p", { class: "avis" }, [said.title, said.detail].filter(Boolean).join(" ")), await local());
  } catch {
    return h("div", {}, h("p", { class: "avis" }, say("page-question-lost")), cut, await local());
  }
}

/** What says that the answer keeps what was understood before, with the way to ask the question alone. */
function continuing() {
  return h("p", { class: "suite" }, say("page-follows"), " ", h("button", { type: "button", class: "bouton bouton--petit seule" }, say("page-ask-alone")));
}
