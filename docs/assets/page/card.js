// The answer card, its parts always in this order: label, sentence, question, to do, what to take away, cautions, why, what
// would change it, and the reader's own answers. People leave with the first thing that they can do: it comes first.

import { showDate } from "../french.js";
import { addressOf } from "./address.js";
import { copyButton } from "./copying.js";
import { button, h, hidden } from "./dom.js";
import { icon, tone } from "./icons.js";
import { adviceOf, replyText } from "./reply.js";
import { cautionBox, gained, remarks, stepsList, why } from "./reasons.js";
import { ROOT, say, sayWith, today } from "./words.js";

const CHANGES = 3;

/** The card of `decision`; `question` is the form of what is still asked, `answers` the list of what was answered. */
export function card({ check, decision, question, answers, extra = {} }) {
  const { page } = check;
  const look = decision.outcome ?? decision.status;
  return h("section", { class: `reponse reponse--${tone(look)}`, "aria-labelledby": "reponse-titre" },
    heading(decision, look, extra.label),
    h("p", { class: "phrase" }, sentence(check, decision)),
    extra.understood,
    decision.case.assumed.map(({ fact, says }) => h("p", { class: "suppose" }, say("assuming", { says }), extra.assumed?.(fact))),
    question,
    !question && unknownHelp(check, decision),
    toDo(decision, page, extra.request),
    tools(check, decision),
    decision.cautions.map((one) => cautionBox(one, decision.base)),
    beside(check),
    why(decision, page),
    changes(decision),
    answers,
    remarks(decision.notes),
    printed());
}

function heading(decision, look, suffix = "") {
  const isDeduced = decision.reasons.some((reason) => reason.deduced);
  return h("h2", { id: "reponse-titre", tabindex: "-1" },
    icon(look), h("span", {}, hidden(say("page-answer")), " ", decision.label, suffix),
    isDeduced && h("span", { class: "etiquette" }, say("rule-deduced")));
}

/** The answer; one that only repeats a question which the reader cannot answer names the question that is asked now. */
function sentence(check, decision) {
  const [first] = decision.ask;
  const asked = check.asked(decision);
  const isPassed = first && asked && decision.answer === say("page-asked", { question: first.question });
  return isPassed ? say("page-asked", { question: asked.question }) : decision.answer;
}

/** Who knows what the reader does not, once every question was met with « je ne sais pas ». */
function unknownHelp(check, decision) {
  const left = decision.ask.filter(({ fact }) => check.skipped.has(fact));
  if (!left.length) return null;
  return h("div", { class: "partie" }, h("h3", {}, say("page-who-knows")),
    h("ul", {}, left.map(({ question, help }) => h("li", {}, question, " ", help))));
}

function toDo(decision, page, request) {
  const steps = decision.procedures.map((procedure) => stepsList(procedure, page));
  const gives = gained(decision);
  const advice = adviceOf(decision, page);
  if (!advice && !steps.length && !gives && !request) return null;
  return h("div", { class: "partie" }, h("h3", {}, say("to-do")),
    advice && h("p", {}, advice), gives, steps, request);
}

/** The way to the question that people mix with this one, with the same case. */
function beside({ page, rules, given }) {
  if (!page.beside) return null;
  const { id, label, facts } = page.beside;
  const kept = [...given].filter(([name]) => facts.includes(name));
  return h("p", {}, h("a", { href: new URL(`questions/${id}/${addressOf(rules, kept, [])}`, ROOT).href }, label));
}

/** What would change the answer; for a check that is not passed, only what would make it pass. */
function changes(decision) {
  let found = decision.status === "missing" ? [] : decision.changes;
  const { form } = decision.decider;
  const [weakest] = decision.table.outcomes;
  if (form.policy === "collect" && decision.outcome !== weakest.id) {
    found = found.filter((change) => change.startsWith(weakest.label));
  }
  const shown = found.slice(0, CHANGES);
  if (!shown.length) return null;
  return h("div", { class: "partie" }, h("h3", {}, say("page-would-change")), h("ul", {}, shown.map((text) => h("li", {}, text))));
}

/** What paper tells besides the answer: the day, and where the answer is. */
export function printed() {
  return h("p", { class: "imprime" }, say("page-printed", { day: showDate(today()), address: location.href }));
}

function tools(check, decision) {
  const link = () => location.href.split("#")[0] + addressOf(check.rules, check.given, check.skipped);
  return [
    h("div", { class: "outils outils--tete" },
      copyButton(say("page-copy-reply"), () => replyText(decision, check.page)),
      h("a", { class: "bouton", href: new URL("#recherche", ROOT).href }, say("page-another-question"))),
    h("div", { class: "outils" },
      copyButton(say("page-copy-link"), link, { done: () => (check.reopens(decision) ? "page-link-copied" : "page-link-without") }),
      button(say("page-restart"), () => check.restart()),
      button(say("page-print"), () => print())),
  ];
}

/** « Vos réponses »: each question with its answer and the way to change it. */
export function answersList(check, shown) {
  if (!shown.length) return null;
  return h("div", { class: "partie reponses" }, h("h3", {}, say("page-your-answers")),
    h("p", { class: "indice" }, say("page-may-edit")),
    h("dl", {}, shown.map(({ name, question, answer }) => h("div", { class: "reponses__ligne" },
      h("dt", {}, question),
      h("dd", {}, h("span", {}, answer), button([say("page-edit"), hidden(say("page-edit-what", { question }))],
        () => check.edit(name), { class: "bouton bouton--petit" }))))));
}

/** What the page cannot take from an old link. */
export function lostLink(names) {
  return names.map((name) => h("p", { class: "avis" }, sayWith("page-old-link", { answer: name })));
}
