// What a reader drops or chooses, as a flat list of files: folders are read to their end, nothing is left out in silence.

const TOGETHER = 50;

/** The files of a drop: `{ name, path, size, file }`, or `{ name, path, fault }` for what cannot be read. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null).filter(Boolean);
  if (!entries.length) return chosen(transfer.files);
  const found = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

/** The files of a picker. */
export function chosen(files) {
  return [...files].map((file) => described(file, file.webkitRelativePath || file.name));
}

async function walk(entry, found) {
  if (entry.isFile) {
    found.push(await fileOf(entry));
    return;
  }
  const reader = entry.createReader();
  try {
    for (let some = await batch(reader); some.length; some = await batch(reader)) {
      for (let at = 0; at < some.length; at += TOGETHER) {
        const group = some.slice(at, at + TOGETHER);
        found.push(...(await Promise.all(group.filter((one) => one.isFile).map(fileOf))));
        for (const folder of group.filter((one) => !one.isFile)) await walk(folder, found);
      }
    }
  } catch (error) {
    found.push({ name: entry.name, path: pathOf(entry), size: null, file: null, fault: error });
  }
}

/** A browser gives the entries of a folder a hundred at a time: an empty answer is the end. */
function batch(reader) {
  return new Promise((done, failed) => reader.readEntries(done, failed));
}

async function fileOf(entry) {
  try {
    return described(await new Promise((done, failed) => entry.file(done, failed)), pathOf(entry));
  } catch (error) {
    return { name: entry.name, path: pathOf(entry), size: null, file: null, fault: error };
  }
}

function pathOf(entry) {
  return entry.fullPath.replace(/^\//, "");
}

function described(file, path) {
  return { name: file.name, path, size: file.size, file, fault: null };
}
