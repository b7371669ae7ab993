// A check that ends in a request: each point with where it stands, then the text to paste.

import { answersList } from "./card.js";
import { copyButton } from "./copying.js";
import { button, h, hidden, newId } from "./dom.js";
import { counted, has, say } from "./words.js";

export const checklist = { answers, extra };

/** Every point that counts, in order: its question, its state, what to do when it lacks. */
function answers(check, decision) {
  const left = leftToKnow(check, decision);
  const points = check.form.facts.filter((name) => check.given.has(name) || check.skipped.has(name) || left.has(name));
  if (!points.length) return answersList(check, check.answers(decision));
  return h("div", { class: "partie reponses" }, h("h3", {}, say("page-points")),
    h("p", { class: "indice" }, say("page-may-edit")),
    h("ol", { class: "points" }, points.map((name) => point(check, decision, name))));
}

/** Of each rule that still waits for answers, the first one that it waits for. */
function leftToKnow(check, decision) {
  return new Set(decision.unchecked.map(({ rule }) => check.form.facts.find((name) =>
    !decision.case.values.has(name) && decision.reads(rule).includes(name))));
}

function point(check, decision, name) {
  const fact = check.rules.base.facts[name];
  const isKnown = check.given.has(name);
  const lacking = decision.reasons.filter((reason) => reason.finding !== decision.table.outcomes[0].id
    && decision.reads(reason.rule).includes(name) && check.given.get(name) === false);
  const edit = button([say(isKnown ? "page-edit" : "page-answer-point"), hidden(say("page-edit-what", { question: fact.question }))],
    () => check.edit(name), { class: "bouton bouton--petit" });
  return h("li", {}, h("span", { class: "points__nom" }, fact.question), " ",
    h("span", { class: "points__etat" }, isKnown ? check.shown(name, decision) : say("status-missing"), " ", edit),
    lacking.map(({ advice }) => h("p", {}, `${say("to-do")}\u00a0: `, advice)));
}

function extra(check, decision) {
  const [ready] = decision.table.outcomes;
  if (decision.outcome === ready.id) return { request: request(check, decision) };
  if (decision.status !== "decided") return {};
  const count = decision.reasons.length;
  return { label: `\u00a0: ${counted("page-points-missing", count)}` };
}

/** The text of the request, with blanks to fill in; what is typed there stays in the page. */
function request(check, decision) {
  const id = newId("demande");
  const also = check.form.facts.filter((name) => has(`page-request-${name}`) && check.given.get(name) === true && check.counts(name, decision));
  const told = also.map((name) => say(`page-request-${name}`)).join("");
  const text = say("page-request", { also: told, blank: say("page-blank") });
  const area = h("textarea", { id, class: "demande", rows: "12", spellcheck: "true" });
  area.value = text;
  return h("div", {}, h("label", { for: id, class: "question__titre" }, say("page-request-label")),
    h("p", { class: "indice" }, say("page-request-hint")), area,
    copyButton(say("page-copy-text"), () => area.value, { shown: area }));
}
