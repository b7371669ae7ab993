// A block of the directory as structures: `assistant/outlets/site/directory/blocks.py` says what each column holds.

import { keyOf } from "../page/identifier.js";
import { numbers, texts, whole } from "./packing.js";

const DEMANDS = ["requires_service", "requires_engagement", "requires_either", "works_owner_only"];
const SAID = [null, false, true];
const NO_DAY = "00000000";

/** The structures of a block, each with its establishments; `index` is that of the directory. */
export function structuresOf(columns, index) {
  const [opened, kept, tails, starts, middles, rests, coded, placed, states, days, heads, counted] = columns;
  const counts = numbers(counted);
  const names = whole(numbers(kept), texts(tails, counts.length));
  const rare = JSON.parse(columns.at(-1));
  const [categories, departments] = [numbers(coded), numbers(placed)];
  const [openings, ranks, active] = [numbers(opened), numbers(heads), numbers(states).map((state) => SAID[state])];
  const places = placesOf(columns.slice(12), counts.reduce((sum, one) => sum + one, 0));
  let [department, since, middle, place] = ["", 0, 0, 0];
  return counts.map((count, at) => {
    if (departments[at]) department = departments[at] > 1 ? index.departments[departments[at] - 2] : "";
    const digits = starts.slice(2 * at, 2 * at + 2) + (middles[middle] === "=" ? department : middles.slice(middle, middle + 2))
      + rests.slice(4 * at, 4 * at + 4);
    middle += middles[middle] === "=" ? 1 : 2;
    const { number = digits + keyOf(digits), head, kind = "", territory = "", places: odd = {} } = rare[at] ?? {};
    const one = {
      number, kind, territory, department, active: active[at], name: index.openings[openings[at]] + names[at],
      category: categories[at] ? index.categories[categories[at] - 1] : "",
      since: active[at] === false ? dayOf(days.slice(8 * since, 8 * ++since)) : null,
      head: head ?? siretOf(number, ranks[at]),
    };
    one.places = places.slice(place, place + count).map((own, rank) => ({
      ...own, name: nameOf(own.name, one.name), number: odd[rank] ?? siretOf(number, ranks[at] + own.step),
    }));
    place += count;
    return one;
  });
}

/** What is told of each establishment: the distance of its rank to the head's, and where its services begin. */
function placesOf([steps, names, demanded, marked, served], count) {
  const own = texts(names, count);
  const [demands, marks, services] = [numbers(demanded), numbers(marked), numbers(served)];
  let first = 0;
  return numbers(steps).map((step, at) => {
    const start = first;
    first += services[at];
    return {
      step: step % 2 ? -(step + 1) / 2 : step / 2, name: own[at], active: SAID[marks[at] >> 1], listed: marks[at] % 2 === 1,
      demands: Object.fromEntries(DEMANDS.map((name, rank) => [name, SAID[Math.floor(demands[at] / 3 ** rank) % 3]])),
      services: { start, count: services[at] },
    };
  });
}

/** The services of an establishment, from the columns of those of its block. */
export function servicesOf([codes, names, marked], { start, count }) {
  const marks = numbers(marked).slice(start, start + count);
  const [code, name] = [codes, names].map((column) => column.split("\n").slice(start, start + count));
  return marks.map((mark, at) => ({ code: code[at], name: name[at], active: SAID[Math.floor(mark / 3)], engagement: SAID[mark % 3] }));
}

function nameOf(own, name) {
  if (!own) return name;
  return own.startsWith("+") ? name + own.slice(1) : own.slice(1);
}

function siretOf(unit, rank) {
  if (!rank) return "";
  const digits = unit + String(rank - 1).padStart(4, "0");
  return digits + keyOf(digits);
}

function dayOf(digits) {
  return digits === NO_DAY ? null : [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join("-");
}
