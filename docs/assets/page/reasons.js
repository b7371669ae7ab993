// Why an answer is what it is: the rules with their sources, the cautions, the steps, and what else to know.

import { showDate, small } from "../french.js";
import { copyButton } from "./copying.js";
import { h, hidden } from "./dom.js";
import { icon } from "./icons.js";
import { cited, attributed } from "./reply.js";
import { ROOT, has, say, sayWith } from "./words.js";

/** « Attention : depuis le…, … Source : … ». */
export function cautionBox({ text, since, source: id }, { sources }) {
  const told = since ? small(say("caution-since", { day: showDate(since), text: small(text) })) : text;
  const source = attributed(sources[id]);
  const { url } = sources[id];
  return h("div", { class: "attention" }, icon("caution"), h("p", {}, h("strong", {}, say("page-caution")), " ",
    sayWith("caution-source", { text: told, source: url ? h("a", { href: url }, source) : source })));
}

/** The reasons with their sources, then what could not be verified. */
export function why(decision, page) {
  const left = uncheckedSentences(decision);
  if (!decision.reasons.length && !left.length) return null;
  return h("div", { class: "partie" }, h("h3", {}, say("why")),
    decision.reasons.map((reason) => reasonOf(reason, decision, page)),
    left.map((what) => h("p", {}, say("page-not-checked", { what }))));
}

function reasonOf(reason, decision, page) {
  const said = decision.answer.includes(reason.says) ? null : h("p", {}, reason.says);
  return h("div", { class: "raison" }, said,
    reason.deduced && h("p", {}, say("deduced", { why: reason.why })),
    sourceLine(reason, page));
}

/** « Source : … », then links to the article and to the rule. */
export function sourceLine({ source, rule, article }, page) {
  const links = [h("a", { href: new URL(`regles/${rule}/`, ROOT).href }, say("site-rule", { rule }))];
  if (article && page.articles[article]) {
    const place = new URL(`articles/${article}/`, ROOT).href;
    links.unshift(h("a", { href: place }, say("page-article", { title: page.articles[article] })), "\u00a0· ");
  }
  return h("p", { class: "source" }, say("page-source", { source: cited(source) }), " ", links);
}

/** What a decided answer leaves unverified: « La taille du fichier, faute de connaître : canal de dépôt ». */
export function uncheckedSentences(decision) {
  if (decision.status !== "decided" || decision.decider.form.policy === "first") return [];
  const { values } = decision.case;
  const told = decision.unchecked.map(({ rule }) => {
    const read = decision.reads(rule).map((name) => decision.base.facts[name]);
    const missing = read.filter(({ id }) => !values.has(id)).map(({ label }) => label).join(", ");
    const about = read.filter(({ id }) => values.has(id)).map(({ label }) => label).join(", ");
    return missing && about ? say("unchecked-of", { about, missing }) : missing;
  });
  return [...new Set(told.filter(Boolean))];
}

/** The steps of a procedure, numbered. */
export function stepsList({ id, title }, page) {
  return h("div", {}, h("h4", {}, title), h("ol", {}, page.steps[id].map((text) => h("li", {}, text))));
}

/** What an answer gives besides its words, such as the category of a request: each with its name. */
export function gained(decision) {
  const rows = new Map(decision.reasons.flatMap(({ gives }) => Object.entries(gives)).filter(([key]) => has(`page-gives-${key}`)));
  if (!rows.size) return null;
  return h("dl", { class: "donnees" }, [...rows].map(([key, value]) => {
    const text = [value].flat().join(", ");
    const name = say(`page-gives-${key}`);
    return h("div", {}, h("dt", {}, name), h("dd", {}, h("span", {}, text),
      key.endsWith("category") && copyButton([say("page-copy"), hidden(say("page-edit-what", { question: name }))],
        () => text, { attributes: { class: "bouton bouton--petit" } })));
  }));
}

/** What else to know, after all that matters more. */
export function remarks(notes) {
  if (!notes.length) return null;
  return h("div", { class: "partie" }, h("h3", {}, say("to-know")), h("ul", {}, notes.map((note) => h("li", {}, note))));
}

/** « Compris : groupement d'intérêt public », with the way to correct it. */
export function understoodLine(value, edit) {
  return h("p", { class: "compris" }, sayWith("page-understood", { value: h("strong", {}, value) }), " ", edit);
}
