// Invoices read inside by the server, one after the other; without it, or against the reader's will, nothing is sent.

import { ROOT } from "./words.js";

const READ = /\.(?:xml|pdf)$/i;
const TOO_HEAVY = 20_000_000;
const BUSY = [429, 503];
const WAITS = [1000, 3000];

/** Whether the server that shows this page reads invoices. */
export function hasServer() {
  return document.documentElement.dataset.serveur === "1";
}

/** Whether a file may hold an invoice, and is light enough to be sent. */
export function isReadable({ file, name, size }) {
  return Boolean(file) && READ.test(name) && size > 0 && size <= heaviest();
}

/** Whether a file would be read, were it lighter. */
export function isTooHeavy({ file, name, size }) {
  return Boolean(file) && READ.test(name) && size > heaviest();
}

function heaviest() {
  return Number(document.documentElement.dataset.lectureMax) || TOO_HEAVY;
}

/** A refusal of the server, with its own words. */
export class Refused extends Error {
  constructor({ title, detail }) {
    super([title, detail].filter(Boolean).join(" "));
  }
}

/** What the server says of one file; a busy server is asked again a little later; an error when it does not answer. */
export async function read(item, channel, signal, waits = WAITS) {
  const answer = await sent(item, channel, signal);
  if (answer.ok) return answer.json();
  if (BUSY.includes(answer.status) && waits.length) {
    await new Promise((go) => setTimeout(go, waits[0]));
    signal.throwIfAborted();
    return read(item, channel, signal, waits.slice(1));
  }
  if (answer.headers.get("content-type")?.includes("problem+json")) throw new Refused(await answer.json());
  throw new Error(String(answer.status));
}

async function sent({ file, name }, channel, signal) {
  const body = new FormData();
  body.append("files", file, name);
  if (channel) body.append("channel", channel);
  return fetch(new URL("api/v1/check", ROOT), { method: "POST", body, signal });
}
