// What the header loads when somebody searches from a page: the box, its form, the words.

export { searchBox, searchForm } from "./search-box.js";
export { loadWords } from "./words.js";
