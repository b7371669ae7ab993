// Answers cases with the page's evaluator: a module, then on standard input { pages, cases }.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { FactError, open, ...parts } = await import(pathToFileURL(process.argv[2]));
const { pages, cases } = JSON.parse(readFileSync(0, "utf-8"));
const opened = pages.map((page) => {
  const rules = open(page, parts);
  if (parts.labels) rules.learn(page.names, parts.labels);
  return rules;
});
const answers = cases.map(([page, decision, facts, on, assume]) => {
  try {
    const found = opened[page].decide(decision, facts, on, assume);
    return { decision: found.toJSON(), changes: found.changes };
  } catch (error) {
    if (!(error instanceof FactError)) throw new Error(JSON.stringify([decision, facts, on, assume]), { cause: error });
    return { error: error.message };
  }
});
process.stdout.write(answers.map((answer) => JSON.stringify(answer)).join("\n"));
