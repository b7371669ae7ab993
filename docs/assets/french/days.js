// Days as counts from 1 January of the year 1, with neither clock nor time zone: an ISO date alone is read and written in
// universal time everywhere.

import { FIRST_OF_MONTH, MONTHS } from "./tables.js";

export const DAY = 86_400_000;
export const BEFORE_1970 = 719_163;

/** A count of days as 2018-07-30. */
export function isoDate(ordinal) {
  return new Date((ordinal - BEFORE_1970) * DAY).toISOString().slice(0, 10);
}

/** An ISO date in full. */
export function showDate(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day === 1 ? FIRST_OF_MONTH : day} ${MONTHS[month - 1]} ${year}`;
}
