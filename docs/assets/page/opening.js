// The rules of a check, loaded and opened by the evaluator that they need.

import { ROOT, load } from "./words.js";

/** What a check's page carries, and its rules ready to decide. */
export async function openCheck(decision) {
  const page = await load(`assets/checks/${decision}.json`);
  const engine = await import(new URL(`assets/engine/${page.engine}.js`, ROOT));
  return { page, rules: engine.open(page.rules, engine) };
}
