// « Vérifier mes pièces jointes »: files come in by two buttons or a drop anywhere in the window, and are judged at once.

import { announce, focusOn } from "./announcing.js";
import { Check } from "./check.js";
import { Dossier } from "./dossier.js";
import { button, h } from "./dom.js";
import { chosen, dropped } from "./folder.js";
import { hasServer } from "./reading.js";
import { told } from "./address.js";
import { say } from "./words.js";

/** Draw the page in `root`, and the same check without files for those who have none at hand. */
export function start(root, page, rules) {
  const results = h("div", { class: "resultats" });
  const dossier = new Dossier({ root: results, page, rules });
  const zone = dropZone(dossier);
  root.replaceChildren(h("div", { class: "confidentialite" }, privacy(dossier)), zone, results, byHand(page, rules));
  dossier.start();
  wholeWindow(zone, dossier);
}

/** What happens to the files, before they are given. */
function privacy(dossier) {
  if (!hasServer()) return h("p", {}, say("page-private-files"));
  const id = "rien-envoyer";
  return [h("p", {}, say("page-server-files")), h("p", { class: "indice" }, say("page-server-which")),
    h("p", { class: "case" }, h("input", { type: "checkbox", id, onchange: (event) => dossier.keepHere(event.target.checked) }),
      h("label", { for: id }, say("page-send-nothing")))];
}

function dropZone(dossier) {
  const pick = (attributes, key) => {
    const input = h("input", { type: "file", multiple: true, hidden: true, tabindex: "-1", ...attributes, onchange: () => {
      take(dossier, chosen(input.files), "webkitdirectory" in attributes);
      input.value = "";
    } });
    return [button(say(key), () => input.click(), { class: "bouton bouton--premier", id: key }), input];
  };
  return h("div", { class: "zone" },
    h("div", { class: "choix" }, pick({}, "page-choose-files"), pick({ webkitdirectory: true }, "page-choose-folder")),
    h("p", { class: "zone__ou" }, say("page-or-drop")),
    h("p", { class: "indice" }, say(hasServer() ? "page-import-server" : "page-import")));
}

function take(dossier, items, isFolder) {
  if (items.length) dossier.add(items);
  else if (isFolder) announce(say("page-empty-folder"));
}

/** The whole window takes what is dropped: a file that misses the zone must never replace the page. */
function wholeWindow(zone, dossier) {
  const over = (isOver) => {
    zone.classList.toggle("zone--dessus", isOver);
    zone.querySelector(".zone__ou").textContent = say(isOver ? "page-release" : "page-or-drop");
  };
  for (const moved of ["dragenter", "dragover"]) {
    addEventListener(moved, (event) => {
      event.preventDefault();
      if (!zone.classList.contains("zone--dessus")) over(true);
    });
  }
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) over(false);
  });
  addEventListener("drop", async (event) => {
    event.preventDefault();
    over(false);
    if (![...event.dataTransfer.types].includes("Files")) return;
    announce(say("page-reading-folder"), 300);
    const items = await dropped(event.dataTransfer);
    if (items.length) dossier.add(items);
    else dossier.empty();
  });
}

/** The same questions without a file: its name and its size are typed. */
function byHand(page, rules) {
  const root = h("div", {});
  const check = new Check({ root, page, rules });
  const folded = h("details", { class: "sans-fichier" }, h("summary", {}, say("page-by-hand")), root);
  check.read(location.hash);
  const isTold = told(location.hash).some(([name]) => name.startsWith("file_"));
  folded.open = isTold;
  if (!isTold) check.restore({ given: [], skipped: [] });
  check.draw();
  if (isTold) requestAnimationFrame(() => focusOn(root.querySelector("h2")));
  return folded;
}

