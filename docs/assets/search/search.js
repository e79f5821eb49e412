/**
 * Search, as a library: a question in, things out, best first. Nothing is fetched until someone asks.
 *
 *   import { search, rank } from "../search/search.js";
 *
 *   await search(text, { most, typing, literal, foreign, early })
 *     →  { hits, total, missing, corrected, partial }
 *     hits       the `most` best (10 if not said), each
 *                { name, address, title, kind, summary, known, place, score, marked: { title, summary } }
 *                name      «projekt/steget-fore»: the address without the slash at its end; «» is the start page
 *                address   the same from the site's root, to be put after the root: «projekt/steget-fore/»
 *                kind      Metod, Projekt, Forskning, Län, Målgrupp, Finansiär, Typ av plats, Ord or Sida
 *                known     how its figures are known, in words; place  where it was; either may be «»
 *                marked    the text in pieces [text, isMatch], to be shown with textContent
 *     total      how many things were found in all
 *     missing    [{ word, near }] each word that the base does not have, and the nearest it has
 *     corrected  [{ from, to }] words that were taken for others
 *     partial    true when something could not be fetched, so that hits may be missing
 *     typing     true when the last word may go on; literal  words that are not to be taken for others
 *     foreign    false for the Swedish page of each entry, whatever language the question is in
 *     early      called with the same answer before the summaries have come, when they must be waited for
 *
 *   await passage(hit)  →  the sentence of the entry that shows why it was found, in pieces; null when there is none
 *
 *   await rank(text, { literal })  →  { names, tasks, mark, missing, corrected, partial }
 *     names      every hit, best first: [{ name, score }]; an entry is called what it is in Swedish
 *     tasks      pages that answer the question, [{ address, title }]
 *     mark       a function from a text to pieces [text, isMatch], for showing other texts of the same hits
 *
 *   await prepare()  fetches what any question needs, for instance when the reader goes to the search field.
 *
 * An empty question finds nothing. All throw when nothing at all can be fetched.
 */

import { openIndex, Stale } from "./index.js";
import { plan } from "./planning.js";
import { rank as ranked } from "./ranking.js";
import { key, pieces, words } from "./words.js";

const BASE = new URL("../../search/", import.meta.url);
const MOST = 10;
// Long enough after the first search that it takes nothing from it.
const CALM_MILLISECONDS = 3000;
const LONG_KEY = 5;
const MOST_TASKS = 2;
const EARLY_MILLISECONDS = 60;

let opened;
// The index whose rest has been asked for.
let kept;

export async function search(text, { most = MOST, typing = false, literal, foreign, early } = {}) {
  return withIndex(async (index) => {
    const { planned, hits, mark } = await found(text, index, { typing, literal, foreign });
    const best = hits.slice(0, most);
    const heads = await Promise.all(best.map(({ number }) => index.head(number)));
    const answer = (things) => ({
      hits: heads.flatMap((head, at) => (head ? [shown(head, things[at], best[at], mark)] : [])),
      total: hits.length,
      missing: planned.missing,
      corrected: planned.corrected,
      partial: index.partial,
    });
    const waited = early && setTimeout(() => early(answer(best.map(() => NOTHING))), EARLY_MILLISECONDS);
    const things = await Promise.all(best.map(({ number }) => index.thing(number)));
    clearTimeout(waited);
    return answer(things);
  });
}

// The page in English is of the same entry.
const ENGLISH = /^en\/(methods|projects)(?=\/)/;
const SWEDISH = { "en/methods": "metoder", "en/projects": "projekt" };
const NOTHING = { summary: "", known: "", place: "" };

export async function passage(hit) {
  if (navigator.onLine === false) return null;
  const { sentenceWith } = await import("./why.js");
  return sentenceWith(
    hit.name.replace(ENGLISH, (folder) => SWEDISH[folder]),
    hit.mark,
  );
}

export async function rank(text, { literal } = {}) {
  return withIndex(async (index) => {
    const { planned, hits, mark } = await found(text, index, { literal, foreign: false });
    const heads = await Promise.all(hits.map(({ number }) => index.head(number)));
    const pages = await Promise.all(asked(planned).map((number) => index.head(number)));
    return {
      names: heads.flatMap((head, at) => (head ? [{ name: nameOf(head.address), score: hits[at].score }] : [])),
      tasks: pages.flatMap((head) => (head ? [{ address: head.address, title: head.title }] : [])),
      mark,
      missing: planned.missing,
      corrected: planned.corrected,
      partial: index.partial,
    };
  });
}

export async function prepare() {
  await withIndex(async (index) => index.foresee());
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

async function found(text, index, { foreign = isForeign(text), ...how }) {
  if (!text.trim()) return { planned: { missing: [], corrected: [], tasks: [] }, hits: [], mark: marker(new Set()) };
  index.partial = false;
  index.foresee();
  const planned = await plan(text, index, how);
  const { hits, marks } = await ranked(planned.groups, index, foreign);
  if (kept !== index) {
    kept = index;
    setTimeout(() => index.keep().catch(() => {}), CALM_MILLISECONDS);
  }
  return { planned, hits: withTasks(hits, planned), mark: marker(marks) };
}

// Swedish is written with English terms too, but not with these.
const FOREIGN = new Set(["the", "of", "for", "with", "and", "from", "how", "what", "which", "who", "are", "can"]);
const isForeign = (text) => words(text).some((word) => FOREIGN.has(word));

// The page whose question is asked comes second: the best entry may be what was meant.
function withTasks(hits, planned) {
  const numbers = asked(planned);
  if (!numbers.length) return hits;
  const others = hits.filter(({ number }) => !numbers.includes(number));
  const score = others[0]?.score ?? 1;
  return [...others.slice(0, 1), ...numbers.map((number) => ({ number, score })), ...others.slice(1)];
}

const asked = ({ tasks }) => [...new Set(tasks.map(({ number }) => number))].slice(0, MOST_TASKS);

// A text in pieces: a word is marked when it is one of the keys, or a longer word made of one.
function marker(marks) {
  const long = [...marks].filter((mark) => mark.length >= LONG_KEY);
  const isMatch = (piece) => {
    const found = words(piece).length ? key(words(piece)[0]) : "";
    return found !== "" && (marks.has(found) || long.some((mark) => found.includes(mark)));
  };
  return (text) => pieces(text).map((piece) => [piece, isMatch(piece)]);
}

const nameOf = (address) => address.replace(/\/$/, "");

function shown({ address, title, kind }, { summary, known, place }, { score }, mark) {
  const marked = { title: mark(title), summary: mark(summary) };
  return { name: nameOf(address), address, title, kind, summary, known, place, score, marked, mark };
}
