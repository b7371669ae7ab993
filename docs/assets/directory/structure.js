// A structure as it is shown: who it is, what the rules say of it today, what it demands, its services, the file.

import { showDate } from "../french.js";
import { addressOf } from "../page/address.js";
import { copyButton } from "../page/copying.js";
import { h } from "../page/dom.js";
import { namesOf } from "../page/entity.js";
import { icon, tone } from "../page/icons.js";
import { cautionBox, remarks, sourceLine } from "../page/reasons.js";
import { ROOT, say, today } from "../page/words.js";
import { demands, served } from "./demands.js";
import { growing } from "./growing.js";
import { hashOf, numberSaid } from "./numbering.js";

const KINDS = {
  unites: "find-source-unites", etablissements: "find-source-etablissements", "chorus-pro": "find-source-chorus-pro", finess: "find-source-finess",
};

/** The card of a structure; `check` is the check of its nature, `services` those of the establishment shown. */
export function structureCard({ unit, place, asked }, { index, check, services, back }) {
  const decision = decided(check, unit);
  const look = decision ? decision.outcome ?? decision.status : "unlisted";
  const isUnit = asked === unit.number;
  return h("section", { class: `reponse reponse--${tone(look)}`, "aria-labelledby": "structure-titre" },
    h("h2", { id: "structure-titre", tabindex: "-1" }, (isUnit ? unit : place ?? unit).name || numberSaid(asked)),
    h("p", {}, [numberSaid(isUnit ? unit.number : place?.number || unit.number), where(unit), state(unit, place)].filter(Boolean).join(" · ")),
    missingPlace(unit, place, asked),
    verdict(decision, check, place),
    demands(place, index, isUnit),
    place && served(services),
    places(unit, place),
    decision && remarks(decision.case.notes),
    sources(index),
    back && h("div", { class: "outils" }, back, linkButton()));
}

/** « département 92 », or nothing. */
export function where({ department }) {
  return department ? say("find-department", { code: department }) : "";
}

/** That a structure or its establishment has ceased. */
export function state(unit, place) {
  if (unit.active === false) return unit.since ? say("find-closed-since", { day: showDate(unit.since) }) : say("find-closed");
  return place?.active === false ? say("find-place-closed") : "";
}

function linkButton() {
  return copyButton(say("page-copy-link"), () => location.href, { done: "page-link-copied" });
}

/** The facts that the directory says of a unit; its place is none of those listed where its commune is known. */
function factsOf(rules, { category, kind, territory, department }) {
  const names = namesOf(rules);
  const found = new Map();
  if (category) found.set(names.code, category);
  if (kind) found.set(names.kind, kind);
  if (found.size && (territory || department)) found.set(names.place, territory || rules.base.other);
  return found;
}

/** The decision on a unit as the rules stand today; null when the directory does not say its nature. */
function decided({ page, rules }, unit) {
  for (const one of [unit, { ...unit, kind: "" }]) {
    const facts = factsOf(rules, one);
    if (!facts.size) continue;
    try {
      return Object.assign(rules.decide(page.decision, Object.fromEntries(facts), today()), { given: facts });
    } catch {
      // A code that the rules do not take, or a nature that contradicts it: the nature alone is then left aside.
    }
  }
  return null;
}

function verdict(decision, { page, rules }, place) {
  const form = new URL(`questions/${page.decision}/`, ROOT).href;
  if (!decision) {
    return h("div", { class: "partie" }, h("h3", {}, say("find-verdict")),
      h("p", {}, say("find-no-nature"), " ", h("a", { href: form }, say("page-answer-question"))));
  }
  const names = namesOf(rules);
  const look = decision.outcome ?? decision.status;
  const same = form + addressOf(rules, decision.given, []);
  const kind = decision.case.values.get(names.kind);
  return [
    typeof kind === "string" && h("p", { class: "compris" }, `${say("find-kind")}\u00a0: `, h("strong", {}, decision.show(names.kind))),
    h("div", { class: "partie" }, h("h3", {}, say("find-verdict")),
      h("p", { class: "phrase" }, icon(look), " ", h("strong", {}, decision.label), `\u00a0: ${decision.answer}`),
      decision.case.assumed.map(({ says }) => h("p", { class: "suppose" }, say("assuming", { says }))),
      decision.cautions.map((one) => cautionBox(one, decision.base)),
      !place?.listed && decision.advice && h("p", {}, decision.advice),
      decision.reasons.map((reason) => sourceLine(reason, page)),
      h("p", {}, h("a", { href: same }, say(decision.ask.length ? "page-answer-question" : "page-see-case")))),
  ];
}

function missingPlace(unit, place, asked) {
  if (place || asked === unit.number) return null;
  return h("p", { class: "avis" }, say("find-no-place", { number: asked }));
}

/** The other establishments of a unit that the directory holds, each a link to its own card. */
function places(unit, place) {
  const others = unit.places.filter((one) => one !== place && one.number !== unit.number);
  if (!others.length) return null;
  return h("div", { class: "partie trouve" }, h("h3", {}, say(place ? "find-others" : "find-places")), growing("ul", {}, others.map(placeRow)));
}

function placeRow({ number: digits, name, active }) {
  return h("li", {}, h("a", { href: hashOf(digits) }, name), h("br"),
    [numberSaid(digits), active === false && say("find-place-closed")].filter(Boolean).join(" · "));
}

function sources(index) {
  return h("div", { class: "partie" }, h("h3", {}, say("find-sources")),
    h("p", {}, say("find-built", { day: showDate(index.built) })),
    h("ul", {}, index.sources.map(({ kind, file, date }) => h("li", {}, say("find-source", {
      kind: Object.hasOwn(KINDS, kind) ? say(KINDS[kind]) : kind, file, day: date ? showDate(date.slice(0, 10)) : say("find-no-day"),
    })))));
}
