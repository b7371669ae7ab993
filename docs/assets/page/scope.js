// What the check of a dossier looked at, in the page and on the server, and what only others know: its count and words.

import { counted, say, today } from "./words.js";

/** The questions that were asked of the files, each with how many rules answer it today. */
function askedOf({ rules, items }) {
  const own = [...rules.deciders.values()].map((decider) => [decider.id, decider.table(today()).rules.length]);
  return Object.fromEntries([...own, ...items.flatMap(({ read }) => Object.entries(read?.controls ?? {}))]);
}

/** The outcome of a dossier: « Aucun motif de refus trouvé parmi 21 contrôles », « Dossier refusé ». */
export function verdictSays(dossier) {
  const verdict = say(`dossier-${dossier.outcome}`);
  if (dossier.outcome !== "accepted") return verdict;
  const count = Object.values(askedOf(dossier)).reduce((sum, rules) => sum + rules, 0);
  return say("dossier-controls", { verdict, controls: counted("page-controls", count) });
}

/** What was looked at, then what only others know: the two sentences with which a report ends. */
export function scopeSays(dossier) {
  const { looked_at: looked, known_elsewhere: elsewhere } = dossier.page;
  const asked = askedOf(dossier);
  const parts = Object.keys(looked).filter((name) => name in asked).map((name) => looked[name]);
  return [
    say("looked-at", { parts: parts.join(say("page-and-then")) }),
    say("known-elsewhere", { parts: elsewhere.map((one) => say("known-by", one)).join(say("page-and-then")) }),
  ];
}
