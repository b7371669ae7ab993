// A SIRET or a SIREN, recognised so that the reader is told what it does not say; it is never kept.

import { say } from "./words.js";

const POST_OFFICE = "356000000";

/** What to say of a number of 14 or 9 digits: that it is wrong, or that it does not tell the kind of an entity. */
export function siretFault(digits) {
  const name = digits.length === 14 ? "siret" : "siren";
  return isSound(digits) ? say(`page-${name}`) : say("page-number-wrong", { digits: digits.length });
}

/** Whether a number of 14 or 9 digits ends as it should. Luhn's key; the establishments of La Poste but its seat count the sum of their digits instead. */
export function isSound(digits) {
  const isPost = digits.length === 14 && digits.startsWith(POST_OFFICE);
  return luhn(digits) % 10 === 0 || (isPost && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0);
}

/** The digit that ends a number of which `digits` are the others. */
export function keyOf(digits) {
  return String((10 - (luhn(`${digits}0`) % 10)) % 10);
}

function luhn(digits) {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const worth = Number(digit) * (place % 2 ? 2 : 1);
    return sum + (worth > 9 ? worth - 9 : worth);
  }, 0);
}
