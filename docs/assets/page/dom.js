// Elements made by script: what is text stays text, never markup, and a long number is read as one number.

const GROUPED = /(?<![\p{L}\p{N}_.,])[0-9]{1,3}(?:\u202f[0-9]{3})+(?![\p{L}\p{N}_])/gu;
const THIN = /\u202f/g;

/** An element with its attributes, its listeners (`onclick`…) and its children; what is empty is left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...nodes(children));
  return element;
}

/** Texts, elements and lists of both, as nodes. */
export function nodes(children) {
  return [children].flat(Infinity).flatMap((child) => {
    if (child === null || child === undefined || child === false || child === "") return [];
    return child instanceof Node ? [child] : spoken(String(child));
  });
}

/** A text whose long numbers have plain spaces that do not break: a voice then reads each as one number. */
function spoken(text) {
  const found = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(GROUPED)) {
    if (index > end) found.push(document.createTextNode(text.slice(end, index)));
    const span = document.createElement("span");
    span.className = "nombre";
    span.textContent = number.replace(THIN, " ");
    found.push(span);
    end = index + number.length;
  }
  if (end < text.length) found.push(document.createTextNode(text.slice(end)));
  return found;
}

/** A button of the page. */
export function button(text, onclick, attributes = {}) {
  return h("button", { type: "button", class: "bouton", onclick, ...attributes }, text);
}

/** Words for those who hear the page and do not see it. */
export function hidden(text) {
  return h("span", { class: "cache" }, text);
}

/** An id that no other element has. */
export function newId(prefix) {
  newId.count = (newId.count ?? 0) + 1;
  return `${prefix}-${newId.count}`;
}
