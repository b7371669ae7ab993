// What facts that are dates need besides: days as people type them. A page without one does not carry it.

import { parseDate } from "../french/dates.js";

export const dates = { parseDate };
