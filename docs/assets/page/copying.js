// Copying a text: by the clipboard where the browser has one, else by the old command, else by selecting it.

import { announce } from "./announcing.js";
import { button, h } from "./dom.js";
import { say } from "./words.js";

const SEEN = 6000;

/** A button that copies what `text()` gives; `shown`, when it is given, holds the same text in the page.
 *
 * `done` names the sentence that says it, or chooses that name. */
export function copyButton(label, text, { done = "page-copied", shown = null, attributes = {} } = {}) {
  return button(label, async (event) => {
    const pressed = event.currentTarget;
    tell(pressed, say((await copied(text(), shown, pressed)) ? (typeof done === "function" ? done() : done) : "page-selected"));
  }, attributes);
}

/** Say what became of it to those who hear the page, and beside the button to those who see it. */
function tell(pressed, text) {
  announce(text);
  pressed.nextElementSibling?.matches(".copie") && pressed.nextElementSibling.remove();
  const seen = h("span", { class: "copie", "aria-hidden": "true" }, text);
  pressed.after(seen);
  setTimeout(() => seen.remove(), SEEN);
}

async function copied(text, shown, pressed) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text, shown, pressed);
  }
}

/** Without a clipboard: copy from a field; where that is refused too, leave the text selected to the reader. */
function copiedByCommand(text, shown, pressed) {
  const field = shown ?? h("textarea", { class: "a-copier", readonly: true, "aria-label": say("page-to-copy") });
  if (!shown) {
    field.value = text;
    pressed.after(field);
  }
  field.focus();
  if (field.select) field.select();
  else getSelection().selectAllChildren(field);
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {
    // The text stays selected.
  }
  if (!done) return false;
  if (!shown) field.remove();
  pressed.focus();
  return true;
}
