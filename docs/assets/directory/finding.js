// Finding structures by what is typed: a number leads to one, words to those whose names hold them all, or most.

import { fold } from "../french.js";
import { isLike, joined } from "./shards.js";

const WORDS = 3;
const BLOCKS = 4;
const NUMBER = /^[0-9]{9}(?:[0-9]{5})?$/;
const APART = /[\s.\-]/gu;
const DEPARTMENT = /^(?:[0-9]{2,3}|2[ab])$/;

/** The digits of what may be a number, null for what is a name. */
export function digitsOf(text) {
  const bare = text.replace(APART, "");
  return /^[0-9]{5,}$/.test(bare) ? bare : null;
}

/** Whether digits are as many as those of a SIREN or of a SIRET. */
export function isNumber(digits) {
  return NUMBER.test(digits);
}

/** The structure of a SIREN or a SIRET: its unit, and the establishment if it is held; null for neither. */
export async function byNumber(directory, digits) {
  const unit = await directory.unit(digits.slice(0, 9));
  return unit && { unit, place: unit.places.find(({ number }) => number === digits) ?? null };
}

/** The words of a text, those of names that are often cut written whole. */
export function wordsIn(text, short) {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).map((word) => (Object.hasOwn(short, word) ? short[word] : word));
}

/** The structures whose names hold the words of a text.
 *
 * `isVague`: every word is in too many names to lead to some. `isPart`: none holds all the words.
 * `isCut`: others hold them too, in blocks that were not read. */
export async function byName(directory, text) {
  const { index, common } = directory;
  const typed = [...new Set(wordsIn(text, index.short))];
  const named = typed.filter((word) => !isDepartment(word, index, typed));
  const leading = named.filter((word) => !common.has(word)).sort((one, other) => other.length - one.length);
  if (named.length < 2 && !leading.length) return { found: [], isVague: true };
  const { ranks, isCut } = chosen(await standings(directory, leading), located(named, index.blocks));
  const held = (await Promise.all(ranks.map((rank) => directory.block(rank)))).flat();
  const scored = units(held).flatMap((unit) => matches(unit, typed, index));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score === best && best > 0).sort(inOrder);
  const isPart = best < typed.length;
  return isPart && !leading.length ? { found: [], isVague: true } : { found, isVague: false, isPart, isCut };
}

function isDepartment(word, { departments }, typed) {
  return typed.length > 1 && DEPARTMENT.test(word) && departments.includes(word.toUpperCase());
}

/** For the longest words, the blocks where each stands; a word that no name holds lets another be looked for. */
async function standings(directory, words) {
  const found = [];
  for (const word of words.slice(0, WORDS)) {
    const like = await directory.word(word);
    const blocks = new Map();
    for (const { word: one, blocks: some } of like) {
      for (const [rank, leads] of some) blocks.set(rank, Math.max(blocks.get(rank) ?? 0, (one === word ? 2 : 0) + leads));
    }
    if (blocks.size) found.push(blocks);
    if (found.length === WORDS - 1) break;
  }
  return found;
}

/** The blocks where a name would stand if it were put in order by its last words, « jean moulin » of « collège jean
 * moulin »: that of the whole name, then those of the names that go on. */
function located(words, bounds) {
  const found = new Map();
  const place = (rank, worth) => found.set(rank, Math.max(found.get(rank) ?? 0, worth));
  for (let from = 0; from < words.length; from += 1) {
    const [tail, length] = [words.slice(from).join(" "), words.length - from];
    const at = (text) => Math.max(bounds.findLastIndex((bound) => bound <= text), 0);
    place(at(`${tail}!${words.slice(0, from).join(" ")}`), 2 * length + 1);
    place(at(tail), 2 * length);
    for (let rank = at(tail) + 1; bounds[rank]?.startsWith(tail); rank += 1) place(rank, 2 * length);
  }
  return found;
}

/** The blocks to read: those where all the words stand, where the names would stand in order first. */
function chosen(standing, places) {
  const worth = (rank) => standing.reduce((sum, blocks) => sum + (blocks.has(rank) ? 10 + blocks.get(rank) : 0), 2 * (places.get(rank) ?? 0));
  const ranks = new Set(standing.length ? standing.flatMap((blocks) => [...blocks.keys()]) : places.keys());
  const all = [...ranks].map((rank) => ({ rank, worth: worth(rank) }));
  const shared = all.filter(({ rank }) => standing.every((blocks) => blocks.has(rank)));
  const kept = (shared.length ? shared : all).sort((one, other) => other.worth - one.worth || one.rank - other.rank);
  return { ranks: kept.slice(0, BLOCKS).map(({ rank }) => rank), isCut: kept.length > BLOCKS };
}

function units(held) {
  const parts = new Map();
  for (const one of held) parts.set(one.number, [...(parts.get(one.number) ?? []), one]);
  return [...parts.values()].map(joined);
}

/** A unit, or those of its establishments whose own names hold more of what was typed. */
function matches(unit, typed, index) {
  const scoreOf = (name) => {
    const words = wordsIn(isNumber(unit.number) ? name : `${name} ${unit.number}`, index.short);
    const inPlace = (word) => isDepartment(word, index, typed) && word.toUpperCase() === unit.department;
    const isHeld = (word) => inPlace(word) || words.some((one) => isLike(one, word));
    return { score: typed.filter(isHeld).length, exact: typed.filter((word) => words.includes(word)).length, length: words.length };
  };
  const own = { unit, place: null, name: unit.name, ...scoreOf(unit.name) };
  const others = unit.places.filter(({ name }) => name !== unit.name)
    .map((place) => ({ unit, place, name: place.name, ...scoreOf(place.name) })).filter(({ score }) => score > own.score);
  return others.length ? others : [own];
}

function inOrder(one, other) {
  const closed = ({ unit, place }) => Number((place ?? unit).active === false || unit.active === false);
  return other.exact - one.exact || closed(one) - closed(other) || one.length - other.length
    || one.name.localeCompare(other.name, "fr") || one.unit.department.localeCompare(other.unit.department);
}
