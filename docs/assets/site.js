// The two buttons of the header: the menu on small screens, and the colours.

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
  if (event.key !== "Escape" || opener.getAttribute("aria-expanded") !== "true") return;
  show(false);
  opener.focus();
});

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
  let before = table.previousElementSibling;
  while (before && !/^H[1-6]$/.test(before.tagName)) before = before.previousElementSibling;
  return (before ?? document.querySelector("h1")).firstChild.textContent;
}
