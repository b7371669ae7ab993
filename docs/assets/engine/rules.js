// A page's rules, opened: its questions, ready to be decided for any facts on any day, as every server decides them.
// It reads no clock, disk, network or page: the same arguments give the same decision.

import { Case } from "./case.js";
import { Decision } from "./decision.js";
import { Taking, choiceOf, codesOf } from "./facts.js";
import { Table, whole } from "./table.js";
import { Wording } from "./wording.js";

export { FactError } from "./facts.js";

/** The rules that a page carries: `decide` one of its questions, `read` what is typed, `show` a value.
 *
 * Of `parts`, `files` reads and shows names and sizes of files, `labels` matches choices that are typed, `dates` reads
 * days; a page without such facts does not need them. */
export function open(page, { files, labels, dates }) {
  const base = { ...unpacked(page), files, labels, dates };
  const taking = new Taking(base);
  const wording = new Wording(base, taking);
  const deciders = new Map(
    Object.entries(page.decisions).map(([id, form]) => [id, new Decider(id, form, base, taking, wording)]),
  );
  return {
    base,
    deciders,
    /** Take in what the page loads apart: how choices are matched, the names of facts, what the rows of lookups say. */
    learn: (names, matching) => matching.learn(Object.assign(base, { labels: matching }), taking, names),
    /** The decision for `facts` as the rules stood on the day `on`, an ISO date; a FactError says what is wrong. */
    decide: (id, facts, on, assume = {}) => deciders.get(id).decide(facts, on, assume),
    /** A value typed as text, as the type of its fact wants it. */
    read: (fact, text) => taking.read(fact, text),
    /** A value as the rules read it, with its label matched or its size parsed. */
    value: (fact, given) => taking.value(fact, given),
    /** The choice of a fact that a text names for sure. */
    named: (fact, text) => base.labels.sure(text, taking.namesOf(base.facts[fact])),
    /** A value that the rules read, as a reader reads it. */
    show: (fact, value) => wording.show(base.facts[fact], value),
    /** A fact computed from the text of another, as it is read on the day `on`. */
    computed: (fact, text, on) => taking.computed(fact, text, { on }),
  };
}

class Decider {
  constructor(id, form, base, taking, wording) {
    Object.assign(this, { id, form, base, taking, wording });
    this.tables = form.stretches.map((stretch, at) => new Table(base, wording, { ...stretch, columns: form.columns[at] }));
  }

  decide(given, on, assume) {
    return new Decision(this, this.table(on), new Case(this, given, assume, on));
  }

  /** The table as it stands on the day `on`; the first that the page carries for a day before them all. */
  table(on) {
    return this.tables.findLast(({ since }) => since <= on) ?? this.tables[0];
  }
}

/** The base as the engine reads it: each fact with its choices and answers, each code with what it says. */
function unpacked({ facts, sources, cautions, lookups, ...page }) {
  const other = { id: page.other, label: page.words.other };
  const opened = whole(facts).map((fact) => {
    const choices = fact.choices.map(choiceOf);
    const told = choices.map(({ id, label }) => ({ id, label }));
    const answers = fact.type === "boolean" ? [{ id: true }, { id: false }] : fact.open ? [...told, other] : told;
    return [fact.id, { ...fact, choices, answers }];
  });
  const named = (parts) => Object.fromEntries(parts.map((one) => [one.id, one]));
  const cited = named(whole(sources));
  return {
    ...page,
    facts: Object.fromEntries(opened),
    sources: cited,
    cautions: named(whole(cautions).map((one) => ({ ...one, source_title: cited[one.source].title }))),
    lookups: lookups.map(({ rows, ...lookup }) => ({ ...lookup, rows: codesOf(rows) })),
  };
}
