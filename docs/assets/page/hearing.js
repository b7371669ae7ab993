// What a question says of a case, enough to open its check filled in: a file with its size, or one choice of a list.
// It decides nothing: the check does, and shows what it was given.

import { fold } from "../french.js";
import { ROOT } from "./words.js";

const FILE = /(?:^|[\s«"(])([^\s«»"()]*\.([a-z0-9]{2,5}))(?![\p{L}\p{N}])/giu;
const SIZE = /(?<![\p{L}\p{N},.])(\d{1,6}(?:[,.]\d{1,3})?)[\s\u00a0\u202f]?(octets|[kmg]i?o)(?![\p{L}\p{N}])/iu;
const APART = /[^\p{L}\p{N}]+/gu;
const SHORTEST = 3;
const MOST = 2;

/** The checks that a question opens: decision, facts, what to show of them, words that they add to the search. */
export function casesIn(question, { cues, extensions }) {
  return [...filesIn(question, extensions), ...choicesIn(question, cues)].slice(0, MOST);
}

/** The address of a check that opens on what was heard. */
export function caseLink({ decision, facts }) {
  return new URL(`questions/${decision}/#${new URLSearchParams(facts)}`, ROOT).href;
}

function filesIn(question, extensions) {
  const named = [...question.matchAll(FILE)].find(([, , extension]) => extensions.includes(extension.toUpperCase()));
  const size = question.match(SIZE);
  if (!named) return [];
  const facts = { file_extension: named[2].toUpperCase(), ...(size ? { file_size: `${size[1]} ${size[2]}` } : {}) };
  return [{ decision: "attachment", facts, shown: Object.values(facts).join(", "), words: ["extension", "format"] }];
}

/** For each check, the choice that the question names; where it names several, the check alone, with none of them. */
function choicesIn(question, cues) {
  const said = ` ${bare(question)} `;
  const heard = cues.flatMap(([decision, fact, id, label, ...aliases]) => [label, ...aliases].map(bare)
    .filter((name) => name.length >= SHORTEST && said.includes(` ${name} `))
    .map((name) => ({ decision, fact, id, label, start: said.indexOf(` ${name} `), end: said.indexOf(` ${name} `) + name.length })));
  const isWithin = (one, other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
  const told = heard.filter((one) => !heard.some((other) => isWithin(one, other)));
  return [...new Set(told.map(({ decision }) => decision))].map((decision) => {
    const own = new Map(told.filter((one) => one.decision === decision).map((one) => [one.id, one]));
    const [{ fact, id, label }] = own.values();
    return { decision, facts: own.size === 1 ? { [fact]: id } : {}, shown: own.size === 1 ? label : "", words: [] };
  });
}

function bare(text) {
  return fold(text).replace(APART, " ").trim();
}
