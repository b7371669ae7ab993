// The question box of the home page.

import { privacy, searchBox } from "./search-box.js";
import { loadWords } from "./words.js";

const place = document.getElementById("recherche");
loadWords().then(() => {
  const form = place.querySelector("form");
  form.querySelector(".indice:last-child").textContent = privacy();
  searchBox(form, place);
  if (location.hash === "#recherche") form.querySelector("textarea").focus();
});
