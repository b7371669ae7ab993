// Files of which the same is said, put together: among thousands, what differs is then seen.

import { findingsOf, shownName } from "./pieces.js";

const MANY = 10;

/** The files of which something of their own is said, and those of which the same is said, by what it is. */
export function gathered(items, rules) {
  const found = new Map();
  for (const item of items) {
    const key = sameSaid(item, rules);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(item);
  }
  const groups = [...found].filter(([key, { length }]) => key !== null && length > MANY).map(([, group]) => group);
  const grouped = new Set(groups.flat());
  return { alone: items.filter((item) => !grouped.has(item)), groups };
}

/** What tells a file from those of which the same is said, but for its name; null for one that was opened. */
export function sameSaid(item, rules) {
  const { read, fault, reason, notes = [], verdict: { outcome, isBatch } } = item;
  if (read || fault || reason || notes.length || isBatch) return null;
  const told = findingsOf(item).map(({ says, advice }) => [says, advice].join(" "));
  return [outcome, ...told].join("\n").replaceAll(shownName(item, rules), "");
}

/** What is said of a file and of all those like it: its sentences without its name. */
export function saidOfAll({ name, size, verdict: { decision } }, rules) {
  const { file_name: _, ...known } = decision.case.facts;
  const facts = { ...known, file_size: size, file_extension: rules.computed("file_extension", name) };
  const told = rules.decide("attachment", facts, decision.case.on).reasons;
  return [...new Set(told.map(({ says }) => says))].join(" ");
}
