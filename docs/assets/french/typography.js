// French typography: the blanks that must not break, the capitals that go inside a sentence.

import { BLANK, WORD } from "./folding.js";
import { THIN } from "./numbers.js";
import { NAMES, UNITS } from "./tables.js";

export const NBSP = "\u00a0";
export const SPACES = "[ \u00a0\u2009\u202f]";
const RULES = [
  [`«${SPACES}*`, `«${NBSP}`],
  [`${SPACES}*»`, `${NBSP}»`],
  [`(?<=[^${BLANK}])${SPACES}+:(?!${WORD})`, `${NBSP}:`],
  [`(?<=[^${BLANK}])${SPACES}+([;!?])`, `${THIN}$1`],
  [`(?<=[0-9])${SPACES}+(${UNITS.join("|")})(?!${WORD})`, `${NBSP}$1`],
  [`(?<!${WORD})([nN](?:ᵒˢ|ᵒ|°|º))${SPACES}*(?=[0-9])`, `$1${NBSP}`],
].map(([pattern, written]) => [new RegExp(pattern, "gu"), written]);

/** Put the no-break spaces of French typography where `text` has plain ones. */
export function french(text) {
  return RULES.reduce((written, [pattern, by]) => written.replace(pattern, by), text);
}

/** A text as it goes on inside a sentence: a capital that begins an acronym or a name stays. */
export function small(text) {
  const [first = "", second = ""] = text;
  const isKept = /^\p{Uppercase}/u.test(second) || NAMES.some((name) => text.startsWith(name));
  return isKept ? text : first.toLowerCase() + text.slice(first.length);
}
