// What is shown of a dossier: its verdict, the question that is left, its weight, each file, and a summary to copy.

import { capital, number } from "../french.js";
import { copyButton } from "./copying.js";
import { button, h, hidden } from "./dom.js";
import { gauge } from "./gauge.js";
import { icon, tone } from "./icons.js";
import { listing } from "./listing.js";
import { questionForm } from "./question.js";
import { cautionBox, sourceLine } from "./reasons.js";
import { scopeSays, verdictSays } from "./scope.js";
import { summaryText } from "./summary.js";
import { counted, say } from "./words.js";

/** Draw the dossier in its place; without a file, nothing but the zone remains. */
export function drawDossier(dossier) {
  const { root, items, rules } = dossier;
  if (!items.length) return root.replaceChildren(...undo(dossier));
  const { size } = dossier.verdict;
  const ask = dossier.asked();
  const asked = ask && questionForm(rules, ask, {
    answer: (value) => dossier.answer(ask.fact, value),
    unknown: () => dossier.unknown(ask.fact),
    value: dossier.known[ask.fact],
    before: [h("p", {}, say("page-limits-depend"))],
  });
  const shown = rules.show("dossier_size", size);
  const { outcome } = dossier;
  return root.replaceChildren(
    h("div", { class: "resultats__tete" }, h("p", {}, `${counted("page-files", items.length)}, ${shown}`),
      button(say("page-remove-all"), () => dossier.clear(), { class: "bouton bouton--petit" })),
    h("section", { class: `reponse reponse--${tone(outcome)}`, "aria-labelledby": "reponse-titre" },
      h("h2", { id: "reponse-titre", tabindex: "-1" }, icon(outcome), h("span", {}, hidden(say("page-answer")), " ", verdictSays(dossier))),
      h("p", { class: "phrase" }, `${dossier.counts(true)}.`),
      weightSays(dossier.verdict),
      cautions(dossier).map((one) => cautionBox(one, rules.base)),
      asked,
      known(dossier, ask),
      why(dossier),
      weight(dossier, shown)),
    ...reading(dossier),
    h("section", { "aria-label": say("page-files-table") }, listing(dossier.sorted(), context(dossier))),
    foot(dossier),
    h("div", { class: "outils outils--tete" },
      copyButton(say("page-copy-summary"), () => summaryText(dossier)),
      button(say("page-print"), () => print())),
  );
}

/** « Tout retirer » can be undone. */
function undo(dossier) {
  const { removed } = dossier;
  return removed.length ? [h("div", { class: "avis" }, h("p", {}, counted("page-all-removed", removed.length)),
    button(say("page-undo"), () => dossier.restore()))] : [];
}

function context(dossier) {
  return {
    rules: dossier.rules, page: dossier.page, shown: dossier.shown, unfolded: dossier.unfolded,
    remove: (item) => dossier.remove(item),
    tell: (item, fact, value) => dossier.tell(item, fact, value),
    more: (count) => {
      dossier.shown += count;
      dossier.draw();
    },
  };
}

/** What the rules say of the whole, when they say something. */
function weightSays({ decision, outcome }) {
  if (outcome === "accepted" || decision.status === "missing") return null;
  return [h("p", {}, decision.answer), decision.advice && h("p", {}, `${say("to-do")}\u00a0: `, decision.advice)];
}

function why({ verdict: { decision }, page }) {
  return decision.reasons.map((reason) => sourceLine(reason, page));
}

/** The cautions of the whole and of its files, each once. */
function cautions({ verdict, items }) {
  const found = new Map();
  for (const decision of [verdict.decision, ...items.map((item) => item.verdict.decision)]) {
    for (const caution of decision?.cautions ?? []) found.set(caution.id, caution);
  }
  return [...found.values()];
}

/** How the dossier is deposited, as the reader said, and what else could be said of it. */
function known(dossier, ask) {
  const { rules, skipped } = dossier;
  const told = dossier.questions.filter((name) => name !== ask?.fact && (name in dossier.known || skipped.has(name) || dossier.mayCount(name)));
  return told.map((name) => {
    const value = name in dossier.known ? rules.show(name, dossier.known[name]) : say(skipped.has(name) ? "page-unknown" : "page-channel-unknown");
    const { label } = rules.base.facts[name];
    return h("p", { class: "connu" }, `${capital(label)}\u00a0: `, h("strong", {}, value), " ", dossier.editButton(name));
  });
}

/** The gauge, once all that sets the limit is known. */
function weight(dossier, shown) {
  const { size, outcome } = dossier.verdict;
  const limit = dossier.limit;
  return limit && gauge({ size, shown, limit, outcome });
}

/** How far the server is, or that it does not answer. */
function reading({ readings }) {
  const { state } = readings;
  if (readings.isWaiting) return [h("p", { class: "avis" }, say("page-read-after"))];
  if (state?.total) {
    const key = state.isStopped ? "page-stopped" : "page-reading";
    const told = { total: number(state.total), done: number(state.done) };
    return [h("div", { class: "avis" }, h("p", {}, say(key, told)), state.isStopped
      ? button(say("page-resume"), () => readings.start()) : button(say("page-stop"), () => readings.halt()))];
  }
  if (state?.isLost) {
    return [h("div", { class: "avis" }, h("p", {}, say("page-server-lost")), button(say("page-retry"), () => readings.start()))];
  }
  return [];
}

function foot(dossier) {
  const { items, readings } = dossier;
  const isUnread = items.every((item) => !item.read) && (!readings.isOn || readings.isWaiting || readings.state?.isLost);
  const heavy = items.filter((item) => item.tooHeavy).length;
  return h("div", { class: "pied-liste" },
    scopeSays(dossier).map((sentence) => h("p", {}, sentence)),
    h("p", {}, say(isUnread ? "page-not-opened" : "page-some-opened")),
    heavy > 0 && h("p", {}, say("page-too-heavy")));
}

