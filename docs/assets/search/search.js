/**
 * Search, as a library: a question in, things out, best first. Nothing is fetched until someone asks.
 *
 *   import { search, rank } from "../search/search.js";
 *
 *   await search(text, { most })  →  { hits, total, near, corrected, partial }
 *     hits       the `most` best (10 if not said), each
 *                { name, address, title, kind, summary, known, place, score, marked: { title, summary } }
 *                name      «projekt/steget-fore»: the address without the slash at its end; «» is the start page
 *                address   the same from the site's root, to be put after the root: «projekt/steget-fore/»
 *                kind      Metod, Projekt, Forskning, Län, Målgrupp, Finansiär, Typ av plats, Ord or Sida
 *                known     how its figures are known, in words; place  where it was; either may be «»
 *                marked    the text in pieces [text, isMatch], to be shown with textContent
 *     total      how many things were found in all
 *     near       when nothing was found: words that the site knows and that look like what was written
 *     corrected  [{ from, to }] words that were taken for others
 *     partial    true when something could not be fetched, so that hits may be missing
 *
 *   await rank(text)  →  { names, mark, corrected, partial }
 *     names      every hit, best first: [{ name, score }]
 *     mark       a function from a text to pieces [text, isMatch], for showing other texts of the same hits
 *
 *   await prepare()  fetches the first small file, for instance when the reader goes to the search field.
 *
 * An empty question finds nothing. Both throw when nothing at all can be fetched.
 */

import { openIndex, Stale } from "./index.js";
import { plan } from "./planning.js";
import { rank as ranked } from "./ranking.js";
import { alike } from "./spelling.js";
import { fold, key, pieces, words } from "./words.js";

const BASE = new URL("../../search/", import.meta.url);
const MOST = 10;
const MOST_NEAR = 5;
// Long enough after the first search that it takes nothing from it.
const CALM_MILLISECONDS = 3000;
const LONG_KEY = 5;

let opened;
// The index whose rest has been asked for.
let kept;

export async function search(text, { most = MOST } = {}) {
  return withIndex(async (index) => {
    const { groups, hits, mark } = await found(text, index);
    const things = await Promise.all(hits.slice(0, most).map(({ number }) => index.thing(number)));
    return {
      hits: things.flatMap((thing, at) => (thing ? [shown(thing, hits[at].score, mark)] : [])),
      total: hits.length,
      near: hits.length ? [] : await near(text, index),
      corrected: corrections(groups, text),
      partial: index.partial,
    };
  });
}

export async function rank(text) {
  return withIndex(async (index) => {
    const { groups, hits, mark } = await found(text, index);
    const names = hits.length ? await index.names() : [];
    return {
      names: hits.map(({ number, score }) => ({ name: names[number], score })),
      mark,
      corrected: corrections(groups, text),
      partial: index.partial,
    };
  });
}

export async function prepare() {
  await withIndex(async () => {});
}

// Does `work` with the index; once more with a new one, if the site was published anew meanwhile.
async function withIndex(work) {
  try {
    opened ??= openIndex(BASE);
    return await work(await opened);
  } catch (error) {
    opened = undefined;
    if (!(error instanceof Stale)) throw error;
    opened = openIndex(BASE, "reload");
    return work(await opened);
  }
}

async function found(text, index) {
  if (!text.trim()) return { groups: [], hits: [], mark: marker(new Set()) };
  index.partial = false;
  const groups = await plan(text, index);
  const { hits, marks } = await ranked(groups, index);
  if (kept !== index) {
    kept = index;
    setTimeout(() => index.keep().catch(() => {}), CALM_MILLISECONDS);
  }
  return { groups, hits, mark: marker(marks) };
}

// A text in pieces: a word is marked when it is one of the keys, or a longer word made of one.
function marker(marks) {
  const long = [...marks].filter((mark) => mark.length >= LONG_KEY);
  const isMatch = (piece) => {
    const found = key(piece);
    return found !== "" && (marks.has(found) || long.some((mark) => found.includes(mark)));
  };
  return (text) => pieces(text).map((piece) => [piece, isMatch(piece)]);
}

function shown([address, title, kind, summary, known, place], score, mark) {
  const name = address.replace(/\/$/, "");
  const marked = { title: mark(title), summary: mark(summary) };
  return { name, address, title, kind, summary, known, place, score, marked };
}

function corrections(groups, text) {
  const said = new Map(words(text).map((word) => [key(word), word]));
  return groups.filter((group) => group.corrected).map((group) => ({ from: said.get(group.said[0]), to: group.corrected }));
}

async function near(text, index) {
  const unknown = words(text).filter((word) => fold(word) && index.tells(word));
  const found = await Promise.all(
    unknown.map(async (word) => alike(key(word), await index.spelled(fold(word)[0]))),
  );
  return [...new Set(found.flat().map(({ word }) => word))].slice(0, MOST_NEAR);
}
