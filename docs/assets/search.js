// Searches an exported index in the page, with the analysis, the whole numbers and so the ranking of the server.
// Pure functions, no DOM. `open` an index once, then `search` it; any string is a question.

import { isUpper, osa, tolerance } from "./french/distance.js";
import { BLANK, fold, isAlpha, letterO, lengthOf, straightApostrophes } from "./french/folding.js";
import { stem } from "./french/stems.js";
import { CIVIL_TITLES, COURTESIES, SLIPS, STOP_WORDS } from "./french/tables.js";

export { asksMeaning, definitionAsked } from "./french/definitions.js";

const TYPED_WORD = /(?:[\p{L}\p{Nl}\p{No}]\.){2,}[\p{L}\p{Nl}\p{No}]?(?![\p{L}\p{N}_])|[\p{L}\p{N}]+/gu; // G.I.P. is one
const ENDS = new RegExp(`[.?!;:][${BLANK}]|\\n`, "u");
const TITLES = new Set(CIVIL_TITLES);
const GREETINGS = new Set(COURTESIES);
const SHOWN_WORD = /[\p{L}\p{N}\u0300-\u036f]+/gu;
const LEFT_OUT = new Set(STOP_WORDS);
const CLOSEST = 1000;

/** Prepare an exported index for searching. */
export function open(exported) {
  const index = {
    ...exported.reading,
    passages: exported.passages,
    articles: exported.articles,
    articleWeights: new Map(Object.entries(exported.articleWeights)),
    passageWeights: new Map(Object.entries(exported.passageWeights)),
    passageRows: new Map(Object.entries(exported.passageRows).map(([number, row]) => [Number(number), row])),
    words: new Map(Object.entries(exported.words)),
    phrasings: {
      rows: exported.phrasings.rows,
      totals: exported.phrasings.totals,
      postings: new Map(Object.entries(exported.phrasings.postings)),
      rarity: new Map(Object.entries(exported.phrasings.rarity)),
    },
    rarity: exported.rarity,
    thresholds: exported.thresholds,
  };
  index.synonyms = synonymsOf(exported.synonyms);
  index.spared = new Set(exported.spared);
  return index;
}

/** Give an index the words that are no misspellings, though they resemble those that it holds. */
export function withRealWords(index, words) {
  index.real = new Set(words);
}

/** Answer `text` with at most `limit` articles; `extra` are words that the caller read from the question.
 * `unknown` says that a word was taken for another: the real words are then worth having. */
export function search(index, text, { limit = index.shown, extra = [] } = {}) {
  const question = read(index, text, extra);
  const { ranked, evidence } = rank(index, question);
  const sections = ranked.length ? scores(index.passageWeights, question) : new Map();
  const hits = ranked.slice(0, limit).map(([row, total]) => ({
    ...index.passages[passageOf(index, row, sections)],
    score: total / (index.scale * index.whole),
  }));
  const { corrected, unknown } = question;
  return { band: bandOf(index, evidence), hits, corrected, unknown, evidence, stems: wanted(question) };
}

/** Cut `text` into spans; those that answer to one of `stems` are hits. Joined, they give `text` back. */
export function highlight(index, text, stems) {
  const wanted = new Set(stems);
  const spans = [];
  let start = 0;
  for (const word of text.matchAll(SHOWN_WORD)) {
    if (!terms(word[0]).some((term) => wanted.has(term.stem))) continue;
    if (word.index > start) spans.push({ text: text.slice(start, word.index), hit: false });
    spans.push({ text: word[0], hit: true });
    start = word.index + word[0].length;
  }
  if (start < text.length) spans.push({ text: text.slice(start), hit: false });
  return spans;
}

/** Cut a text into terms, stop words left out. */
export function terms(text) {
  const plain = letterO(straightApostrophes(text).normalize("NFKC"));
  const found = [];
  let [end, opened, last] = [0, false, ""];
  for (const match of plain.matchAll(TYPED_WORD)) {
    const [typed] = match;
    const word = fold(typed.replaceAll(".", "")).replaceAll(" ", "");
    const root = LEFT_OUT.has(word) ? "" : stem(word);
    if (end > 0 && ENDS.test(plain.slice(end, match.index))) opened = false;
    const follows = opened || TITLES.has(last);
    if (root) found.push({ typed, word, stem: root, named: follows && isCapital(typed) });
    opened = follows || !(GREETINGS.has(word) || /^\p{Nd}+$/u.test(word));
    [end, last] = [match.index + typed.length, word];
  }
  return found;
}

