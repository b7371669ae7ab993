// Sizes of files: read as people type them, shown so that a refused size never prints like its limit.

import { lengthOf, printable, shortened, strip } from "./folding.js";
import { NBSP, SPACES, number } from "./typography.js";

const LARGEST = 10n ** 15n;
const LONGEST_TYPED = 60;
const TYPED = new RegExp(
  `^([+-]?)([0-9]{1,3}(?:${SPACES}[0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?${SPACES}*([A-Za-z0]*)\\.?$`,
);
const POWERS = { k: 1n, m: 2n, g: 3n, t: 4n };
const BYTES = new Set(["", "o", "octet", "octets", "b", "byte", "bytes"]);
const LETTERS = ["", "ko", "Mo", "Go", "To"];

/** Read a size: bytes for a bare number, octets or Mio; { decimal, binary, text } for ko, Mo, Go.
 *
 * A fraction of a byte counts as one byte, so that a size above a limit stays above it; anything else throws. */
export function parseSize(text) {
  const shown = shortened(printable(strip(text)), LONGEST_TYPED);
  const typed = lengthOf(text) <= LONGEST_TYPED && TYPED.exec(strip(text));
  if (!typed) throw new Error(`« ${shown} » n’est pas une taille ; écrivez par exemple 12 Mo, 52 ko ou 10485760.`);
  const [, sign, whole, rest = "", unit] = typed;
  const digits = BigInt(whole.replace(/[^0-9]/g, "") + rest);
  const scale = 10n ** BigInt(rest.length);
  if (sign === "-" && digits) throw new Error(`« ${shown} » est une taille négative.`);
  const factors = factorsOf(unit);
  if (!factors) throw new Error(`« ${shown} » : unité inconnue ; écrivez octets, ko, Mo, Go, Kio, Mio ou Gio.`);
  if (digits * factors[1] > LARGEST * scale) throw new Error(`« ${shown} » est une taille démesurée.`);
  if (factors[1] === 1n && digits % scale) throw new Error(`« ${shown} » : un nombre d’octets est entier.`);
  const [decimal, binary] = factors.map((factor) => Number((digits * factor + scale - 1n) / scale));
  if (factors[0] === factors[1]) return decimal;
  const letters = LETTERS[POWERS[unit[0].toLowerCase()]];
  return { decimal, binary, text: `${decimalComma(digits, rest.length)}${NBSP}${letters}` };
}

/** Give what a unit is worth in its decimal and in its binary reading; « Mb », megabits, is unknown. */
function factorsOf(unit) {
  const folded = unit.toLowerCase();
  if (BYTES.has(folded)) return [1n, 1n];
  const power = POWERS[folded[0]];
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
  return [`${decimalComma(tenths, 1)}${NBSP}${LETTERS[power]}`, tenths * unit === whole * 10n];
}

/** Give the binary reading of a limit that is a whole number of ko, Mo or Go. */
function binaryOf(limit) {
  for (const power of [3, 2, 1]) {
    if (limit && limit % 1000 ** power === 0) return (limit / 1000 ** power) * 1024 ** power;
  }
  return limit;
}

/** Write digits with `scale` of them after a comma, thousands grouped, without idle zeros. */
function decimalComma(digits, scale) {
  const all = digits.toString().padStart(scale + 1, "0");
  const rest = all.slice(all.length - scale).replace(/0+$/, "");
  return number(BigInt(all.slice(0, all.length - scale))) + (scale && rest ? `,${rest}` : "");
}
