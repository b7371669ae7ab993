// What a reader answers about an invoice that the server has read: what it gives is known without sending it again.

import { strongest } from "./judging.js";
import { openCheck } from "./opening.js";
import { today } from "./words.js";

const INVOICE = "invoice";

/** What the server found, then what the answers of the reader make of it. */
export function outcomeRead({ read, told }) {
  if (read.outcome !== "unknown" || !told?.values.size) return read.outcome;
  const given = [...told.values].map(([fact, value]) => read.branches.find((one) => one.fact === fact && one.value === value)?.outcome);
  const known = given.filter((outcome) => outcome && outcome !== "missing");
  return known.length ? strongest(known) : read.outcome;
}

/** What the rules of an invoice say of an answer, among those that waited for it. */
export async function findingsOf({ read }, fact, value) {
  if (!read.invoice) return [];
  const { rules } = await openCheck(INVOICE);
  const { form } = rules.deciders.get(INVOICE);
  if (!form.facts.includes(fact)) return [];
  const { service_code: service, engagement } = read.invoice;
  const facts = { [fact]: value, has_service_code: Boolean(service), has_engagement: Boolean(engagement) };
  return rules.decide(INVOICE, facts, today()).reasons.filter(({ rule }) => read.waiting.includes(rule));
}
