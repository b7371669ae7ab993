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
    pressed.focus({ preventScroll: true });
  }
});

// A long menu beside a text starts where its reader is.
const here = menu.querySelector("[aria-current]");
if (here) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;

// On the home page the box is already there; anywhere else the button opens one under the header.
const seeker = document.getElementById("bouton-recherche");
const panel = document.getElementById("panneau-recherche");

async function seek(open) {
  seeker.setAttribute("aria-expanded", String(open));
  panel.hidden = !open;
  if (!open) return;
  if (!panel.querySelector("form")) {
    const { searchBox, searchForm, loadWords } = await import("./bundled/header.js");
    await Promise.all([loadWords(), dressed()]);
    const form = searchForm();
    panel.append(form);
    searchBox(form, panel);
  }
  panel.querySelector("textarea").focus({ preventScroll: true });
}

/** The style of answers, which a page of text does without until somebody searches. */
function dressed() {
  const [common, own] = ["site.css", "page.css"].map((name) => document.querySelector(`link[href$="assets/${name}"]`));
  if (own) return null;
  const sheet = common.cloneNode();
  sheet.href = common.href.replace(/site\.css$/, "page.css");
  common.after(sheet);
  return new Promise((done) => sheet.addEventListener("load", done));
}

if (panel) {
  // What was asked before a reload is there again; who tabs out of the panel sees what it covers.
  if (history.state?.question) seek(true);
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !panel.parentElement.contains(relatedTarget)) seek(false);
  });
  seeker.hidden = false;
  document.getElementById("lien-recherche").hidden = true;
  seeker.addEventListener("click", () => seek(panel.hidden));
} else {
  document.getElementById("lien-recherche").addEventListener("click", () => document.getElementById("question")?.focus());
}

// A browser that lends tools to a model is given those of this page; any other loads nothing for them.
const context = document.modelContext ?? navigator.modelContext;
if (context?.registerTool) import("./bundled/tools.js").then(({ offer }) => offer(context)).catch(() => {});

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

// A table that is wider than its place scrolls by keyboard too, and has a name of its own; one that fits is no place to stop.
const named = new Map();
for (const table of document.querySelectorAll(".contenu table")) {
  const frame = document.createElement("div");
  frame.className = "tableau";
  const name = heading(table);
  named.set(name, (named.get(name) ?? 0) + 1);
  const label = named.get(name) > 1 ? `${name} (${named.get(name)})` : name;
  table.replaceWith(frame);
  frame.append(table);
  const sizes = new ResizeObserver(() => reached(frame, label));
  for (const one of [frame, table]) sizes.observe(one); // either can change alone
}

function reached(frame, label) {
  const scrolls = frame.scrollWidth > frame.clientWidth + 1;
  for (const [attribute, value] of Object.entries({ tabindex: "0", role: "region", "aria-label": label })) {
    if (scrolls) frame.setAttribute(attribute, value);
    else frame.removeAttribute(attribute);
  }
}

// A button copies each block of code; where the browser has no clipboard, there is none.
const words = document.getElementById("contenu").dataset;
for (const code of navigator.clipboard && words.copier ? document.querySelectorAll(".contenu pre > code") : []) {
  const frame = document.createElement("div");
  frame.className = "code";
  const copy = document.createElement("button");
  copy.type = "button";
  copy.className = "bouton-code";
  copy.textContent = words.copier;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent.trimEnd());
    copy.textContent = words.copie;
    document.getElementById("annonce").textContent = words.copie;
    setTimeout(() => (copy.textContent = words.copier), 6000);
  });
  code.parentElement.replaceWith(frame);
  frame.append(copy, code.parentElement);
}

// A table of many columns is laid out as cards on a small screen, where each cell tells its column.
const MANY = 4;
for (const table of document.querySelectorAll(".contenu table:not([class])")) {
  const heads = [...table.rows[0].cells].map((cell) => cell.textContent);
  if (heads.length < MANY) continue;
  table.classList.add("fiches");
  for (const cell of table.querySelectorAll("td")) cell.dataset.nom = heads[cell.cellIndex];
}

// Laid out as cards, a table of rules is one no longer for some readers of screens: its roles say that it still is.
const ROLES = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
for (const table of document.querySelectorAll("table.fiches")) {
  for (const [named, role] of Object.entries(ROLES)) {
    for (const one of named === "table" ? [table] : table.querySelectorAll(named)) one.setAttribute("role", role);
  }
}

function heading(table) {
  if (table.caption) return table.caption.textContent;
  let before = table.previousElementSibling;
  while (before && !/^H[1-6]$/.test(before.tagName)) before = before.previousElementSibling;
  return (before ?? document.querySelector("h1")).firstChild.textContent;
}
