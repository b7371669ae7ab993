// The summary of a dossier as a text to paste: one line a file, worst first, then the whole.

import { showDate } from "../french.js";
import { afterFindings, beforeFindings, findingsOf } from "./pieces.js";
import { scopeSays, verdictSays } from "./scope.js";
import { say, today } from "./words.js";

/** The text. */
export function summaryText(dossier) {
  const { rules, verdict } = dossier;
  const { limit } = dossier;
  const shown = rules.show("dossier_size", verdict.size);
  const weight = limit ? say("weight-of", { size: shown, limit: limit.text }) : shown;
  return [
    `${verdictSays(dossier)}. ${dossier.counts(true)}. ${weight}.`,
    ...dossier.sorted().map((item) => line(item, dossier)),
    channelLine(dossier),
    say("page-summary-day", { day: showDate(today()), address: location.href.split("#")[0] }),
    ...scopeSays(dossier),
    say("page-summary-disclaimer"),
    "",
  ].join("\n");
}

function line(item, dossier) {
  const findings = findingsOf(item);
  const told = findings.map(({ says, advice }) => [says, advice].filter(Boolean).join(" "));
  const state = [say(`state-${item.verdict.outcome}`), findings.some(({ deduced }) => deduced) && `(${say("rule-deduced")})`];
  const all = [dossier.nameOf(item), ...beforeFindings(item), ...told, ...afterFindings(item)];
  return `- ${state.filter(Boolean).join(" ")}\u00a0: ${[...new Set(all)].join(" — ")}`;
}

function channelLine({ questions, known, rules }) {
  const told = questions.filter((name) => name in known).map((name) => rules.show(name, known[name]));
  return say("page-summary-channel", { channel: told.join(", ") || say("page-channel-unknown") });
}
