// The buttons of the header: the menu, the colours, the search; and tables that scroll.

const menu = document.getElementById("menu");
const opener = document.getElementById("bouton-menu");
const colours = document.getElementById("bouton-apparence");
const root = document.documentElement;

function show(open) {
  opener.setAttribute("aria-expanded", String(open));
  menu.classList.toggle("menu--ouvert", open);
}

opener.hidden = false;
opener.addEventListener("click", () => show(opener.getAttribute("aria-expanded") !== "true"));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const [pressed, close] of [[opener, () => show(false)], [seeker, () => seek(false)]]) {
    if (pressed?.getAttribute("aria-expanded") !== "true") continue;
    close();
    pressed.focus();
  }
});

// On the home page the box is already there; anywhere else the button opens one under the header.
const seeker = document.getElementById("bouton-recherche");
const panel = document.getElementById("panneau-recherche");

async function seek(open) {
  seeker.setAttribute("aria-expanded", String(open));
  panel.hidden = !open;
  if (!open) return;
  if (!panel.querySelector("form")) {
    const [{ searchBox, searchForm }, { loadWords }] = await Promise.all([import("./page/search-box.js"), import("./page/words.js")]);
    await loadWords();
    const form = searchForm();
    panel.append(form);
    searchBox(form, panel);
  }
  panel.querySelector("textarea").focus();
}

if (panel) {
  seeker.hidden = false;
  document.getElementById("lien-recherche").hidden = true;
  seeker.addEventListener("click", () => seek(panel.hidden));
} else {
  document.getElementById("lien-recherche").addEventListener("click", () => document.getElementById("question")?.focus());
}

const dark = () =>
  root.dataset.apparence ? root.dataset.apparence === "sombre" : matchMedia("(prefers-color-scheme: dark)").matches;

function name() {
  document.getElementById("apparence").textContent = dark() ? colours.dataset.sombre : colours.dataset.clair;
}

colours.hidden = false;
name();
colours.addEventListener("click", () => {
  root.dataset.apparence = dark() ? "claire" : "sombre";
  name();
  try {
    localStorage.setItem("apparence", root.dataset.apparence);
  } catch {
    // No storage: the choice lasts as long as the page.
  }
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);

for (const table of document.querySelectorAll(".contenu table")) {
  const frame = document.createElement("div");
  frame.className = "tableau";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", heading(table));
  table.replaceWith(frame);
  frame.append(table);
}

function heading(table) {
  if (table.caption) return table.caption.textContent;
  let before = table.previousElementSibling;
  while (before && !/^H[1-6]$/.test(before.tagName)) before = before.previousElementSibling;
  return (before ?? document.querySelector("h1")).firstChild.textContent;
}
