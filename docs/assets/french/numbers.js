// Numbers as French writes them.

export const THIN = "\u202f";

/** Group a whole number by thousands with narrow no-break spaces. */
export function number(n) {
  return String(n).replace(/\B(?=([0-9]{3})+$)/g, THIN);
}

/** Write digits with `scale` of them after a comma, thousands grouped, without idle zeros. */
export function decimalComma(digits, scale) {
  const all = digits.toString().padStart(scale + 1, "0");
  const rest = all.slice(all.length - scale).replace(/0+$/, "");
  return number(BigInt(all.slice(0, all.length - scale))) + (scale && rest ? `,${rest}` : "");
}
