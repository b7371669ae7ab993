// One file as a reader sees it: its verdict, its name, why, and what to do.

import { copyButton } from "./copying.js";
import { button, h, hidden } from "./dom.js";
import { icon, tone } from "./icons.js";
import { questionForm } from "./question.js";
import { sourceLine } from "./reasons.js";
import { counted, say } from "./words.js";

/** The parts of a file, for a card or for the row of a table. */
export function pieceParts(item, { rules, page, remove, tell }) {
  const { outcome } = item.verdict;
  const findings = findingsOf(item, rules);
  return {
    state: h("span", { class: "etats" }, h("span", { class: `etat etat--${tone(outcome)}` }, icon(outcome), " ", say(`state-${outcome}`)),
      findings.some(({ deduced }) => deduced) && h("span", { class: "etiquette" }, say("rule-deduced"))),
    name: h("span", { class: "nom" }, nameOf(item, rules), folderOf(item, rules)),
    size: item.size === null ? "" : rules.show("file_size", item.size),
    says: [says(item, findings, rules), asking(item, tell)],
    todo: toDo(item, findings, rules),
    why: folded([...findings, ...doubtsOf(item)], page, shownName(item, rules)),
    remove: button([say("page-remove"), hidden(say("page-edit-what", { question: shownName(item, rules) }))],
      () => remove(item), { class: "bouton bouton--petit", "data-retirer": item.key }),
  };
}

/** A name with what is unseen in it shown, uncut up to 120 characters; what exceeds the limit is marked. */
function nameOf(item, rules) {
  const shown = shownName(item, rules);
  const limit = limitOf(item, rules);
  const letters = [...item.name.normalize("NFC")];
  if (limit === null || shown !== item.name || letters.length <= limit) return h("bdi", {}, shown);
  return h("bdi", {}, letters.slice(0, limit).join(""), h("mark", {}, letters.slice(limit).join("")));
}

/** A name as text. */
export function shownName(item, rules) {
  return rules.show("file_name", item.name);
}

/** The folder in which a file lies, below its name. */
function folderOf({ path, name }, rules) {
  const folder = path.slice(0, path.length - name.length).replace(/\/$/, "");
  return folder && h("span", { class: "dossier" }, h("bdi", {}, rules.show("file_name", folder)));
}

/** The limit on the length of a name that the rules say it exceeds. */
function limitOf({ verdict: { decision } }, rules) {
  const reason = decision?.reasons.find((one) => one.limit !== null && measures(decision, one, rules, "length"));
  return reason?.limit ?? null;
}

function measures(decision, reason, rules, kind) {
  return decision.reads(reason.rule).some((name) => rules.base.facts[name].computes === kind);
}

/** What the rules find in a file, and what the server found inside it. */
export function findingsOf(item) {
  const { verdict: { decision }, read } = item;
  if (read) return [...read.findings, ...(item.told?.findings ?? [])];
  return decision ? decision.reasons : [];
}

function says(item, findings, rules) {
  if (item.read) return readSays(item, findings);
  const told = findings.map((finding) => [finding.says, surplus(item, finding, rules)]);
  if (item.verdict.isBatch) told.push(say("page-batch"));
  if (item.reason) told.push(item.reason);
  return [...beforeFindings(item), ...told, ...afterFindings(item)].map((text) => h("p", {}, text));
}

/** What the server read in a file: the invoice, what is wrong with it, what is still to be known. */
function readSays(item, findings) {
  const { invoice } = item.read;
  const told = [...beforeFindings(item), ...findings.map(({ says }) => says), ...afterFindings(item)];
  return [invoice && h("p", { class: "facture" }, invoiceLine(invoice)), [...new Set(told)].map((text) => h("p", {}, text))];
}

/** The question that a file waits for, in its own card: another invoice may have another answer. */
function asking(item, tell) {
  const { read, told } = item;
  const ask = read?.asked.find(({ fact, type }) => type === "choice" && !told?.values.has(fact));
  if (!ask || told?.isSkipped) return null;
  return questionForm(null, ask, { answer: (value) => tell(item, ask.fact, value), unknown: () => tell(item, ask.fact, null) });
}

/** What is said of a file whatever its rules: that it could not be read, and why. */
export function beforeFindings({ fault, read, verdict: { outcome } }) {
  if (fault) return [say("page-unreadable-file")];
  return outcome === "unreadable" && read?.reason ? [say("page-unreadable", { reason: read.reason })] : [];
}

/** What is said of a file after its rules: what lacks, what a name leaves open, that its name is not alone. */
export function afterFindings({ read, verdict: { decision, outcome }, notes = [] }) {
  if (read) return [...notes, ...(outcome === "unknown" ? read.asked.map(({ question }) => say("page-asked", { question })) : [])];
  const isOpen = decision && !decision.reasons.length && (outcome === "unknown" || outcome === "to_verify");
  return [...(isOpen ? [decision.answer] : []), ...notes];
}

function invoiceLine({ number, buyer_siret: siret, service_code: service, engagement }) {
  const none = say("none-read");
  return say("invoice-line", {
    number: number || none,
    siret: siret?.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1 $2 $3 $4") || none,
    service: service || none,
    engagement: engagement || none,
  });
}

/** « 4 de trop », after the length of a name. */
function surplus({ verdict: { decision } }, finding, rules) {
  if (!finding.margin || !decision || !decision.reasons.some(({ rule }) => rule === finding.rule)) return null;
  return measures(decision, finding, rules, "length") ? ` ${counted("page-too-many", finding.margin)}` : null;
}

function toDo(item, findings, rules) {
  const told = [...new Set(findings.map(({ advice }) => advice).filter(Boolean))];
  const proposed = proposalOf(item, told, rules);
  return [told.map((advice) => h("p", {}, advice)),
    proposed && copyButton([say("page-copy-name"), hidden(say("page-edit-what", { question: proposed }))], () => proposed,
      { attributes: { class: "bouton bouton--petit" } })];
}

/** The name that an advice proposes. */
function proposalOf({ verdict: { decision } }, told, rules) {
  const fact = Object.values(rules.base.facts).find(({ computes }) => computes === "proposal");
  const proposed = fact && decision?.valueOf(fact);
  return proposed && told.some((advice) => advice.includes(proposed)) ? proposed : null;
}

/** The rules that hesitate on a file. */
function doubtsOf({ read, verdict: { decision } }) {
  if (read || !decision || decision.status !== "ambiguous") return [];
  const told = (parts) => parts.map(({ rule }) => rule);
  const left = told(decision.unchecked).filter((rule) => !told(decision.reasons).includes(rule));
  return decision.table.rules.filter(({ id }) => left.includes(id)).map((rule) => decision.reason(rule));
}

function folded(findings, page, name) {
  if (!findings.length) return null;
  return h("details", { class: "pourquoi" }, h("summary", {}, say("why"), hidden(say("page-edit-what", { question: name }))),
    findings.map((finding) => h("div", { class: "raison" },
      finding.deduced && h("p", {}, say("deduced", { why: finding.why })),
      sourceLine(finding, page))));
}
