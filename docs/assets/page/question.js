// One question: buttons when the answers are few, a list to choose in, or a field; and always « Je ne sais pas ».

import { capital } from "../french.js";
import { entitle, focusOn } from "./announcing.js";
import { button, h, newId, nodes } from "./dom.js";
import { suggestions } from "./suggesting.js";
import { say } from "./words.js";

const FEW = 6;
const MANY = 20;

/** The form of a question.
 *
 * `ask` is what a decision asks; `answer(value)` may throw an error whose message is for the reader;
 * `groups` gives the heading of each choice; `value` is what was answered before. */
export function questionForm(rules, ask, { answer, unknown, groups, value, before = [] }) {
  const made = { rules, ask, answer, unknown, groups, value, before, hint: newId("aide"), fault: newId("erreur") };
  if (ask.type === "boolean") return buttons(made, [true, false].map((said) => [said, capital(rules.show(ask.fact, said))]));
  if (ask.type !== "choice") return field(made);
  const choices = ask.choices.map(({ id, label }) => [id, label]);
  if (choices.length > MANY) return field(made, suggestions(rules, [ask.fact]));
  return choices.length > FEW || groups ? radios(made, choices) : buttons(made, choices);
}

function help({ ask, hint, before }) {
  return [...before, ask.help && h("p", { class: "indice", id: hint }, ask.help)];
}

function frame(made, ...controls) {
  const described = made.ask.help ? made.hint : null;
  return h("div", { class: "question" }, h("fieldset", { "aria-describedby": described },
    h("legend", {}, made.ask.question), ...help(made), ...controls));
}

function buttons(made, choices) {
  return frame(made, h("div", { class: "choix" },
    choices.map(([value, label]) => button(label, () => tried(made, value), {
      class: "bouton choix__bouton", "aria-pressed": made.value === undefined ? null : String(made.value === value),
    })),
    button(say("page-unknown"), made.unknown, { class: "bouton choix__bouton choix__bouton--sans" })));
}

function tried(made, value, form) {
  try {
    made.answer(value);
  } catch (error) {
    if (!form) throw error;
    fault(made, form, error.message);
  }
}

function radios(made, choices) {
  const name = newId("choix");
  const unknown = {};
  const option = ([value, label]) => {
    const id = newId("choix");
    const input = h("input", { type: "radio", name, id, value: "", checked: value === made.value });
    input.chosen = value;
    return h("div", { class: "radio" }, input, h("label", { for: id }, label));
  };
  const form = h("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const chosen = form.querySelector("input:checked");
    if (!chosen) fault(made, form, say("page-empty-choice"));
    else if (chosen.chosen === unknown) made.unknown();
    else tried(made, chosen.chosen, form);
  } }, frame(made, grouped(choices, made.groups).map(([title, some]) => {
    const held = some.map(option);
    return title ? h("div", { role: "group", "aria-label": title, class: "radio-groupe" }, h("p", { class: "radio-titre" }, title), held) : held;
  }), option([unknown, say("page-unknown")])), h("button", { type: "submit", class: "bouton bouton--premier" }, say("page-continue")));
  return form;
}

/** The choices under their headings, in the order in which these first come. */
function grouped(choices, groups) {
  if (!groups) return [["", choices]];
  const found = new Map();
  for (const choice of choices) {
    const title = groups[choice[0]] ?? "";
    found.set(title, [...(found.get(title) ?? []), choice]);
  }
  return [...found];
}

/** A field to type in; `suggested` draws the suggestions for what is typed. */
function field(made, suggested = null) {
  const id = newId("champ");
  const read = made.ask.read ?? ((text) => made.rules.read(made.ask.fact, text));
  const input = h("input", {
    id, type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", value: shownBefore(made),
    "aria-describedby": [made.ask.help && made.hint, made.fault].filter(Boolean).join(" "),
    inputmode: made.ask.type === "integer" ? "numeric" : null,
  });
  const form = h("form", { novalidate: true, class: "question", onsubmit: async (event) => {
    event.preventDefault();
    await made.rules?.learning;
    if (!input.value.trim()) fault(made, form, say(made.empty ?? "page-empty-field"));
    else tried({ ...made, answer: (text) => made.answer(read(text)) }, input.value, form);
  } },
  h("label", { for: id, class: "question__titre" }, made.ask.question),
  ...help(made),
  h("p", { class: "erreur", id: made.fault, hidden: true }),
  input,
  suggested && suggested(input, (value) => tried(made, value, form)),
  h("div", { class: "choix" },
    h("button", { type: "submit", class: "bouton bouton--premier" }, say(made.submit ?? "page-continue")),
    made.unknown && button(say("page-unknown"), made.unknown)));
  return form;
}

function shownBefore({ rules, ask, value }) {
  if (value === undefined || value === null) return "";
  return ask.type === "choice" || typeof value === "string" ? labelOf(rules, ask, value) : String(value);
}

function labelOf(rules, ask, value) {
  return rules.base.facts[ask.fact]?.choices.find((choice) => choice.id === value)?.label ?? String(value);
}

/** The one field of a page that takes several facts: see the page of entities. */
export function oneField(rules, ask, options) {
  return field({ rules, ask, hint: newId("aide"), fault: newId("erreur"), before: [], ...options }, options.suggested);
}

/** Say what is wrong: a summary that takes the focus, the same words at the field, and the page's title. */
function fault(made, form, message) {
  const input = form.querySelector("input");
  form.querySelector(".erreurs")?.remove();
  const said = nodes(message);
  const summary = h("div", { class: "erreurs", role: "alert", tabindex: "-1" },
    h("h2", {}, say("page-problem")),
    h("p", {}, h("a", { href: `#${input.id}`, onclick: (event) => {
      event.preventDefault();
      input.focus();
    } }, said)));
  form.prepend(summary);
  const shown = form.querySelector(".erreur");
  if (shown) {
    shown.replaceChildren(...nodes(message));
    shown.hidden = false;
    input.setAttribute("aria-invalid", "true");
  }
  entitle("", true);
  focusOn(summary);
}

