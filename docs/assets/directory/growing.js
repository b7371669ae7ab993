// A list whose first items are shown, the others on demand; the focus then goes to the first of these.

import { number } from "../french.js";
import { button, h } from "../page/dom.js";
import { focusOn } from "../page/announcing.js";
import { say } from "../page/words.js";

const SHOWN = 20;

/** The list, and the button that shows its other `items` if there are any. */
export function growing(tag, attributes, items) {
  const list = h(tag, attributes, items.slice(0, SHOWN));
  const others = items.slice(SHOWN);
  const more = others.length > 0 && button(say("page-show-more", { count: number(others.length) }), () => {
    list.append(...others);
    more.remove();
    focusOn(others[0].querySelector("a, button"));
  });
  return [list, more];
}
