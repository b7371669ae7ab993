// Dates as days counted from 1 January of the year 1, with neither clock nor time zone.

import { printable, shortened, strip } from "./folding.js";

const FRENCH = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/;
const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

function daysBefore(year) {
  const years = year - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function lengthsOf(year) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/** Read 30/07/2018 or 2018-07-30 as a count of days; any other form, or a day that does not exist, throws. */
export function parseDate(text) {
  const typed = strip(text);
  const shown = shortened(printable(typed), 40);
  const [, ...iso] = ISO.exec(typed) ?? [];
  const [, ...day] = FRENCH.exec(typed) ?? [];
  if (!iso.length && !day.length) throw new Error(`« ${shown} » n’est pas une date ; écrivez 30/07/2018 ou 2018-07-30.`);
  const [y, m, d] = (iso.length ? iso : day.reverse()).map(Number);
  if (y < 1 || !(d >= 1 && d <= lengthsOf(y)[m - 1])) throw new Error(`« ${shown} » : ce jour n’existe pas.`);
  return daysBefore(y) + lengthsOf(y).slice(0, m - 1).reduce((sum, days) => sum + days, 0) + d;
}

function parts(ordinal) {
  let year = Math.floor(ordinal / 366) + 1;
  while (daysBefore(year + 1) < ordinal) year += 1;
  let day = ordinal - daysBefore(year);
  let month = 0;
  for (const lengths = lengthsOf(year); day > lengths[month]; month += 1) day -= lengths[month];
  return [year, month + 1, day];
}

/** A count of days as 2018-07-30. */
export function isoDate(ordinal) {
  const [year, ...rest] = parts(ordinal);
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** A count of days in full, with the names of the months given. */
export function showDate(ordinal, months) {
  const [year, month, day] = parts(ordinal);
  return `${day === 1 ? "1er" : day} ${months[month - 1]} ${year}`;
}
