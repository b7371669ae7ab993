// Changes in words: « Acceptée si le fichier pèse 10 000 000 octets au plus. »

import { isoDate, showDate } from "../french/dates.js";
import { number } from "../french/numbers.js";

/** The reading of a size that is certain: a boundary that the source does not settle is never recommended. */
const READING = { at_most: "low", above: "high" };

/** What would change the answer, a sentence for each flip. */
export function changesOf({ question, epoch, flips }) {
  const { base, wording } = question;
  const sentences = flips.map(({ change, outcome }) => {
    const changes = change.map(({ fact, to }) => clause(base, wording, epoch, base.facts[fact], to)).join(base.words.and);
    return wording.sentence("change", { label: question.label("decided", outcome), changes });
  });
  return [...new Set(sentences)];
}

function clause(base, wording, epoch, fact, to) {
  if ("is" in to) return wording.clause(fact, to.is);
  const value = "in" in to ? members(base, wording, fact, to.in) : bounds(base, wording, epoch, fact, to);
  return (fact.clause || `${fact.label} : {}`).replaceAll("{}", () => value);
}

function members({ words, lists }, wording, fact, kept) {
  if (typeof kept === "string") return wording.intake.say("of-list", { list: lists[kept].title });
  return kept.map((member) => wording.show(fact, member)).join(words.or);
}

function bounds({ words }, wording, epoch, fact, to) {
  const [[key, limit]] = Object.entries(to);
  const named = epoch.limits.get(limit);
  const unit = fact.type === "size" ? words.bytes : fact.unit;
  const count = named ? named[READING[key]] : limit;
  const value = fact.type === "date"
    ? showDate(named ? isoDate(named.low) : limit)
    : `${number(count)} ${count < 2 ? unit.replace(/s$/, "") : unit}`.trim();
  return wording.intake.say(key.replaceAll("_", "-"), { value });
}
