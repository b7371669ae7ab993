// Answers calls of the French of the pages: a folder of modules, then on standard input the calls, [name, ...arguments].
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.argv[2]}/`);
const named = ["dates", "days", "distance", "filenames", "folding", "invoice-numbers", "labels", "numbers", "sizes", "stems", "typography"];
const modules = await Promise.all(["search", ...named.map((name) => `french/${name}`)].map((name) => import(new URL(`${name}.js`, folder))));
const known = Object.assign({}, ...modules);
const answers = JSON.parse(readFileSync(0, "utf-8")).map(([name, ...given]) => {
  try {
    return known[name](...given) ?? null;
  } catch (error) {
    return { error: error.message };
  }
});
process.stdout.write(JSON.stringify(answers));
