// What choices that a reader types or codes need besides: names matched, the nearest found, several choices that remain.
// A page whose choices are buttons does not carry it.

import { nearest } from "../french/distance.js";
import { likely, match, namesOf, reach, sure } from "../french/matching.js";
import { learn, refine, takeNamed } from "./naming.js";
import { narrowed } from "./narrowing.js";

export const labels = { match, namesOf, sure, likely, reach, nearest, learn, takeNamed, refine, narrowed };
