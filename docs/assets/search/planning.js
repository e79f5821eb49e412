// A question becomes groups, one for each thing it asks for; any of a group's alternatives answers it. What the base
// does not know is said, with the nearest that it has.

import { joined, read, tasksIn } from "./reading.js";
import { alike, misspelt, respelt } from "./spelling.js";
import { fold } from "./words.js";

// How well an alternative answers, beside the word itself.
const CONCEPT = 0.9;
const PARTS = 0.3;
const OF_A_KIND = 0.8;
const MISSPELT = [1, 0.7, 0.45];
const CONCEPT_OF_MISSPELT = 0.7;
const BEGINNING_FROM = 3;
const BEGUN = 0.8;
const OF_THE_WORD = 0.5;
const MOST_NEAR = 3;
const MOST_SLIGHT = 2;
const SHORTEST_SLIGHT = 5;
// What a word in the summary of an entry has at least; one that is only in the text has less.
const STRENGTH_OF_SUMMARY = 0.45;
const STRENGTH_OF_MENTION = 0.42;

/**
 * What a question asks for: { groups, missing, corrected, tasks }.
 * A group is { said, alternatives, against }: `said` the keys of the words it came from, `against` the keys that an
 * answer should rather not be about. An alternative is { keys, weight, all, beginnings } or { concept, weight }.
 * `missing` is [{ word, near }], words that the base does not have and the nearest it has; `corrected` is
 * [{ from, to }], words that were taken for others; `tasks` the numbers of pages whose question is asked.
 * With `typing` the last word may go on; the words in `literal` are not taken for others.
 */
export async function plan(text, index, { typing = false, literal = new Set() } = {}) {
  const words = read(text, index, typing);
  const asked = await joined(words, index);
  const rows = await Promise.all(asked.map(({ key }) => index.row(key)));
  const found = { groups: [], missing: [], corrected: [], tasks: tasksIn(words, index) };
  for (let at = 0; at < asked.length; ) {
    const name = longestName(rows[at], asked, at);
    const length = name ? name.rest.length + 1 : 1;
    const said = asked.slice(at, at + length);
    if (name && length > 1) named(said, name, rows.slice(at, at + length), found, await nearest(name.concepts, index));
    else if (said[0].negation && asked[at + 1]) {
      await turned(said[0], asked[at + 1], rows[at + 1], found, index);
      at += 1;
    } else if (!said[0].negation) await single(said[0], rows[at], name, found, index, literal);
    at += length;
  }
  return found;
}

// The longest name in our lists that the question goes on with from here.
function longestName(row, asked, at) {
  const fits = (name) => name.rest.every((key, step) => key === asked[at + 1 + step]?.key);
  return (row?.names ?? []).filter(fits).sort((a, b) => b.rest.length - a.rest.length)[0];
}

function named(said, name, rows, found, near) {
  const keys = said.map(({ key }) => key);
  found.groups.push({ said: keys, against: [], alternatives: [{ keys, weight: 1 }, ...concepts(name, 1)] });
  const known = name.concepts.some(({ near: only }) => !only) || rows.every((row) => row?.whole);
  if (!known) found.missing.push({ word: said.map(({ word }) => word).join(" "), near });
}

const concepts = (name, weight) =>
  (name?.concepts ?? []).map(({ id, sure }) => ({ concept: id, weight: weight * CONCEPT * sure }));

// «utan sfi»: those that say so, and rather not those that are about it. What is no name of anything, as «inte lära
// sig», is not turned away from.
async function turned(negation, word, row, found, index) {
  const isName = row?.names.some(({ rest }) => !rest.length);
  const pair = { keys: [`${negation.key} ${word.key}`], weight: 1 };
  if (isName && !(await index.row(pair.keys[0])))
    found.missing.push({ word: `${negation.word} ${word.word}`, near: [word.word] });
  const alternatives = isName ? [pair] : [pair, { keys: [word.key], weight: OF_THE_WORD }];
  found.groups.push({ said: [word.key], alternatives, against: isName ? [word.key] : [] });
}

