// Starts the check of a page: its rules, its words, its shape; says what to do when they do not come.

import { h } from "./dom.js";
import { Check } from "./check.js";
import { learnNames, openCheck } from "./opening.js";
import { foldRows } from "./rows.js";
import { loadWords, sayWith } from "./words.js";

const SHAPES = {
  form: async () => ({}),
  entity: async () => (await import("./entity.js")).entity(),
  checklist: async () => (await import("./checklist.js")).checklist,
  stages: async () => (await import("./stages.js")).stages,
  cycle: async () => (await import("./cycle.js")).cycle,
};

async function start(root) {
  const { decision } = root.dataset;
  const [{ page, rules }] = await Promise.all([openCheck(decision), loadWords()]);
  for (const text of document.querySelectorAll(".sans-script")) text.classList.add("fait");
  if (page.names) await learnNames(decision, rules);
  if (page.shape === "files") (await import("./files.js")).start(root, page, rules);
  else new Check({ root, page, rules, shape: await SHAPES[page.shape]() }).start();
  root.dataset.pret = "";
}

async function lost(root) {
  const text = document.querySelector(".sans-script");
  const article = text?.querySelector("a")?.cloneNode(true) ?? "";
  await loadWords();
  root.replaceChildren(h("p", { class: "avis", role: "alert" }, sayWith("page-no-rules", { article })));
  text?.classList.add("fait");
}

const root = document.getElementById("verification");
foldRows();
if (root) start(root).catch(() => lost(root)).catch(() => {});
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((folded) => (folded.open = true)));
