// The server's answer to a question: a decision, a passage, titles, or who can answer.

import { addressOf } from "./address.js";
import { copyButton } from "./copying.js";
import { h, hidden } from "./dom.js";
import { checks, contact, more, notCovered, passage, titles } from "./found.js";
import { icon, tone } from "./icons.js";
import { openCheck } from "./opening.js";
import { cautionBox, sourceLine } from "./reasons.js";
import { answerText, replyOf } from "./reply.js";
import { ROOT, say } from "./words.js";

/** The answer as elements, then those to the other questions of the text, each under its own. */
export async function answerFrom(answer, context) {
  const [first, ...others] = await Promise.all([answer, ...answer.others].map(async (each) => [
    each.part && h("p", {}, h("strong", {}, say("ask-part", { question: each.part }))), await one(each, context)]));
  return [first, others.length > 0 && h("div", { class: "autres" }, others)];
}

async function one(answer, context) {
  const { kind, passages, escalate } = answer;
  const stems = context.search.search(context.index, answer.question).stems;
  const who = [contact(escalate?.says), escalate?.category && h("p", {}, say("ask-category", { category: escalate.category }))];
  if (kind === "decision") return [await decided(answer, context), who];
  if (answer.rejection) return rejected(answer.rejection);
  if (kind === "passage") {
    const [first, ...others] = passages;
    return [h("h2", { tabindex: "-1" }, hidden(say("page-answer")), " ", first.title),
      passage(first, { ...context, stems }), answer.cautions.map(changedSince),
      answer.case && await ownCase(answer), others.length > 0 && more(others),
      !answer.case && checks(passages, context.data), who, copied(answer)];
  }
  if (kind === "suggestion") {
    return [h("h2", { tabindex: "-1" }, say("ask-suggest")), titles(passages), h("p", {}, say("ask-none-of-them")), who,
      checks(passages, context.data)];
  }
  return [notCovered(escalate?.says), who[1], copied(answer)];
}

/** The way to copy what no rule decides as a reply: the passage and where it stands, or who can answer. */
function copied(answer) {
  return h("div", { class: "outils outils--tete" }, copyButton(say("page-copy-reply"), () => answerText(answer)));
}

/** What has changed since the text of a passage. */
function changedSince(text) {
  return h("div", { class: "attention" }, icon("caution"), h("p", {}, h("strong", {}, say("page-caution")), " ", text));
}

/** The case that a question states beside the passage that answers it: what was understood, and what is asked next. */
async function ownCase({ case: stated, understood }) {
  const { rules } = await openCheck(stated.decision);
  const place = placeOf(rules, stated);
  const { question } = rules.base.facts[stated.ask[0].fact];
  return h("div", { class: "partie" }, h("h3", {}, say("page-own-case")), told(rules, understood, place),
    h("p", {}, question, " ", h("a", { href: place, class: "bouton" }, say("page-answer-question"))));
}

/** The page of a decision with its case filled in. */
function placeOf(rules, decision) {
  return new URL(`questions/${decision.decision}/${addressOf(rules, known(rules, decision), [])}`, ROOT).href;
}

/** What was read in the question, and where to correct it. */
function told(rules, understood, place) {
  return h("p", { class: "compris" }, `${say("ask-understood")}\u00a0: `, h("strong", {}, shown(rules, understood)), " ",
    h("a", { href: place }, say("page-edit")));
}

/** A decision's verdict, with the way to its page, where it can be completed and copied. */
async function decided({ decision, understood, passages, beside, supposed_here: here }) {
  const { status, outcome, label, answer, advice, cautions, reasons, ask, assumed, decision: id } = decision;
  const { page, rules } = await openCheck(id);
  const look = outcome ?? status;
  const reply = replyOf(rules, page, decision);
  const place = placeOf(rules, decision);
  return [h("section", { class: `reponse reponse--${tone(look)}` },
    here && h("p", { class: "suppose" }, `${say("ask-here")}\u00a0:`),
    assumed.map(({ says }) => h("p", { class: "suppose" }, say("assuming", { says }))),
    told(rules, understood, place),
    h("h2", { tabindex: "-1" }, icon(look), h("span", {}, hidden(say("page-answer")), " ", label)),
    h("p", { class: "phrase" }, answer),
    ask.length > 0 && h("p", {}, !answer.includes(rules.base.facts[ask[0].fact].question)
      && `${rules.base.facts[ask[0].fact].question} `,
      h("a", { href: place, class: "bouton bouton--premier" }, say("page-answer-question"))),
    advice && h("p", {}, h("strong", {}, `${say("to-do")}\u00a0: `), advice),
    h("div", { class: "outils outils--tete" }, reply && copyButton(say("page-copy-reply"), () => reply)),
    h("div", { class: "outils" }, copyButton(say("page-copy-link"), () => place, { done: "page-link-copied" })),
    cautions.map((one) => cautionBox(one, rules.base)),
    beside && h("p", {}, h("strong", {}, `${say("also")}\u00a0: `), `${beside.label}. ${beside.answer}`,
      beside.assumed.map(({ says }) => ` ${say("assuming", { says })}`)),
    reasons.map((reason) => sourceLine(reason, page)),
    h("p", {}, h("a", { href: place }, say("page-see-case")))),
  passages.length > 0 && h("div", { class: "partie" }, h("h3", {}, say("ask-read-also")), titles(passages))];
}

/** Messages of rejection: what each says, who mends it, how and what next; the page of rejections tells where too. */
function rejected({ messages, unknown }) {
  const part = (name, text) => text && h("p", {}, h("strong", {}, `${say(name)}\u00a0: `), text);
  const card = (look, head, ...parts) => h("section", { class: `reponse reponse--${tone(look)}` },
    h("h2", { tabindex: "-1" }, icon(look), h("span", {}, hidden(say("page-answer")), " ", head)), parts,
    h("p", {}, h("a", { href: new URL("rejets/", ROOT).href }, say("site-rejections"))));
  return [
    ...messages.map(({ found, says, meanings }) => card("ready", found, h("p", { class: "phrase" }, `${says}.`),
      meanings.map(({ why, who, how, next }) => [
        part("ask-meaning", why), part("ask-mends", who), part("ask-how", how), part("rejection-next", next)]))),
    ...unknown.map(({ found, says, ask }) => card("unlisted", found, h("p", { class: "phrase" }, says), part("rejection-ask", ask))),
  ];
}

/** What was read in the question, in words. */
function shown(rules, understood) {
  return Object.entries(understood).map(([name, value]) => {
    const { type, label } = rules.base.facts[name];
    const text = typeof value === "string" && type !== "choice" ? value : rules.show(name, value);
    return type === "boolean" || type === "size" ? `${label}\u00a0: ${text}` : text;
  }).join(", ");
}

/** The facts of a decision that its page takes, without what was supposed nor what it reads again in another. */
function known(rules, { decision, facts, assumed }) {
  const { form } = rules.deciders.get(decision);
  const asked = [...form.origins, ...form.facts];
  return Object.entries(facts).filter(([name]) => {
    const { origin } = rules.base.facts[name];
    const isSupposed = assumed.some(({ fact }) => fact === name);
    return asked.includes(name) && !isSupposed && (origin === null || !(origin in facts));
  });
}
