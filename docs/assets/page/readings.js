// The invoices of a dossier as the server reads them: one request a file, what it says put beside what the page knows.

import { number } from "../french.js";
import { announce } from "./announcing.js";
import { OUTCOMES, strongest } from "./judging.js";
import { Refused, hasServer, isReadable, isTooHeavy, read } from "./reading.js";
import { say } from "./words.js";

const PATIENCE = 300;

export class Readings {
  constructor(dossier) {
    this.dossier = dossier;
    this.isKept = false;
    this.state = null;
    this.turn = 0;
  }

  get isOn() {
    return hasServer() && !this.isKept;
  }

  keepHere(isKept) {
    this.isKept = isKept;
    this.stop();
    for (const item of this.dossier.items) item.read = item.told = null;
    if (!isKept) this.start();
  }

  stop() {
    this.turn += 1;
    this.abort?.abort();
    this.state = null;
  }

  /** « Arrêter la lecture »: what was read stays, the rest can be read later. */
  halt() {
    const { state } = this;
    this.stop();
    this.tell({ ...state, isStopped: true });
  }

  /** Another way of depositing may change what is found inside: what was read is read again. */
  again() {
    if (!this.isOn) return;
    for (const item of this.dossier.items) item.read = item.told = null;
    this.start();
  }

  /** Whether files wait to be read until how they are deposited is settled, so that each is sent once. */
  get isWaiting() {
    return this.isOn && this.dossier.items.some((item) => isReadable(item) && !item.read) && this.dossier.asksWay;
  }

  /** Read the files that were not read yet. */
  async start() {
    if (!this.isOn) return;
    this.stop();
    if (this.isWaiting) return;
    const turn = this.turn;
    const { items } = this.dossier;
    for (const item of items) item.tooHeavy = isTooHeavy(item);
    const left = items.filter((item) => isReadable(item) && !item.read);
    if (!left.length) return;
    this.abort = new AbortController();
    const started = Date.now();
    for (const [done, item] of left.entries()) {
      if (Date.now() - started > PATIENCE) this.tell({ done, total: left.length });
      item.reason = null;
      try {
        const said = await read(item, this.dossier.channel, this.abort.signal);
        if (turn !== this.turn) return;
        item.read = readingOf(said);
      } catch (error) {
        if (turn !== this.turn) return;
        if (!(error instanceof Refused)) return this.tell({ isLost: true });
        item.reason = error.message;
      }
    }
    this.tell(null);
    await this.dossier.judge();
    this.dossier.announceCounts();
  }

  tell(state) {
    this.state = state;
    if (state?.total) announce(say(state.isStopped ? "page-stopped" : "page-reading", { total: number(state.total), done: number(state.done) }));
    if (this.dossier.items.length) this.dossier.draw();
  }
}

/** What the server found in one file: the strongest outcome over it and what it holds, the findings about it. */
function readingOf({ files, findings, ask, branches, unchecked, scope }) {
  const outcome = strongest(files.map((file) => file.outcome).filter((one) => OUTCOMES.includes(one)));
  const [file] = files;
  return {
    outcome,
    findings: findings.filter(({ subject }) => subject !== null),
    invoice: file?.invoice ?? null,
    reason: file?.reason ?? null,
    asked: ask,
    branches,
    waiting: unchecked.map(({ rule }) => rule),
    controls: scope.asked,
  };
}
