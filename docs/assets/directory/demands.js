// What an establishment demands of an invoice, and the services that receive it.

import { copyButton } from "../page/copying.js";
import { h, hidden } from "../page/dom.js";
import { counted, say } from "../page/words.js";
import { growing } from "./growing.js";
import { numberSaid } from "./numbering.js";

/** What an establishment demands; what the file does not say is not said to be free. */
export function demands(place, index, isUnit) {
  const title = h("h3", {}, say("find-demands"));
  if (!index.sources.some(({ kind }) => kind === "chorus-pro")) return h("div", { class: "partie" }, title, h("p", {}, say("find-no-export")));
  if (!place) return h("div", { class: "partie" }, title, h("p", {}, say("find-no-demand")));
  const { requires_service: service, requires_engagement: engagement, requires_either: either, works_owner_only: owner } = place.demands;
  const rows = [["find-service", service], ["find-engagement", engagement], ["find-either", either]];
  return h("div", { class: "partie" }, title,
    isUnit && /^[0-9]{14}$/.test(place.number) && h("p", {}, say("find-head", { number: numberSaid(place.number) })),
    !place.listed && h("p", {}, say("find-not-listed")),
    h("dl", { class: "donnees" }, rows.map(([name, said]) => demand(name, required(said))), owner && demand("find-owner", "find-owner-only")));
}

function demand(name, said) {
  return h("div", {}, h("dt", {}, say(name)), h("dd", {}, say(said)));
}

function required(said) {
  if (said === null) return "find-unsaid";
  return said ? "find-required" : "find-not-required";
}

/** The active services with their codes to copy; the others are only counted. */
export function served(services) {
  const active = services.filter((one) => one.active !== false);
  const off = services.length - active.length;
  return h("div", { class: "partie" }, h("h3", {}, say("find-services")),
    active.length ? [h("p", { class: "indice" }, counted("find-services", active.length)), growing("dl", { class: "donnees" }, active.map(serviceRow))] : h("p", {}, say("find-no-service")),
    off > 0 && h("p", { class: "indice" }, counted("find-services-off", off)));
}

function serviceRow({ code, name, engagement }) {
  return h("div", {}, h("dt", {}, [name, engagement === true && say("find-service-engagement")].filter(Boolean).join(" · ")),
    h("dd", {}, h("span", {}, code), copyButton([say("page-copy"), hidden(say("page-edit-what", { question: `${name} ${code}` }))],
      () => code, { done: "find-copied", attributes: { class: "bouton bouton--petit" } })));
}