function read(index, text, extra) {
  const cut = firstOf(straightApostrophes(firstOf(text, index.longest)).normalize("NFKC"), index.longest);
  const shouts = cut.toUpperCase() === cut;
  const found = new Map();
  const corrected = [];
  let unknown = false;
  const words = new Map();
  for (const term of terms(cut)) if (!words.has(term.word)) words.set(term.word, term);
  for (let term of [...words.values()].slice(0, index.mostTerms)) {
    let counts = index.whole;
    if (!knows(index, term.stem) && (shouts || !(isAcronym(index, term) || term.named))) {
      const used = correct(index, term.word);
      unknown ||= Boolean(used);
      if (used && LEFT_OUT.has(used)) continue;
      if (used) {
        if (!isForm(index, [...term.word], [...used])) corrected.push({ typed: term.typed, used });
        counts = isSure(term.word, used) ? index.whole : index.doubtful;
        term = terms(used)[0];
      }
    }
    if (!found.has(term.stem)) found.set(term.stem, { term, counts });
  }
  const stems = [...found.keys()];
  const counted = [...found.values()];
  const related = (saying) => saying.map((term) => ({ term, counts: index.related }));
  const runs = [...synonymsIn(index, stems)].map(([at, length, others]) => ({
    at,
    length,
    own: tokensOf(index, counted.slice(at, at + length)),
    synonyms: others.map((saying) => tokensOf(index, related(saying))),
  }));
  const added = extra.flatMap((more) => related(terms(more)));
  return { stems, tokens: tokensOf(index, [...counted, ...added]), runs, corrected, unknown };
}

function knows(index, root) {
  const isHeld = index.synonyms.stems.has(root) || index.phrasings.postings.has(root) || index.articleWeights.has(root);
  return isHeld || index.spared.has(root);
}

function isAcronym(index, { typed, word }) {
  return isUpper(typed) && lengthOf(word) <= index.longestAcronym;
}

/** Whether a word has a capital; within a sentence, it is somebody's name or a place's. */
function isCapital(typed) {
  return /^\p{Uppercase}/u.test(typed);
}

function tokensOf(index, counted) {
  const tokens = new Map();
  for (const { term, counts } of counted) {
    const exact = Math.floor((counts * index.exactShare) / index.whole);
    for (const [token, hundredths] of [[term.stem, counts], [index.exact + term.word, exact]]) {
      tokens.set(token, Math.max(tokens.get(token) ?? 0, hundredths));
    }
  }
  return tokens;
}

function wanted(question) {
  const tokens = [question.tokens, ...question.runs.flatMap((run) => run.synonyms)];
  return [...new Set(tokens.flatMap((found) => [...found.keys()]))];
}

function rank(index, question) {
  const found = scores(index.articleWeights, question);
  const rarity = new Map(question.stems.map((root) => [root, index.rarity[(index.articleWeights.get(root)?.length ?? 0) / 2]]));
  const asked = sum(rarity.values());
  const best = found.size ? Math.max(...found.values()) : asked * index.whole;
  const near = closeness(index.phrasings, rarity, asked);
  for (const [row, close] of near) found.set(row, (found.get(row) ?? 0) + Math.floor((best * close) / CLOSEST));
  const ranked = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!ranked.length) return { ranked, evidence: { score: 0, share: 0 } };
  const [top, total] = ranked[0];
  const covered = sum([...held(index, question, top)].map((place) => rarity.get(question.stems[place])));
  const share = asked ? Math.floor((CLOSEST * covered) / asked) : 0;
  return { ranked, evidence: { score: total, share: Math.max(share, near.get(top) ?? 0) } };
}

function score(weights, tokens) {
  const total = new Map();
  for (const [token, hundredths] of tokens) {
    const postings = weights.get(token) ?? [];
    for (let at = 0; at < postings.length; at += 2) {
      total.set(postings[at], (total.get(postings[at]) ?? 0) + hundredths * postings[at + 1]);
    }
  }
  return total;
}

function scores(weights, question) {
  const total = score(weights, question.tokens);
  for (const run of question.runs) {
    const own = score(weights, run.own);
    const best = new Map();
    for (const saying of run.synonyms) {
      for (const [row, worth] of score(weights, saying)) best.set(row, Math.max(best.get(row) ?? 0, worth));
    }
    for (const [row, worth] of best) {
      total.set(row, (total.get(row) ?? 0) + Math.max(worth - (own.get(row) ?? 0), 0));
    }
  }
  return total;
}

function held(index, question, row) {
  const holds = (token) => (index.articleWeights.get(token) ?? []).some((value, at) => at % 2 === 0 && value === row);
  const places = new Set([...question.stems.keys()].filter((place) => holds(question.stems[place])));
  for (const run of question.runs) {
    const whole = (saying) => [...saying.keys()].filter((token) => !token.startsWith(index.exact)).every(holds);
    if (!run.synonyms.some(whole)) continue;
    for (let place = run.at; place < run.at + run.length; place += 1) places.add(place);
  }
  return places;
}

