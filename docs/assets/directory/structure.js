// A structure as it is shown: who it is, what the rules say of it today, what it demands, its services, the file.

import { number, showDate } from "../french.js";
import { addressOf } from "../page/address.js";
import { copyButton } from "../page/copying.js";
import { button, h, hidden } from "../page/dom.js";
import { namesOf } from "../page/entity.js";
import { icon, tone } from "../page/icons.js";
import { cautionBox, remarks, sourceLine } from "../page/reasons.js";
import { ROOT, counted, has, say, today } from "../page/words.js";

const SHOWN = 20;

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

/** A number with what it is, its digits by threes. */
export function numberSaid(digits) {
  const kind = { 9: "find-siren", 14: "find-siret" }[digits.length];
  if (!kind || !/^[0-9]+$/.test(digits)) return say("find-number", { number: digits });
  const threes = digits.slice(0, 9).match(/.{3}/g).join("\u00a0");
  return say(kind, { number: digits.length === 14 ? `${threes}\u00a0${digits.slice(9)}` : threes });
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

/** What an establishment demands; what the file does not say is not said to be free. */
function demands(place, index, isUnit) {
  const title = h("h3", {}, say("find-demands"));
  if (!index.sources.some(({ kind }) => kind === "chorus-pro")) return h("div", { class: "partie" }, title, h("p", {}, say("find-no-export")));
  if (!place) return h("div", { class: "partie" }, title, h("p", {}, say("find-no-demand")));
  const { requires_service: service, requires_engagement: engagement, requires_either: either, works_owner_only: owner } = place.demands;
  const rows = [["service", service], ["engagement", engagement], ["either", either], owner === true && ["owner", owner]].filter(Boolean);
  return h("div", { class: "partie" }, title,
    isUnit && /^[0-9]{14}$/.test(place.number) && h("p", {}, say("find-head", { number: numberSaid(place.number) })),
    !place.listed && h("p", {}, say("find-not-listed")),
    h("dl", { class: "donnees" }, rows.map(([name, said]) => h("div", {},
      h("dt", {}, say(`find-${name}`)), h("dd", {}, say(saidKey(name, said)))))));
}

function saidKey(name, said) {
  if (said === null) return "find-unsaid";
  if (name === "owner") return "find-owner-only";
  return said ? "find-required" : "find-not-required";
}

/** The active services with their codes to copy; the others are only counted. */
function served(services) {
  const active = services.filter((one) => one.active !== false);
  const off = services.length - active.length;
  const list = h("dl", { class: "donnees" }, active.slice(0, SHOWN).map(serviceRow));
  const more = active.length > SHOWN && button(say("page-show-more", { count: number(active.length - SHOWN) }), () => {
    const rows = active.slice(SHOWN).map(serviceRow);
    list.append(...rows);
    more.remove();
    rows[0].querySelector("button").focus();
  });
  return h("div", { class: "partie" }, h("h3", {}, say("find-services")),
    active.length ? [h("p", { class: "indice" }, counted("find-services", active.length)), list, more] : h("p", {}, say("find-no-service")),
    off > 0 && h("p", { class: "indice" }, counted("find-services-off", off)));
}

function serviceRow({ code, name, engagement }) {
  return h("div", {}, h("dt", {}, [name, engagement === true && say("find-service-engagement")].filter(Boolean).join(" · ")),
    h("dd", {}, h("span", {}, code), copyButton([say("page-copy"), hidden(say("page-edit-what", { question: `${name} ${code}` }))],
      () => code, { done: "find-copied", attributes: { class: "bouton bouton--petit" } })));
}

/** The other establishments of a unit that the directory holds, each a link to its own card. */
function places(unit, place) {
  const others = unit.places.filter((one) => one !== place && one.number !== unit.number);
  if (!others.length) return null;
  const list = h("ul", {}, others.slice(0, SHOWN).map(placeRow));
  const more = others.length > SHOWN && button(say("page-show-more", { count: number(others.length - SHOWN) }), () => {
    const rows = others.slice(SHOWN).map(placeRow);
    list.append(...rows);
    more.remove();
    rows[0].querySelector("a").focus();
  });
  return h("div", { class: "partie trouve" }, h("h3", {}, say(place ? "find-others" : "find-places")), list, more);
}

function placeRow({ number: digits, name, active }) {
  return h("li", {}, h("a", { href: hashOf(digits) }, name), h("br"),
    [numberSaid(digits), active === false && say("find-place-closed")].filter(Boolean).join(" · "));
}

/** The address of a structure in this page: no server sees what follows « # ». */
export function hashOf(digits) {
  return `#numero=${encodeURIComponent(digits)}`;
}

function sources(index) {
  return h("div", { class: "partie" }, h("h3", {}, say("find-sources")),
    h("p", {}, say("find-built", { day: showDate(index.built) })),
    h("ul", {}, index.sources.map(({ kind, file, date }) => h("li", {}, say("find-source", {
      kind: has(`find-source-${kind}`) ? say(`find-source-${kind}`) : file, file, day: date ? showDate(date.slice(0, 10)) : say("find-no-day"),
    })))));
}
