// Dates as days counted from 1 January of the year 1, with neither clock nor time zone: an ISO date alone is read and
// written in universal time everywhere.

import { printable, shortened, strip } from "./folding.js";

const FRENCH = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/;
const ISO = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const DAY = 86_400_000;
const BEFORE_1970 = 719_163;

/** Read 30/07/2018 or 2018-07-30 as a count of days; any other form, or a day that does not exist, throws. */
export function parseDate(text) {
  const typed = strip(text);
  const shown = shortened(printable(typed), 40);
  const iso = typed.replace(FRENCH, (_, day, month, year) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (!ISO.test(iso)) throw new Error(`« ${shown} » n’est pas une date ; écrivez 30/07/2018 ou 2018-07-30.`);
  const ordinal = Date.parse(iso) / DAY + BEFORE_1970;
  if (!(ordinal > 0) || isoDate(ordinal) !== iso) throw new Error(`« ${shown} » : ce jour n’existe pas.`);
  return ordinal;
}

/** A count of days as 2018-07-30. */
export function isoDate(ordinal) {
  return new Date((ordinal - BEFORE_1970) * DAY).toISOString().slice(0, 10);
}

/** An ISO date in full, with the names of the months given. */
export function showDate(iso, months) {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day === 1 ? "1er" : day} ${months[month - 1]} ${year}`;
}