function closeness(phrasings, rarity, asked) {
  const shared = new Map();
  for (const root of rarity.keys()) {
    for (const at of phrasings.postings.get(root) ?? []) {
      shared.set(at, (shared.get(at) ?? 0) + phrasings.rarity.get(root));
    }
  }
  const closest = new Map();
  for (const [at, weight] of shared) {
    const close = Math.floor((CLOSEST * weight) / (asked + phrasings.totals[at] - weight));
    const row = phrasings.rows[at];
    closest.set(row, Math.max(closest.get(row) ?? 0, close));
  }
  return closest;
}

function passageOf(index, row, sections) {
  const of = (number) => sections.get(index.passageRows.get(number) ?? -1) ?? 0;
  return index.articles[row].passages.reduce((best, number) => (of(number) > of(best) ? number : best));
}

function bandOf(index, evidence) {
  const weight = Math.floor((evidence.score * evidence.share) / 1000);
  if (weight && weight >= index.thresholds.answer) return "answer";
  return weight && weight >= index.thresholds.suggestion ? "suggestion" : "not_covered";
}

function synonymsOf(groups) {
  const synonyms = { byFirst: new Map(), stems: new Set() };
  for (const group of groups) {
    const sayings = group.map((saying) => terms(saying)).filter((saying) => saying.length);
    sayings.forEach((saying, at) => {
      const stems = saying.map((term) => term.stem);
      const others = sayings.filter((_, other) => other !== at);
      if (!synonyms.byFirst.has(stems[0])) synonyms.byFirst.set(stems[0], []);
      synonyms.byFirst.get(stems[0]).push({ stems, others });
      stems.forEach((root) => synonyms.stems.add(root));
    });
  }
  return synonyms;
}

function* synonymsIn(index, stems) {
  for (const [at, first] of stems.entries()) {
    for (const saying of index.synonyms.byFirst.get(first) ?? []) {
      if (saying.stems.every((root, offset) => stems[at + offset] === root)) yield [at, saying.stems.length, saying.others];
    }
  }
}

function correct(index, word) {
  const letters = [...word];
  const slips = tolerance(word, SLIPS.search);
  if (!slips || index.real?.has(word) || !isAlpha(word) || letters.length > index.longestCorrected) return null;
  const groups = groupsOf(index);
  const others = [...groups.keys()].filter((first) => first !== letters[0]);
  return nearestIn(groups, letters, slips, [letters[0]]) ?? nearestIn(groups, letters, slips, others);
}

function groupsOf(index) {
  if (index.groups) return index.groups;
  index.groups = new Map();
  for (const [word, uses] of index.words) {
    if (!isAlpha(word)) continue;
    const letters = [...word];
    if (!index.groups.has(letters[0])) index.groups.set(letters[0], new Map());
    const byLength = index.groups.get(letters[0]);
    if (!byLength.has(letters.length)) byLength.set(letters.length, []);
    byLength.get(letters.length).push({ word, letters, uses, bits: bitsOf(letters) });
  }
  return index.groups;
}

function nearestIn(groups, letters, slips, firsts) {
  const bits = bitsOf(letters);
  let best = null;
  for (const first of firsts) {
    for (let length = letters.length - slips; length <= letters.length + slips; length += 1) {
      for (const candidate of groups.get(first)?.get(length) ?? []) {
        if (bitCount(bits ^ candidate.bits) > 2 * slips) continue;
        const distance = osa(letters, candidate.letters, slips);
        if (distance > slips) continue;
        const key = [distance, -sharedEnds(letters, candidate.letters), -candidate.uses, candidate.word];
        if (!best || isBefore(key, best)) best = key;
      }
    }
  }
  return best && best[3];
}

/** Whether two words differ by their ending alone, as forms of one do: « gère » is looked for as « gérer ». */
function isForm({ root, ending }, word, used) {
  let shared = 0;
  while (shared < word.length && word[shared] === used[shared]) shared += 1;
  return shared >= root && Math.max(word.length, used.length) - shared <= ending;
}

/** Whether a correction is one that the name of a choice would forgive too, by one slip, after the first letter. */
function isSure(word, used) {
  const [letters, others] = [[...word], [...used]];
  return tolerance(word) > 0 && letters[0] === others[0] && osa(letters, others, 1) === 1;
}

function sharedEnds(a, b) {
  const start = (one, other) => {
    let at = 0;
    while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
    return at;
  };
  return start(a, b) + start([...a].reverse(), [...b].reverse());
}

function bitsOf(letters) {
  return letters.reduce((bits, char) => bits | (1 << (char.codePointAt(0) & 31)), 0);
}

function bitCount(bits) {
  let [left, ones] = [bits >>> 0, 0];
  for (; left; left &= left - 1) ones += 1;
  return ones;
}

function isBefore(key, other) {
  const at = key.findIndex((part, here) => part !== other[here]);
  return at >= 0 && key[at] < other[at];
}

function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function firstOf(text, limit) {
  return text.length > limit ? [...text].slice(0, limit).join("") : text;
}
