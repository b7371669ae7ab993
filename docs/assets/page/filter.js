// A long page of tables: a box that keeps the lines in which every word typed stands, and the parts that still have some.

import { fold, number } from "../french.js";
import { announce } from "./announcing.js";
import { h } from "./dom.js";
import { counted, loadWords, say } from "./words.js";

const PAUSE = 1400;

function start(place) {
  const lines = [...document.querySelectorAll(".fiches tbody tr")].map((row) => ({ row, text: "" }));
  const count = h("p", { class: "indice", id: "filtre-compte" });
  const input = h("input", { type: "search", id: "filtre-texte", "aria-describedby": count.id, autocomplete: "off",
    oninput: () => keep(input.value, lines, count) });
  place.append(h("label", { for: input.id }, place.dataset.dit), input, count);
  place.classList.add("filtre");
}

/** Show the lines that hold every word of a text; the name of a part counts for all of its lines. */
function keep(text, lines, count) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const line of lines) {
    line.text ||= fold(`${part(line.row).map((one) => one.textContent).join(" ")} ${line.row.textContent}`);
    line.row.hidden = !words.every((word) => line.text.includes(word));
    shown += Number(!line.row.hidden);
  }
  for (const table of document.querySelectorAll(".fiches")) {
    const isEmpty = !table.querySelector("tbody tr:not([hidden])");
    for (const one of [table.parentElement, ...part(table.rows[0])]) one.hidden = isEmpty;
  }
  const told = counted("page-lines-shown", shown, { total: number(lines.length) });
  count.textContent = !words.length ? "" : shown ? told : say("page-lines-none", { text });
  announce(count.textContent, PAUSE);
}

/** The heading of the part of a row, and what stands under it before its table. */
function part(row) {
  const found = [];
  for (let one = row.closest(".tableau").previousElementSibling; one && one.id !== "filtre"; one = one.previousElementSibling) {
    found.push(one);
    if (one.tagName === "H2") break;
  }
  return found;
}

const place = document.getElementById("filtre");
if (place) loadWords().then(() => start(place)).catch(() => {});
