// What the page says without showing it: one status region, the title of the page, and where the focus goes.

import { say } from "./words.js";

const title = document.title;
let waiting = 0;

/** Say one sentence, after a while when something else is being said. */
export function announce(text, after = 0) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const region = document.getElementById("annonce");
    if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  }, after);
}

/** Put a verdict in the page's title, or say there that something is wrong. */
export function entitle(verdict = "", wrong = false) {
  const [heading, ...rest] = title.split(" – ");
  const shown = [heading, ...(verdict ? [verdict] : []), ...rest].join(" – ");
  document.title = wrong ? say("page-error-title", { title: shown }) : shown;
}

/** Give the focus to what has just come. */
export function focusOn(element) {
  if (!element) return;
  if (!element.matches("a, button, input, textarea, select")) element.tabIndex = -1;
  element.focus();
}
