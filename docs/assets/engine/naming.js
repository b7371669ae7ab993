// What a name says besides: the place that ends it, the fact that it is of, what a choice is in some places.

import { endings, foldLabel } from "../french/labels.js";
import { filled, strip } from "../french/folding.js";
import { choiceOf, codesOf, oneOrSet } from "./facts.js";

/** Take in what a page loads apart: the choices of facts, the rows of lookups and what these say, refinements, words. */
export function learn(base, taking, { facts, lookups, refinements, words }) {
  Object.assign(base, { refinements });
  Object.assign(taking.words, words);
  for (const { id, choices } of facts) base.facts[id].choices = choices.map(choiceOf);
  for (const { at, rows, told } of lookups) Object.assign(base.lookups[at], { told, rows: codesOf(rows) });
  taking.names.clear();
}

/** Keep a value under the fact that it turns out to be of, whose name is given back.
 *
 * A text may end with the name of a place, and may name the fact by another one: « CCAS de Nouméa ». One that is a
 * place's whole name, and none of the fact's, is that place: « collectivité de Saint-Martin »; a code is a code. */
export function takeNamed(known, name, value, given) {
  const { taking, base } = known;
  const { named_by: by, placed_by: place } = base.facts[name];
  const isFree = (other) => known.known.includes(other) && !Object.hasOwn(given, other);
  const isCode = ({ origin, target }) =>
    target === name && isFree(origin) && /^[0-9]+$/.test(strip(value)) && strip(value).length === base.facts[origin].digits;
  const coded = typeof value === "string" && base.lookups.find(isCode)?.origin;
  if (coded) {
    known.values.set(coded, taking.value(coded, value));
    return coded;
  }
  const isPlaced = typeof value === "string" && isFree(place);
  const exact = (fact) => taking.namesOf(base.facts[fact]).exact.get(foldLabel(value));
  if (isPlaced && exact(place) && !exact(name) && !(by && exact(by))) {
    known.values.set(place, exact(place));
    return place;
  }
  const text = isPlaced ? placed(known, place, value) : value;
  const taken = taking.value(name, text);
  const [own, others] = [name, by].map((one) => one && taking.namesOf(base.facts[one]));
  if (typeof text === "string" && isFree(by) && !own.exact.has(foldLabel(text))) {
    const found = base.labels.sure(text, others);
    const isLonger = found && base.labels.reach(text, others) > base.labels.reach(text, own);
    if (found && (isLonger || isVague(taken, base.other))) {
      known.values.set(by, found);
      return by;
    }
    const table = base.lookups.find(({ origin, target }) => origin === by && target === name);
    const kinds = taken === base.other && table?.rows.get(base.labels.likely(text, others));
    if (kinds) {
      known.put(name, new Set([...kinds, base.other]), text);
      return name;
    }
  }
  known.put(name, taken, text);
  return name;
}

/** Whether a text named no choice of its fact, or only perhaps one. */
function isVague(value, other) {
  return value === other || (value instanceof Set && [...value].filter((one) => one !== other).length < 2);
}

/** A text without the name of a place that ends it, which is kept apart. */
function placed({ taking, base, values }, place, text) {
  const { exact } = taking.namesOf(base.facts[place]);
  const found = endings(text).find(([, tail]) => exact.has(tail) && exact.get(tail) !== base.other);
  if (!found) return text;
  if (!values.has(place)) values.set(place, exact.get(found[1]));
  return found[0];
}

/** Lead a choice, or each of those that remain, to what it is where the refinement holds; say that it is taken not to. */
export function refine(known, { origin, target, codes, refines, says, assumed }) {
  const { values, texts, notes, base } = known;
  const [code, given] = [values.get(origin), values.get(target)];
  if (given === undefined) return;
  const left = given instanceof Set ? [...given].sort() : [given];
  if (assumed && code === undefined && left.some((one) => refines[one])) known.assumed.push({ fact: origin, value: base.other, says: assumed });
  if (!codes.includes(code)) return;
  const found = [...new Set(left.flatMap((one) => refines[one] ?? [one]))];
  if (found.length === left.length && found.every((one) => left.includes(one))) return;
  const said = left.map((one) => known.label(target, one)).join(base.words.or);
  known.put(target, oneOrSet(found), texts.get(target) ?? said);
  notes.push(filled(says, { given: said, place: known.label(origin, code) }));
}
