// Starts the check of a page: its rules, its words, its shape; says what to do when they do not come.

import { h } from "./dom.js";
import { Check } from "./check.js";
import { learnNames, openCheck } from "./opening.js";
import { foldRows } from "./rows.js";
import { loadWords, sayWith } from "./words.js";

/** A check that asks its questions, with what is particular to the `shape` of its page. */
export function asking(shape = {}) {
  return (root, page, rules) => {
    const check = new Check({ root, page, rules, shape });
    check.start();
    return check;
  };
}

async function start(root, draw) {
  const { decision } = root.dataset;
  const [{ page, rules }] = await Promise.all([openCheck(decision), loadWords()]);
  rules.learning = page.names ? learnNames(decision, rules) : null;
  if (location.hash.includes("=")) await rules.learning;
  const check = draw(root, page, rules);
  rules.learning?.catch(() => lost(root)).catch(() => {});
  settle();
  root.dataset.pret = "";
  if (document.readyState !== "loading") return;
  await whole();
  settle();
  if (check?.started) check.draw();
}

/** What stands under the form gives way to it: the words for who has no script go, the rules are folded. */
function settle() {
  for (const text of document.querySelectorAll(".sans-script")) text.classList.add("fait");
  foldRows();
}

async function lost(root) {
  const text = document.querySelector(".sans-script");
  const article = text?.querySelector("a")?.cloneNode(true) ?? "";
  await loadWords();
  root.replaceChildren(h("p", { class: "avis", role: "alert" }, sayWith("page-no-rules", { article })));
  text?.classList.add("fait");
  root.dataset.perdu = "";
}

/** Wait until all of the page has come: the form does not, what it marks under it does. */
function whole() {
  return new Promise((done) => addEventListener("DOMContentLoaded", done));
}

/** Start the check of the page; `draw(root, page, rules)` draws it. */
export function begin(draw) {
  const root = document.getElementById("verification");
  if (!root) {
    whole().then(() => begin(draw));
    return;
  }
  start(root, draw).catch(() => lost(root)).catch(() => {});
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((folded) => (folded.open = true)));
}
