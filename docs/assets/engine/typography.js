// French typography: numbers grouped, dates in full, and the blanks that must not break.

import { WORD } from "./folding.js";

export const NBSP = "\u00a0";
const THIN = "\u202f";
export const SPACES = "[ \u00a0\u2009\u202f]";
const RULES = [
  [`«${SPACES}*`, `«${NBSP}`],
  [`${SPACES}*»`, `${NBSP}»`],
  [`(?<=\\S)${SPACES}+:(?!${WORD})`, `${NBSP}:`],
  [`(?<=\\S)${SPACES}+([;!?])`, `${THIN}$1`],
  [`(?<=[0-9])${SPACES}+(octets?|ko|Mo|Go|To|Kio|Mio|Gio|Tio|%|€)(?!${WORD})`, `${NBSP}$1`],
  [`(?<!${WORD})([nN](?:ᵒˢ|ᵒ|°|º))${SPACES}*(?=[0-9])`, `$1${NBSP}`],
].map(([pattern, written]) => [new RegExp(pattern, "gu"), written]);

/** Put the no-break spaces of French typography where `text` has plain ones. */
export function french(text) {
  return RULES.reduce((written, [pattern, by]) => written.replace(pattern, by), text);
}

/** Group a whole number by thousands with narrow no-break spaces. */
export function number(n) {
  return String(n).replace(/\B(?=([0-9]{3})+$)/g, THIN);
}
