// The rules of a check, loaded and opened by the evaluator that they need.

import { ROOT, load } from "./words.js";

/** What a check's page carries, and its rules ready to decide. */
export async function openCheck(decision) {
  const page = await load(`assets/checks/${decision}.json`);
  const engine = await import(new URL(`assets/engine/${page.engine}.js`, ROOT));
  return { page, rules: engine.open(page.rules, engine) };
}

/** Load what a check needs to read what is typed: the names that it knows, what is said of each, how they are matched. */
export async function learnNames(decision, rules) {
  const [names, { labels }] = await Promise.all([
    load(`assets/names/${decision}.json`),
    import(new URL("assets/engine/labels.js", ROOT)),
  ]);
  rules.learn(names, labels);
}
