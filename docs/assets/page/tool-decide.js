// The check of a page as a tool: the engine of the page decides, for facts that a model gives by their ids.

import { showDate } from "../french.js";
import { learnNames, openCheck } from "./opening.js";
import { replyText } from "./reply.js";
import { say, today } from "./words.js";

const PROPOSAL = "proposal";

/** The tool that decides one question, whose form names its facts. */
export async function decideTool(id) {
  const { page, rules } = await openCheck(id);
  await learnNames(id, rules); // a label is then worth its id, whatever the page itself lets one type
  const { origins, facts } = rules.deciders.get(id).form;
  const asked = [...origins, ...facts].map((name) => rules.base.facts[name]).filter(({ computes }) => computes !== PROPOSAL);
  const taken = Object.fromEntries(asked.map((fact) => [fact.id, schemaOf(fact)]));
  return {
    name: `decide-${id}`,
    description: say("tools-decide", { question: document.querySelector("h1").firstChild.textContent }),
    inputSchema: object({ facts: { ...object(taken), description: say("tools-facts") } }, "facts"),
    annotations: { readOnlyHint: true },
    execute: async (given) => decided(id, page, rules, given?.facts ?? {}),
  };
}

/** The decision as a text to quote and as data; what is wrong with a fact is told in its place. */
function decided(id, page, rules, facts) {
  try {
    const decision = rules.decide(id, facts, today());
    return { content: [{ type: "text", text: told(decision, page) }], structuredContent: JSON.parse(JSON.stringify(decision)) };
  } catch ({ message }) {
    return { content: [{ type: "text", text: message }], isError: true };
  }
}

function told(decision, page) {
  const questions = decision.ask.map(({ question }) => question).join(" ");
  const read = say("mcp-read", { day: showDate(decision.case.on), rules: decision.base.rules });
  return [replyText(decision, page).trim(), questions && say("mcp-unknown", { questions }), read].filter(Boolean).join("\n");
}

/** What a fact takes, with its question. */
function schemaOf({ type, question, help, answers, open }) {
  const description = [question, help, type === "size" && say("tools-size")].filter(Boolean).join(" ");
  if (type === "boolean") return { type, description };
  if (type === "integer") return { type, minimum: 0, description };
  if (type === "size") return { type: ["integer", "string"], minimum: 0, description };
  if (type === "date") return { type: "string", format: "date", description };
  if (type !== "choice") return { type: "string", description };
  const known = answers.map(({ id, label }) => ({ const: id, title: label }));
  return { type: "string", description, ...(open ? { anyOf: [...known, {}] } : { oneOf: known }) };
}

function object(properties, ...required) {
  return { type: "object", properties, required, additionalProperties: false };
}
