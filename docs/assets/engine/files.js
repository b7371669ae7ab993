// What rules about files and invoices need besides: their names, numbers and sizes, read and shown. A page without such
// rules does not carry it.

import { extension, flaw, length, suggestion } from "../french/filenames.js";
import { numberFlaw } from "../french/invoice-numbers.js";
import { parseSize, showSize } from "../french/sizes.js";

export const files = { extension, flaw, length, number_flaw: numberFlaw, proposal, parseSize, showSize };

/** A name within a limit, of one of some extensions; undefined without a limit, or when there is no such name. */
function proposal(text, extensions, on, limit) {
  return limit && suggestion(text, limit.low, extensions);
}
