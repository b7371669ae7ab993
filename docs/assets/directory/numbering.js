// Numbers of structures, as they are read and as addresses of this page.

import { say } from "../page/words.js";

/** A number with what it is, its digits by threes. */
export function numberSaid(digits) {
  const kind = { 9: "find-siren", 14: "find-siret" }[digits.length];
  if (!kind || !/^[0-9]+$/.test(digits)) return say("find-number", { number: digits });
  const threes = digits.slice(0, 9).match(/.{3}/g).join("\u00a0");
  return say(kind, { number: digits.length === 14 ? `${threes}\u00a0${digits.slice(9)}` : threes });
}

/** The address of a structure in this page: no server sees what follows « # ». */
export function hashOf(digits) {
  return `#numero=${encodeURIComponent(digits)}`;
}
