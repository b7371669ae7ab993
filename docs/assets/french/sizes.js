// Sizes of files: read as people type them, shown so that a refused size never prints like its limit.

import { filled, lengthOf, printable, shortened, strip } from "./folding.js";
import { decimalComma, number } from "./numbers.js";
import { BOUNDS, BYTES, SIZE_SENTENCES, SIZE_UNITS } from "./tables.js";
import { NBSP, SPACES } from "./typography.js";

const TYPED = new RegExp(
  `^([+-]?)([0-9]{1,3}(?:${SPACES}[0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?${SPACES}*([A-Za-z0]*)\\.?$`,
);

/** Read a size: bytes for a bare number, octets or Mio; { decimal, binary, text, less, more } for ko, Mo, Go.
 *
 * A decimal part says that the size is rounded, by `less` or `more` bytes at most: « 10,0 Mo ».
 * A fraction of a byte counts as one byte, so that a size above a limit stays above it; anything else throws. */
export function parseSize(text) {
  const shown = shortened(printable(strip(text)), BOUNDS.size);
  const refuse = (cause) => {
    throw new Error(filled(SIZE_SENTENCES[cause], { shown }));
  };
  const typed = lengthOf(text) <= BOUNDS.size && TYPED.exec(strip(text));
  if (!typed) refuse("unread");
  const [, sign, whole, rest = "", unit] = typed;
  const digits = BigInt(whole.replace(/[^0-9]/g, "") + rest);
  const scale = 10n ** BigInt(rest.length);
  if (sign === "-" && digits) refuse("negative");
  const factors = factorsOf(unit);
  if (!factors) refuse("unknown_unit");
  if (digits * factors[1] > BigInt(BOUNDS.number) * scale) refuse("huge");
  if (factors[1] === 1n && digits % scale) refuse("part_of_byte");
  const [decimal, binary] = factors.map((factor) => Number((digits * factor + scale - 1n) / scale));
  if (factors[0] === factors[1]) return decimal;
  const told = number(digits / scale) + (rest && `,${rest}`);
  const [less, more] = factors.map((factor) => (rest && digits >= scale ? Number((5n * factor) / (10n * scale)) : 0));
  return { decimal, binary, text: `${told}${NBSP}${SIZE_UNITS[powerOf(unit) - 1]}`, less, more };
}

/** The power of a thousand that a unit begins with, 0 when it is none. */
function powerOf(unit) {
  return SIZE_UNITS.findIndex((known) => known[0].toLowerCase() === unit[0].toLowerCase()) + 1;
}

/** Give what a unit is worth in its decimal and in its binary reading; « Mb », megabits, is unknown. */
function factorsOf(unit) {
  const folded = unit.toLowerCase();
  if (BYTES.includes(folded)) return [1n, 1n];
  const power = BigInt(powerOf(unit));
  if (!power) return null;
  const [decimal, binary] = [1000n ** power, 1024n ** power];
  if (/^.i[ob]$/.test(folded)) return [binary, binary];
  return /^.[o0]$/.test(folded) || unit.slice(1) === "B" ? [decimal, binary] : null;
}

/** Show bytes in ko, Mo or Go with one decimal, and in octets where rounding would hide a limit. */
export function showSize(size, limits = []) {
  const [shown, exact] = rounded(size);
  for (const limit of limits) {
    const top = binaryOf(limit);
    const hides = !exact && (shown === rounded(limit)[0] || shown === rounded(top)[0]);
    if (hides || (limit < size && size <= top)) return octets(size);
  }
  return shown;
}

function octets(size) {
  return `${number(size)}${NBSP}octet${size < 2 ? "" : "s"}`;
}

/** Round half up to a tenth of the largest unit; the boolean says that nothing was lost. */
function rounded(size) {
  if (size < 1000) return [octets(size), true];
  const whole = BigInt(size);
  const tenthsOf = (unit) => (whole * 20n + unit) / (2n * unit);
  let power = 1;
  while (power < 3 && tenthsOf(1000n ** BigInt(power)) >= 10_000n) power += 1;
  const unit = 1000n ** BigInt(power);
  const tenths = tenthsOf(unit);
  return [`${decimalComma(tenths, 1)}${NBSP}${SIZE_UNITS[power - 1]}`, tenths * unit === whole * 10n];
}

/** Give the binary reading of a limit that is a whole number of ko, Mo or Go. */
function binaryOf(limit) {
  for (const power of [3, 2, 1]) {
    if (limit && limit % 1000 ** power === 0) return (limit / 1000 ** power) * 1024 ** power;
  }
  return limit;
}
