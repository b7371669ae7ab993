// A case in the address of its page, after « # »: no server sees it. Texts that a person typed are never there.

const LONGEST_CODE = 8;
const SAID = { true: true, false: false };

/** The facts that an address names, as pairs of texts; an anchor names none. */
export function told(hash) {
  return hash.includes("=") ? [...new URLSearchParams(hash.slice(1))] : [];
}

/** A told value as its fact wants it. */
export function valueOf(fact, text) {
  if (fact.type === "boolean") {
    if (!(text in SAID)) throw new Error(text);
    return SAID[text];
  }
  if (fact.type === "integer" || (fact.type === "size" && /^[0-9]+$/.test(text))) return Number(text);
  if (fact.type === "choice" && !fact.choices.some((choice) => choice.id === text) && !fact.open) throw new Error(text);
  return text;
}

/** The address of a case: a choice stands there by its id, and not at all while a text may name several. */
export function addressOf(rules, given, skipped) {
  const kept = new URLSearchParams();
  for (const [name, value] of given) {
    const fact = rules.base.facts[name];
    const taken = fact.type === "choice" ? rules.value(name, value) : value;
    const isTold = fact.type !== "text" || (fact.digits !== null && fact.digits <= LONGEST_CODE);
    if (isTold && !(taken instanceof Set)) kept.set(name, String(taken));
  }
  for (const name of skipped) kept.set(name, "");
  return kept.size ? `#${kept}` : "";
}
