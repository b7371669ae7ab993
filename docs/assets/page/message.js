// A check of messages opens on a field for the text as it was received: the page of rejections reads it, the list is below.

import { h, newId } from "./dom.js";
import { ROOT, say } from "./words.js";

export const message = { above };

/** The field, until a message is chosen; the text passes to the other page by the memory of this tab, never by an address. */
function above(check) {
  if (check.started) return null;
  const [id, hint, fault] = [newId("champ"), newId("aide"), newId("erreur")];
  const wrong = h("p", { class: "erreur", id: fault, hidden: true }, say("rejection-empty-field"));
  const field = h("textarea", { id, rows: "3", class: "demande", spellcheck: "false", autocomplete: "off", "aria-describedby": `${hint} ${fault}` });
  return h("form", { novalidate: true, class: "question", onsubmit: (event) => {
    event.preventDefault();
    wrong.hidden = Boolean(field.value.trim());
    field.setAttribute("aria-invalid", String(!wrong.hidden));
    if (!wrong.hidden) return field.focus();
    sessionStorage.setItem("rejet", field.value);
    return location.assign(new URL("rejets/", ROOT));
  } },
  h("label", { for: id, class: "question__titre" }, say("rejection-label")),
  h("p", { class: "indice", id: hint }, say("rejection-hint")), wrong, field,
  h("div", { class: "choix" }, h("button", { type: "submit", class: "bouton bouton--premier" }, say("rejection-button"))));
}