async function single(asked, row, name, found, index, literal) {
  const { word, key, last, apart } = asked;
  const group = { said: [key], against: [], alternatives: [] };
  const add = (alternative) => group.alternatives.push(alternative);
  found.groups.push(group);
  const sure = name?.concepts.some(({ near }) => !near);
  const begun = last && key.length + 1 >= BEGINNING_FROM ? await index.beginning(asked.plain) : [];
  // Half a word has no endings: «fören» is the beginning of förening, and no form of för.
  const half = begun.length > 0 && key !== asked.plain && !(await index.written(key)).startsWith(word);
  const known = !half && (row?.whole || sure);
  if (row && !half) add({ keys: [key], weight: 1, beginnings: key.length >= BEGINNING_FROM });
  if (!half) group.alternatives.push(...concepts(name, 1));
  if (begun.length && !known) beginnings(begun, add);
  if (apart) add({ keys: apart.filter(({ tells }) => tells).map((each) => each.key), weight: PARTS });
  const split = await index.splitter();
  if (known) {
    const parts = split(asked.plain);
    if (parts.length) add({ keys: parts, weight: PARTS, all: true });
    if (!sure && (await isSlight(word, row, name, index))) found.missing.push({ word, near: [], slight: true });
    return;
  }
  const spelled = await index.spelled(fold(word)[0]);
  const meant = literal.has(word) ? [] : respelt(word, spelled);
  if (meant.length) {
    await addMeant(meant, add, index);
    return;
  }
  const slip = literal.has(word) || asked.acronym || name || row || begun.length ? [] : misspelt(asked, spelled);
  if (slip[0]?.slips === 1 || (slip.length && !split(asked.plain).length)) {
    await addMeant(slip, add, index);
    found.corrected.push({ from: word, to: slip[0].word });
    return;
  }
  const missing = { word, near: [] };
  found.missing.push(missing);
  missing.near = await nearTo(asked, { name, row, split, spelled, group, found, index });
}

// Whether nothing is about a word: hardly anything says it, or nothing is about what it is an everyday word for.
async function isSlight(word, row, name, index) {
  if (word.length < SHORTEST_SLIGHT) return false;
  const strengths = (each) => (each?.postings ?? []).map(([, strength]) => strength);
  if (!name) return row.postings.length <= MOST_SLIGHT && Math.max(...strengths(row)) < STRENGTH_OF_SUMMARY;
  const rows = await Promise.all(name.concepts.map(({ id }) => index.concept(id)));
  return Math.max(...strengths(row), ...rows.flatMap(strengths)) < STRENGTH_OF_MENTION;
}

function beginnings(begun, add) {
  for (const row of begun) {
    add({ keys: [row.key], weight: BEGUN });
    for (const name of row.names.filter(({ rest }) => !rest.length))
      for (const each of concepts(name, BEGUN)) add(each);
  }
}

async function addMeant(meant, add, index) {
  for (const each of meant) {
    const row = await index.row(each.key);
    add({ keys: [each.key], weight: MISSPELT[each.slips] });
    const name = row?.names.find(({ rest }) => !rest.length);
    const weight = each.slips ? CONCEPT_OF_MISSPELT : 1;
    for (const alternative of concepts(name, weight)) add(alternative);
  }
}

// What the base has instead of a word that it does not have. Only what surely means it is searched for.
async function nearTo(asked, { name, row, split, spelled, group, found, index }) {
  if (name) return nearest(name.concepts, index);
  if (row || asked.last) {
    const begun = (await index.beginning(row ? asked.key : asked.plain)).filter((each) => each.whole);
    if (row || begun.length) return Promise.all(begun.slice(0, MOST_NEAR).map(({ key }) => index.written(key)));
  }
  const parts = split(asked.plain);
  if (parts.length) {
    // The last part is what it is; those before it say what kind.
    const weight = (at) => (at === parts.length - 1 ? 1 : OF_A_KIND);
    const rows = await Promise.all(parts.map((part) => index.row(part)));
    const alone = rows.map((part) => part?.names.find(({ rest }) => !rest.length));
    const groups = parts.map((part, at) => ({
      said: [part],
      against: [],
      alternatives: [
        { keys: [part], weight: weight(at), beginnings: part.length >= BEGINNING_FROM },
        ...concepts(alone[at], weight(at)),
      ],
    }));
    found.groups.splice(found.groups.indexOf(group), 1, ...groups);
    return Promise.all(parts.map((part) => index.written(part)));
  }
  if (/[0-9§]/.test(asked.word)) return [];
  const part = await index.knownEnd(asked.plain);
  if (part) return [await index.written(part)];
  return alike(asked, spelled)
    .map(({ word }) => word)
    .slice(0, MOST_NEAR - 1);
}

// What the concepts that a word is near are called.
async function nearest(concepts, index) {
  const rows = await Promise.all(concepts.map(({ id }) => index.concept(id)));
  return [...new Set(rows.flatMap((row) => (row?.called ? [row.called] : [])))].slice(0, MOST_NEAR);
}
