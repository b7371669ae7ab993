// Recognises texts as the page does: told the folder that holds its modules, given its index, its labels, its plain French, the texts.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , folder] = process.argv;
const { fold } = await import(pathToFileURL(`${folder}/french.js`));
const { Recogniser } = await import(pathToFileURL(`${folder}/rejections/recognising.js`));
const { index, labels, plain, texts } = JSON.parse(readFileSync(0, "utf-8"));
const recogniser = new Recogniser(index, fold);
const told = [];
for (const text of texts) {
  const { found, unknown } = await recogniser.recognise(text, async () => labels, async () => plain);
  told.push([
    found.map(({ message, typed, certain }) => [index.messages[message].id, typed, certain]),
    unknown.map(({ typed, family }) => [typed, family?.ask ?? null]),
  ]);
}
process.stdout.write(JSON.stringify(told));
