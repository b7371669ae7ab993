// Copying a text: by the clipboard where the browser has one, else by the old command, else by selecting it.

import { announce } from "./announcing.js";
import { button, h } from "./dom.js";
import { say } from "./words.js";

/** A button that copies what `text()` gives; `shown`, when it is given, holds the same text in the page. */
export function copyButton(label, text, { done = "page-copied", shown = null, attributes = {} } = {}) {
  return button(label, async (event) => {
    const pressed = event.currentTarget;
    announce(say((await copied(text(), shown, pressed)) ? done : "page-selected"));
  }, attributes);
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
