// What rules about files need besides: names and sizes, read and shown. A page without such rules does not carry it.

import { extension, flaw, length, suggestion } from "../french/filenames.js";
import { parseSize, showSize } from "../french/sizes.js";

export const files = { extension, flaw, length, suggestion, parseSize, showSize };
