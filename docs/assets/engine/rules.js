// A page's rules, opened: its questions, ready to be decided for any facts on any day, as every server decides them.
// It reads no clock, disk, network or page: the same arguments give the same decision.

import { Decision } from "./decision.js";
import { Intake } from "./entry.js";
import { Epoch, boundaries } from "./epoch.js";
import { partsOf } from "./leaves.js";
import { verdictOf } from "./verdict.js";
import { Wording } from "./wording.js";

/** What a fact, a rule, a caution or a source says when a page does not. */
const USUAL = {
  when: ["true"], since: null, until: null, help: "", as: null, limit: null, among: null, changeable: false,
  derived: null, clause: "", if_true: "", if_false: "", absent: "", digits: null, unit: "", open: false, choices: [],
  ends: null, undecided: null, says: "", advice: "", gives: {}, procedure: null, cautions: [], notes: [],
  statements: "", deduced: false, why: "", publisher: null, dated: null, checked: null, url: null, article: null,
};

/** The rules that a page carries: `decide` one of its questions, `read` what is typed, `show` a value.
 *
 * `files` reads and shows names and sizes of files, for rules about them. */
export function open(page, files) {
  const base = unpacked(page);
  const intake = new Intake(base, files);
  const wording = new Wording(base, intake);
  const questions = new Map(
    Object.entries(base.decisions).map(([id, form]) => [id, new Question(id, form, base, intake, wording)]),
  );
  return {
    base,
    questions,
    /** The decision for `facts` as the rules stood on the day `on`, an ISO date; a FactError says what is wrong. */
    decide: (id, facts, on, assume = {}) => questions.get(id).decide(facts, on, assume),
    /** A value typed as text, as the type of its fact wants it. */
    read: (fact, text) => intake.read(fact, text),
    /** A value as the rules read it, with its label matched or its size parsed. */
    value: (fact, given) => intake.value(fact, given),
    /** A value that the rules read, as a reader reads it. */
    show: (fact, value) => wording.show(base.facts[fact], value),
    /** A fact computed from a text, such as a name to propose instead; undefined when there is none. */
    computed: (fact, source) => intake.computed(fact, source),
  };
}

class Question {
  constructor(id, form, base, intake, wording) {
    Object.assign(this, { id, form, base, intake, wording });
    this.starts = boundaries(form, base);
    this.epochs = new Map();
  }

  decide(given, on, assume) {
    const entry = this.intake.take(this.form, given, assume);
    const epoch = this.epoch(on);
    return new Decision(this, epoch, verdictOf(epoch, epoch.state(entry.values)), entry, on);
  }

  /** The rules as they stood on the day `on`. */
  epoch(on) {
    const place = this.starts.filter((day) => day <= on).length;
    if (!this.epochs.has(place)) this.epochs.set(place, new Epoch(this.form, this.base, on));
    return this.epochs.get(place);
  }

  outcome(id) {
    return this.form.outcomes.find((outcome) => outcome.id === id);
  }

  /** The word that a reader sees first: the outcome's own label, or the status's. */
  label(status, outcome) {
    return outcome === null ? this.base.words[`status-${status}`] : this.outcome(outcome).label;
  }
}

/** The base as the engine reads it: what a page leaves out because it is usual is put back. */
function unpacked(page) {
  const { lists } = page;
  const usual = (one) => ({ ...USUAL, ...one, when: whole(one.when ?? USUAL.when, lists) });
  const named = (part, make = usual) =>
    Object.fromEntries(Object.entries(page[part]).map(([id, one]) => [id, { ...make(one), id }]));
  return {
    ...page,
    facts: named("facts", ({ choices = [], ...fact }) => ({
      ...usual(fact),
      choices: choices.map(([id, label, ...aliases]) => ({ id, label, aliases })),
    })),
    lookups: page.lookups.map(({ rows, ...lookup }) => ({
      ...lookup,
      rows: new Map(rows.flatMap(([codes, ...items]) => codes.split(" ").map((code) => [code, items]))),
    })),
    values: named("values", ({ kind, history }) => ({
      kind,
      history: history.map(([low, high, text, from = null, until = null]) => ({ low, high, text, from, until })),
    })),
    sources: named("sources"),
    cautions: named("cautions"),
    procedures: named("procedures"),
    decisions: named("decisions", (form) => ({
      sources: [],
      ...usual(form),
      outcomes: form.outcomes.map(usual),
      rules: form.rules.map((rule) => usual({ source: form.source, ...rule })).map((rule) => ({
        ...rule,
        statements: rule.statements ? rule.statements.split(" ") : [],
      })),
    })),
  };
}

/** A condition with the items of the lists that it names. */
function whole(condition, lists) {
  const [kind, fact, wanted, list = null] = condition;
  const parts = partsOf(condition)?.map((part) => whole(part, lists));
  if (parts) return [kind, ...parts];
  return kind === "in" ? ["in", fact, wanted || lists[list].items, list] : condition;
}

export { FactError } from "./entry.js";
