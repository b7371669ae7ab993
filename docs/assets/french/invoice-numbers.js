// Numbers of invoices: their most serious flaw.

import { strip } from "./folding.js";

/** Name the most serious flaw of a number on the day `on`, `signs` being admitted besides letters and digits. */
export function numberFlaw(number, signs, on) {
  if (!strip(number)) return "absent";
  if ([...number].some((char) => !/[A-Za-z0-9]/.test(char) && !signs.includes(char))) return "characters";
  return number === on.replaceAll("-", "") ? "today" : "none";
}
