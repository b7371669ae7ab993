// Reading a table when only a few choices of a fact remain: the rows of all the cases that are left. Where they end alike
// and for one reason at least that they share, that is the end; where they do not, the fact is missing and asked.

import { BOUNDS } from "../french/tables.js";
import { small } from "../french/typography.js";
import { MISSING, causesOf } from "./table.js";

/** What the rows of all the cases that remain say together. */
export function narrowed(table, values, isNarrowed) {
  const rows = table.states(values).map((state) => table.row(state));
  const [{ worth, status, outcome }] = rows;
  let asked = table.facts.map(
    (_, at) => rows.some((row) => row.asked[at]) || (isNarrowed[at] && matters(table, at, values)),
  );
  if (!asked.includes(true) && !agree(table, rows)) asked = isNarrowed;
  const isOpen = asked.includes(true);
  const shared = (part) => rows[0][part].filter((one) => rows.every((row) => row[part].includes(one)));
  const row = {
    status: isOpen ? "missing" : status,
    outcome: isOpen ? null : outcome,
    possible: table.outcomes.map(({ id }) => id).filter((id) => rows.some(({ possible }) => possible.includes(id))),
    cautions: shared("cautions"),
    flips: shared("flips"),
    hesitations: [...new Set(rows.flatMap(({ hesitations }) => hesitations))],
    worth: worth.map((_, rule) => together(rows.map((one) => one.worth[rule]))),
    asked,
  };
  return { ...row, answer: isOpen ? conditional(table, table.facts[asked.indexOf(true)], table.branches(values, row)) : null };
}

/** What a rule is worth in several states: their causes when these are the same, else the lack of what tells them apart. */
function together(worths) {
  const held = new Set(worths.map((worth) => worth & ~1 || worth));
  const [first] = held;
  return (held.size > 1 ? MISSING : first) | worths.every((worth) => worth & 1);
}

/** Whether two of the choices that remain for a fact may not agree, the others being alike. */
function matters(table, at, values) {
  const { id } = table.facts[at];
  const codes = [...values.get(id)].map((one) => table.code(at, one));
  const others = table.states(new Map(values).set(id, undefined));
  return others.some((state) => differ(table, codes.map((code) => state.with(at, code))));
}

/** Whether states that know the same facts do not agree in some way of completing them all alike. */
function differ(table, states) {
  const rows = states.map((state) => table.row(state));
  const at = table.facts.findIndex((_, fact) => rows.some(({ asked }) => asked[fact]));
  if (at < 0) return !agree(table, rows);
  const answers = Array.from({ length: table.codings[at].counted }, (_, number) => number + 1);
  return answers.some((code) => differ(table, states.map((state) => state.with(at, code))));
}

/** Whether rows end alike and share a ground for it, or one of them needs none. */
function agree(table, rows) {
  const [{ status, outcome }] = rows;
  const [first, ...others] = rows.map((row) => grounds(table, row));
  return rows.every((row) => row.status === status && row.outcome === outcome)
    && (!first.length || others.some(({ length }) => !length) || first.some((one) => others.every((some) => some.includes(one))));
}

/** What gives a row its end: the reasons that decide so, or what is not known for this cause. */
function grounds({ rules, hesitations, limits }, { status, outcome, worth, hesitations: numbers }) {
  const told = (rule) => (outcome ? worth[rule] & 1 && rules[rule].ends === outcome : causesOf(worth[rule])[0] === status);
  return [...rules.keys()].filter(told).concat(outcome ? [] : numbers.map((number) => {
    const [fact, limit] = hesitations[number];
    return `${fact} ${limits[limit].text}`;
  }));
}

/** The answer while a fact is missing: what each answer gives when they are few, else the question that decides. */
function conditional(table, fact, branches) {
  const { base, wording } = table;
  const labels = branches.map(({ status, outcome }) => table.label(status, outcome));
  const [{ status, outcome } = { status: "missing" }] = branches;
  if (status !== "missing" && branches.every((one) => one.status === status && one.outcome === outcome)) {
    return wording.sentence("alike", { label: labels[0], question: fact.question });
  }
  if (branches.length > BOUNDS.listed || new Set(labels).size < 2) {
    return wording.sentence("one-missing", { question: (base.facts[fact.origin] ?? fact).question });
  }
  if (fact.type === "boolean") return either(wording, branches, labels, branches.map(({ value }) => wording.clause(fact, value)));
  const grouped = new Map();
  for (const [at, { value, status: end }] of branches.entries()) {
    const label = end === "missing" ? base.words["open-still"] : labels[at];
    grouped.set(label, [...(grouped.get(label) ?? []), wording.show(fact, value)]);
  }
  const all = [...grouped.values()].flat();
  const nested = all.some((one) => all.some((other) => one !== other && other.includes(one)));
  const said = (value) => (nested ? `« ${small(value)} »` : small(value));
  const cases = [...grouped].map(([label, values]) => `${values.map(said).join(", ")} : ${small(label)}`).join(" ; ");
  return wording.sentence("depends", { fact: fact.label, cases: cases[0].toUpperCase() + cases.slice(1) });
}

/** What yes and no give. */
function either(wording, branches, [label, other], [yes, no]) {
  const closed = branches.findIndex((_, at) => branches[1 - at].status === "missing");
  if (closed >= 0) return wording.sentence("open-otherwise", closed ? { label: other, clause: no } : { label, clause: yes });
  const [yesEnd, noEnd] = branches.map(({ status }) => status);
  const isException = yesEnd === "decided" && ["decided", "ambiguous"].includes(noEnd);
  return wording.sentence(isException ? "unless" : "either", {
    label: other, other: small(label), true: yes, false: no, Label: label, small: small(other),
  });
}
