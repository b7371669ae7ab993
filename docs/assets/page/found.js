// What the search of the page found: the passage that answers, the titles that may, or who can answer.

import { definitionOf, sought } from "./asking.js";
import { h, hidden } from "./dom.js";
import { icon } from "./icons.js";
import { caseLink, casesIn } from "./hearing.js";
import { ROOT, counted, say } from "./words.js";

const EXCERPT = 360;
const SUGGESTED = 3;
const CHECKS = 3;
const SENTENCE = /(?<=[.!?…])\s+/u;

/** The results of a question, as elements: a definition where it asks for one, else what answers it. */
export async function results({ question, index, search, data }) {
  const cases = casesIn(question, data);
  const [found, meaning] = await Promise.all([
    sought({ index, search }, question, cases.flatMap(({ words }) => words)), definitionOf(question, search)]);
  const correction = [corrected(found.corrected), ownCases(cases, data)];
  if (meaning) {
    return [h("h2", { tabindex: "-1" }, hidden(say("page-answer")), " ", say("site-glossary")), passage(meaning, { index, search, stems: found.stems }),
      found.band === "answer" && more(found.hits.slice(0, SUGGESTED))];
  }
  if (found.band === "answer") {
    const [first, ...others] = found.hits;
    return [h("h2", { tabindex: "-1" }, hidden(say("page-answer")), " ", first.title), correction,
      passage(first, { index, search, stems: found.stems }), others.length > 0 && more(others), checks(found.hits, data)];
  }
  if (found.band === "suggestion") {
    return [h("h2", { tabindex: "-1" }, say("ask-suggest")), correction,
      titles(found.hits.slice(0, SUGGESTED)), h("p", {}, say("ask-none-of-them")), contact(data.contact), checks(found.hits, data)];
  }
  if (cases.length) {
    const also = found.hits.length > 0 && [h("h3", {}, say("ask-read-also")), titles(found.hits.slice(0, SUGGESTED))];
    return [h("h2", { tabindex: "-1" }, say("page-check-case")), correction, also];
  }
  return [notCovered(data.contact), correction, checks([], data)];
}

/** « Vérifier ce cas »: the checks that what was read in the question opens, already filled in. */
function ownCases(cases, { checks: labels }) {
  return cases.map((one) => h("p", { class: "cas" }, h("a", { href: caseLink(one) }, say("page-check-case")),
    `\u00a0: ${labels[one.decision]}${one.shown && ` (${one.shown})`}`));
}

/** « Non couvert », then who can answer. */
export function notCovered(says) {
  return h("section", { class: "reponse reponse--gris" },
    h("h2", { tabindex: "-1" }, icon("not_covered"), h("span", {}, hidden(say("page-answer")), " ", say("status-not_covered"))),
    h("p", { class: "phrase" }, say("ask-not-covered")), contact(says));
}

/** Who can answer. */
export function contact(says) {
  return says && h("p", {}, h("strong", {}, `${say("ask-who")}\u00a0: `), says);
}

/** The words that were looked for in the place of those that no article knows. */
export function corrected(pairs) {
  return pairs.map(({ typed, used }) => h("p", { class: "indice" }, say("ask-searched", { used, typed })));
}

/** A passage: its section, an excerpt with what answers marked, a link to go on reading. */
export function passage({ section, text, url }, { index, search, stems }) {
  const place = new URL(url, ROOT).href;
  return h("div", { class: "passage" }, section && h("h3", {}, h("a", { href: place }, section)),
    h("p", {}, marked(excerpt(text, index, search, stems), index, search, stems)),
    h("p", {}, h("a", { href: place }, say("page-read-on"), hidden(say("page-edit-what", { question: section })))));
}

/** The text with its words that answer marked. */
function marked(text, index, search, stems) {
  return search.highlight(index, text, stems).map(({ text: part, hit }) => (hit ? h("mark", {}, part) : part));
}

/** The sentences that hold most of what was asked, within a few lines. */
function excerpt(text, index, search, stems) {
  if (text.length <= EXCERPT) return text;
  const sentences = text.split(SENTENCE);
  const hits = sentences.map((sentence) => search.highlight(index, sentence, stems).filter(({ hit }) => hit).length);
  const start = hits.indexOf(Math.max(...hits));
  let [from, to] = [start, start + 1];
  const size = () => sentences.slice(from, to).join(" ").length;
  while (to < sentences.length && size() + sentences[to].length < EXCERPT) to += 1;
  while (from > 0 && size() + sentences[from - 1].length < EXCERPT) from -= 1;
  return `${from > 0 ? "… " : ""}${sentences.slice(from, to).join(" ")}${to < sentences.length ? " …" : ""}`;
}

/** The other passages, by their titles. */
export function more(hits) {
  return h("div", { class: "partie" }, h("h3", {}, counted("page-passages", hits.length)), titles(hits));
}

/** Titles that lead to their passages. */
export function titles(hits) {
  return h("ul", {}, hits.map(({ title, section, url }) =>
    h("li", {}, h("a", { href: new URL(url, ROOT).href }, title), section && section !== title ? ` (${section})` : "")));
}

/** The checks that answer for one's own case: those to which the articles found lead, else the site's own list. */
export function checks(hits, { leads, checks: labels }) {
  const named = [...new Set(hits.flatMap(({ article }) => (leads[article] ?? []).slice(0, 1)))].slice(0, CHECKS);
  const links = named.map((name) => h("li", {}, h("a", { href: new URL(`questions/${name}/`, ROOT).href }, labels[name])));
  if (!links.length) links.push(h("li", {}, h("a", { href: new URL("questions/", ROOT).href }, say("site-questions"))));
  return h("div", { class: "partie" }, h("h3", {}, say("page-own-case")), h("ul", {}, links));
}

