// Reads the directory of a site with the scripts of its page. Argument: the folder of the site. On standard input, texts to
// look for, or null for all that the blocks hold. A look-up starts from nothing: it tells the files that it read.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [site] = process.argv.slice(2);
const script = (name) => import(pathToFileURL(join(site, "assets/directory", name)));
const read = [];
globalThis.fetch = async (address) => {
  const content = readFileSync(fileURLToPath(address));
  read.push([fileURLToPath(address).slice(site.length + 1), content.length]);
  return { ok: true, json: async () => JSON.parse(content), arrayBuffer: async () => Uint8Array.from(content).buffer };
};
const [{ openDirectory }, { byName, byNumber, digitsOf, isNumber }] = [await script("shards.js"), await script("finding.js")];
const wanted = JSON.parse(readFileSync(0, "utf8"));

async function all() {
  const directory = await openDirectory();
  const ranks = readdirSync(join(site, "annuaire/blocs")).map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b);
  const found = [];
  for (const rank of ranks) {
    for (const one of await directory.block(rank)) {
      const places = [];
      for (const { block, step, services, ...place } of one.places) {
        places.push({ ...place, services: await directory.services({ block, services }) });
      }
      found.push({ ...one, places });
    }
  }
  return found;
}

async function lookedUp(text) {
  const directory = await openDirectory();
  read.length = 0;
  const digits = digitsOf(text);
  const one = digits && isNumber(digits) ? await byNumber(directory, digits) : null;
  const said = digits && isNumber(digits) ? { found: one ? [one] : [] } : await byName(directory, text);
  const found = said.found.map(({ unit, place, name }) => ({ unit: unit.number, place: place?.number ?? null, name, department: unit.department }));
  return { ...said, found, read: [...read] };
}

const told = [];
for (const text of wanted ?? []) told.push(await lookedUp(text));
process.stdout.write(JSON.stringify(wanted === null ? await all() : told));
