// The search of the site as a tool: the server answers the question where there is one, else the index finds passages.

import { askServer, definitionOf, isServed, opened, shortened, sought } from "./asking.js";
import { caseLink, casesIn } from "./hearing.js";
import { openCheck } from "./opening.js";
import { answerText, replyOf } from "./reply.js";
import { ROOT, say } from "./words.js";

/** The tool: it answers where a server gives the pages, and searches where nothing but the pages does. */
export function searchTool() {
  return {
    name: isServed() ? "answer" : "search",
    description: say(isServed() ? "tools-answer" : "tools-search"),
    inputSchema: {
      type: "object", required: ["question"], additionalProperties: false,
      properties: { question: { type: "string", description: say("tools-question") } },
    },
    annotations: { readOnlyHint: true },
    execute: async (given) => answered(String(given?.question ?? "").trim()),
  };
}

async function answered(question) {
  if (!question) return { content: [{ type: "text", text: say("ask-empty") }], isError: true };
  const site = await opened();
  if (!isServed()) return found(question, site);
  try {
    const answer = await askServer(shortened(question, site.index.longest), null);
    const said = await answer.json();
    if (!answer.ok) return { content: [{ type: "text", text: [said.title, said.detail].filter(Boolean).join(" ") }], isError: true };
    const texts = await Promise.all([said, ...said.others].map(textOf));
    return { content: texts.map((text) => ({ type: "text", text })), structuredContent: said };
  } catch {
    return found(question, site);
  }
}

/** An answer of the server as the reply that the site would copy. */
async function textOf(answer) {
  if (answer.kind !== "decision") return answerText(answer).trim();
  const { page, rules } = await openCheck(answer.decision.decision);
  return (replyOf(rules, page, answer.decision) ?? answer.answer).trim();
}

/** What the index finds: passages with their addresses, checks already filled in, or who can answer. */
async function found(question, { index, search, data }) {
  const cases = casesIn(question, data);
  const best = await sought({ index, search }, question, cases.flatMap(({ words }) => words));
  const meaning = await definitionOf(question, search);
  const passages = [meaning && { title: say("site-glossary"), ...meaning }, ...(best.band === "not_covered" ? [] : best.hits)]
    .filter(Boolean).map(({ title, section, text, url }) => ({ title, section, text, url: new URL(url, ROOT).href }));
  const checks = cases.map((one) => ({ label: data.checks[one.decision], url: caseLink(one) }));
  const lines = [
    ...checks.map(({ label, url }) => `${say("page-check-case")}\u00a0: ${label}\n${url}`),
    ...passages.map(({ title, section, text, url }) => `${say("passage", { article: title, section })}\n${text}\n${url}`),
  ];
  if (!lines.length) lines.push(say("ask-not-covered"), data.contact ?? "");
  const text = [...lines, say("reply-disclaimer")].filter(Boolean).join("\n\n");
  return { content: [{ type: "text", text }], structuredContent: { question, band: best.band, passages, checks, contact: data.contact } };
}
