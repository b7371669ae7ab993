// The page of one entity: a single field takes its kind, its alias, the code of its category or its territory.

import { fold, osa } from "../french.js";
import { button, h, hidden } from "./dom.js";
import { siretFault } from "./identifier.js";
import { oneField, questionForm } from "./question.js";
import { understoodLine } from "./reasons.js";
import { suggestions } from "./suggesting.js";
import { counted, say } from "./words.js";

const SHORTEST = 4;
const SHORT = 7;
const APART = /[\s.\u00a0\u202f]/g;

/** The shape of the page: which fact is which, the lookups say. */
export function entity() {
  return { ask, extra };
}

/** The facts of an entity by their part: what it is, the code and the name that say so, where it is. */
export function namesOf(rules) {
  const { facts, lookups } = rules.base;
  const code = lookups.find(({ assumed, origin }) => assumed === null && facts[origin].type === "text");
  return { kind: code.target, code: code.origin, name: facts[code.target].named_by, place: facts[code.target].placed_by };
}

/** The question of the kind is the one field; when a code or a text leaves a few kinds, these are the choices. */
function ask(check, asked, decision) {
  const { rules } = check;
  const names = namesOf(rules);
  if (![names.kind, names.code, names.name].includes(asked.fact)) return null;
  const left = decision.case.values.get(names.kind);
  if (left instanceof Set && !check.editing) return narrowed(check, asked, decision, names);
  return oneField(rules, { ...asked, help: say("page-entity-hint"), read: (text) => text }, {
    answer: (text) => take(check, names, text),
    unknown: check.started ? () => check.unknown(names.kind) : null,
    value: check.given.get(names.kind) ?? check.given.get(names.code) ?? typedName(check, names),
    empty: "page-entity-empty",
    submit: "page-see-answer",
    suggested: suggestedIn(check, names),
  });
}

/** The name of an entity as the reader chose it. */
function typedName({ rules, given }, { name }) {
  return given.has(name) ? rules.show(name, given.get(name)) : undefined;
}

function suggestedIn(check, names) {
  const { rules } = check;
  const draw = suggestions(rules, [names.kind, names.name, names.place]);
  return (input) => draw(input, (id, fact) => {
    const others = [names.kind, names.name, names.code, names.place].filter((name) => name !== fact);
    const without = fact === names.place ? others : others.filter((name) => name !== names.place);
    check.answer([[fact, id ?? rules.base.other]], { without });
  });
}

function narrowed(check, asked, decision, names) {
  const told = check.given.has(names.code)
    ? counted("page-code-narrows", asked.choices.length)
    : say("page-several", { typed: decision.case.texts.get(names.kind) });
  return questionForm(check.rules, { ...asked, help: "" }, {
    answer: (value) => check.answer([[asked.fact, value]]),
    unknown: () => check.unknown(asked.fact),
    before: [h("p", {}, told)],
  });
}

/** What a person typed: a code, a number, a kind, a territory, or an entity that no list holds. */
function take(check, names, text) {
  const digits = text.replace(APART, "");
  if (/^[0-9]+$/.test(digits)) {
    if (digits.length === 14 || digits.length === 9) throw new Error(siretFault(digits));
    return check.answer([[names.code, text]], { without: [names.kind, names.name] });
  }
  const pairs = readIn(check, names, text);
  const told = pairs.map(([name]) => name);
  return check.answer(pairs, { without: [names.kind, names.name, names.code].filter((name) => !told.includes(name)) });
}

/** What the rules read in a text, a fact each: a name, a place, and the kind unless one of them says it. */
function readIn(check, names, text) {
  const { other } = check.rules.base;
  const { values, assumed } = check.decide(new Map([[names.kind, text]])).case;
  const read = [names.name, names.place].filter((name) => typeof values.get(name) === "string");
  const pairs = read.map((name) => [name, values.get(name)]);
  if (read.includes(names.name) || assumed.some(({ fact }) => fact === names.kind)) return pairs;
  const kind = values.get(names.kind);
  const near = kind === other ? nearName(check.rules, names, text) : null;
  if (near) throw new Error(say("page-entity-near", { near }));
  return [...pairs, [names.kind, typeof kind === "string" && kind !== other ? kind : text]];
}

/** The name of a kind from which a text differs by a slip of the hand: it is proposed, never chosen. */
function nearName(rules, names, text) {
  const typed = fold(text);
  const slips = typed.length < SHORT ? 1 : 2;
  const known = rules.base.facts[names.kind].choices.flatMap(({ label, aliases }) => [label, ...aliases]);
  return typed.length < SHORTEST ? undefined : known.find((name) => osa(typed, fold(name), slips) <= slips);
}

/** What was understood of an entity: its name where a text gave one, else its kind; that no list holds it. */
function understood(check, decision, names) {
  const { given, rules } = check;
  if (decision.case.values.get(names.kind) === rules.base.other && decision.case.texts.has(names.kind)) {
    return say("page-understood-other", { typed: decision.case.texts.get(names.kind) });
  }
  if (given.has(names.kind)) return check.shown(names.kind, decision);
  return decision.show(given.has(names.name) ? names.name : names.kind);
}

/** « Compris : … » under the answer, and the way out of an assumption. */
function extra(check, decision) {
  const names = namesOf(check.rules);
  const small = (fact, text) => button(text, () => check.edit(fact), { class: "bouton bouton--petit" });
  const edit = (fact) => {
    const question = check.rules.base.facts[fact].question;
    return small(fact, [say("page-edit"), hidden(say("page-edit-what", { question }))]);
  };
  const kind = decision.case.values.get(names.kind);
  const isSupposed = decision.case.assumed.some(({ fact }) => fact === names.kind);
  const assumed = (fact) => [" ", fact === names.kind ? small(fact, say("page-not-it")) : edit(fact)];
  if (typeof kind !== "string" || isSupposed) return { assumed };
  return { assumed, understood: understoodLine(understood(check, decision, names), edit(names.kind)) };
}
