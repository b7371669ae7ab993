// Judging the files of a dossier in the page, by their names and sizes, as the command does before it opens them.

import { today } from "./words.js";

/** From weakest to strongest: the strongest over the files and the dossier is the outcome of the whole. */
export const OUTCOMES = ["accepted", "unknown", "to_verify", "refused", "unreadable"];
const FORM = "deposit_form";
const BATCH = "lot-xml";

/** A judge of files for one way of depositing them; `known` holds what is known of it. */
export class Judge {
  constructor(rules, page, known) {
    Object.assign(this, { rules, page, known });
    this.usable = rules.deciders.get("attachment").form.facts;
  }

  /** What a file leads to: its decision, its outcome. */
  file(item) {
    if (item.fault) return { decision: null, outcome: "unreadable" };
    if (this.isBatch(item)) return { decision: null, outcome: "accepted", isBatch: true };
    const facts = { ...this.of("attachment"), file_name: item.name, file_size: item.size };
    const decision = this.rules.decide("attachment", facts, today());
    return { decision, outcome: outcomeOf(decision) };
  }

  /** What the whole weighs, and what that leads to; without a size for every file, nothing is said of the weight. */
  dossier(items) {
    const isWhole = items.every(({ size }) => size !== null);
    const size = items.reduce((sum, item) => sum + (item.size ?? 0), 0);
    const facts = { ...this.of("dossier"), ...(isWhole ? { dossier_size: size } : {}) };
    const decision = this.rules.decide("dossier", facts, today());
    return { decision, outcome: outcomeOf(decision), size };
  }

  /** The facts of the deposit that a decision reads. */
  of(decision) {
    const { facts } = this.rules.deciders.get(decision).form;
    return Object.fromEntries(Object.entries(this.known).filter(([name]) => facts.includes(name)));
  }

  /** In a batch of invoices, an archive is the batch: only the weight of the whole meets a limit. */
  isBatch({ name }) {
    return this.known[FORM] === BATCH && this.page.archives.includes(this.rules.computed("file_extension", name));
  }

  /** The name that the command gives to this channel and form together; undefined when no channel is known. */
  get channel() {
    const { channel, [FORM]: form } = this.known;
    return this.page.channels.find((one) => one.channel === channel && one[FORM] === form)?.id
      ?? this.page.channels.find((one) => one.channel === channel)?.id;
  }
}

/** A decision's outcome in the words of a check: a doubt that no answer lifts is to verify, even beside a question. */
export function outcomeOf({ status, outcome, unchecked }) {
  if (status === "decided") return outcome;
  const isDoubtful = unchecked.some(({ causes }) => !causes.includes("missing"));
  return status === "missing" && !isDoubtful ? "unknown" : "to_verify";
}

/** The strongest of several outcomes. */
export function strongest(outcomes) {
  return outcomes.reduce((most, one) => (OUTCOMES.indexOf(one) > OUTCOMES.indexOf(most) ? one : most), "accepted");
}

/** The limit that the dossier meets by its channel and form, when they are known: the decision's own flips name it. */
export function dossierLimit({ flips, table }) {
  for (const { change } of flips.filter(({ outcome }) => outcome)) {
    for (const { fact, to } of change) {
      const limit = fact === "dossier_size" && table.limits[to.at_most ?? to.above];
      if (limit) return limit;
    }
  }
  return null;
}
