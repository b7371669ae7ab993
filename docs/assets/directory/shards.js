// The files of the directory: which to fetch for a number or for a word. Each is fetched once while the page is open.

import { load, ROOT } from "../page/words.js";
import { servicesOf, structuresOf } from "./block.js";
import { numbers, texts, unpacked, whole } from "./packing.js";

const FOLDER = "annuaire";
const LONGEST = 4;
const WIDE = 64;

/** The directory of this site, once its index is there. */
export async function openDirectory() {
  return new Directory(await load(`${FOLDER}/index.json`));
}

class Directory {
  constructor(index) {
    this.index = index;
    this.common = new Set(index.common);
    this.fetched = new Map();
  }

  /** A file, opened; one that did not come may be asked for again. */
  get(path, open) {
    if (!this.fetched.has(path)) {
      const coming = fetched(path).then(open);
      coming.catch(() => this.fetched.delete(path));
      this.fetched.set(path, coming);
    }
    return this.fetched.get(path);
  }

  block(rank) {
    return this.get(`blocs/${rank}.bin`, (columns) => {
      const held = structuresOf(columns, this.index);
      for (const one of held) for (const place of one.places) place.block = rank;
      return held;
    });
  }

  /** The services of an establishment; none is no fetch. */
  async services({ block, services }) {
    if (!services.count) return [];
    return servicesOf(await this.get(`services/${block}.bin`, (columns) => columns), services);
  }

  /** The unit of a SIREN, or null. */
  async unit(siren) {
    const held = await Promise.all((await this.blocksOfNumber(siren)).map((rank) => this.block(rank)));
    return joined(held.flat().filter(({ number }) => number === siren));
  }

  async blocksOfNumber(siren) {
    const start = this.index.numbers.find((one) => siren.startsWith(one));
    if (start === undefined) return [];
    const { length, blocks } = await this.get(`numeros/${start}.bin`, (columns) => numberShard(columns));
    return blocks.get(Number(siren.slice(start.length, length))) ?? [];
  }

  /** The words of the names that are this one or, from three letters on, begin so: each with its blocks. */
  async word(text) {
    const padded = text.padEnd(LONGEST, "_");
    const start = this.index.words.find((one) => padded.startsWith(one));
    if (start === undefined) return [];
    const found = await this.get(`mots/${start}.bin`, wordShard);
    return found.filter(({ word }) => isLike(word, text));
  }
}

/** Whether a word of a name is what was typed, or begins so. */
export function isLike(word, typed) {
  return word === typed || (typed.length > 2 && word.startsWith(typed));
}

async function fetched(path) {
  const answer = await fetch(new URL(`${FOLDER}/${path}`, ROOT));
  if (!answer.ok) throw new Error(`${path} : ${answer.status}`);
  return unpacked(await answer.arrayBuffer());
}

/** The parts of one unit as one, null for none: a unit of many establishments stands in several blocks. */
export function joined(parts) {
  if (!parts.length) return null;
  const places = parts.flatMap((part) => part.places).sort((one, other) => (one.number < other.number ? -1 : 1));
  return { ...parts[0], places };
}

function wordShard([kept, rests, counted, stepped, leading]) {
  const counts = numbers(counted);
  const [steps, leads] = [numbers(stepped), numbers(leading)];
  let next = 0;
  return whole(numbers(kept), texts(rests, counts.length)).map((word, at) => {
    const blocks = new Map();
    let block = 0;
    for (const end = next + counts[at]; next < end; next += 1) blocks.set((block += steps[next]), leads[next]);
    return { word, blocks };
  });
}

function numberShard([length, high, middle, low, counted, far, near]) {
  const [a, b, c, d, e] = [high, middle, low, far, near].map(numbers);
  const blocks = new Map();
  let [end, next] = [0, 0];
  numbers(counted).forEach((count, at) => {
    end += (a[at] * WIDE + b[at]) * WIDE + c[at];
    blocks.set(end, d.slice(next, next + count).map((place, rank) => place * WIDE + e[next + rank]));
    next += count;
  });
  return { length: Number(length), blocks };
}
