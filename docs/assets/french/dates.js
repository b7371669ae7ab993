// Dates as people type them.

import { BEFORE_1970, DAY, isoDate } from "./days.js";
import { filled, printable, shortened, strip } from "./folding.js";
import { DATE_SENTENCES } from "./tables.js";

const FRENCH = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/;
const ISO = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Read 30/07/2018 or 2018-07-30 as a count of days; any other form, or a day that does not exist, throws. */
export function parseDate(text) {
  const typed = strip(text);
  const shown = shortened(printable(typed), 40);
  const iso = typed.replace(FRENCH, (_, day, month, year) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (!ISO.test(iso)) throw new Error(filled(DATE_SENTENCES.unread, { shown }));
  const ordinal = Date.parse(iso) / DAY + BEFORE_1970;
  if (!(ordinal > 0) || isoDate(ordinal) !== iso) throw new Error(filled(DATE_SENTENCES.no_such_day, { shown }));
  return ordinal;
}
