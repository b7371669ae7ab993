// Opening what `assistant/outlets/site/directory/packing.py` packs: columns of text, each compressed on its own.

const FIRST = 48;
const HEADER = 3;

/** The columns of a packed file. */
export function unpacked(buffer) {
  const bytes = new Uint8Array(buffer);
  const [count] = bytes;
  let end = 1 + HEADER * count;
  return Promise.all(Array.from({ length: count }, (_, at) => {
    const [low, middle, high] = bytes.subarray(1 + HEADER * at, 1 + HEADER * (at + 1));
    const start = end;
    end += low + 256 * (middle + 256 * high);
    return inflated(bytes.subarray(start, end));
  }));
}

/** Whether this browser can. */
export function canUnpack() {
  try {
    return Boolean(new DecompressionStream("deflate-raw"));
  } catch {
    return false;
  }
}

function inflated(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}

/** A column of whole numbers, a character each. */
export function numbers(column) {
  return Array.from(column, (letter) => letter.codePointAt(0) - FIRST);
}

/** A column of texts, a line each; `count` of them, for nothing and one empty text are written alike. */
export function texts(column, count) {
  return count ? column.split("\n") : [];
}

/** Sorted texts from how many letters each shares with the one before, and what follows. */
export function whole(kept, rests) {
  let last = "";
  return kept.map((same, at) => (last = last.slice(0, same) + rests[at]));
}
