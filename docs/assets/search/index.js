// The index, of which no more is fetched than a query needs. scripts/vagar/search/files.py says what the files hold.

import { fold, key } from "./words.js";
import { splitter } from "./splitting.js";

const MANIFEST = "index.json";
const STRONGEST = 35;
const CONCEPT = "_";
// How surely a name leads to a concept, by what stands after it: it is another word for it, or what lies around it.
const SURENESS = { "'": 0.7, "~": 0.3 };
const MOST_BEGINNINGS = 40;

/** The site has been published anew since the first file was read. */
export class Stale extends Error {}

/** Opens the index in the folder at `base`. With `cache: "reload"` the first file is fetched anew. */
export async function openIndex(base, cache = "default") {
  const answer = await fetch(new URL(MANIFEST, base), { cache });
  if (!answer.ok) throw new Error(`${MANIFEST}: ${answer.status}`);
  return new Index(await answer.json(), base);
}

class Index {
  #texts = new Map();
  #shards = new Map();
  #rows = new Map();

  constructor(manifest, base) {
    this.count = manifest.count;
    this.weak = new Set(manifest.weak);
    this.manifest = manifest;
    this.folder = new URL(`${manifest.folder}/`, base);
    // Whether something could not be fetched since this was last set to false.
    this.partial = false;
  }

  /** The row of a key: { postings, names }, or null. A name is { rest, concepts: [{ id, sure }] }. */
  async row(key) {
    if (!this.#rows.has(key)) this.#rows.set(key, this.#find(key));
    return this.#rows.get(key);
  }

  /** The row of a concept: { postings, marks }, or null. */
  async concept(id) {
    return this.row(CONCEPT + id);
  }

  /** Rows whose keys begin with `key` and are longer: [{ key, postings }]. */
  async beginning(key) {
    const { keys, lines } = await this.#shard(this.#place(key));
    const found = [];
    for (let at = firstFrom(keys, key); at < keys.length && keys[at].startsWith(key); at += 1) {
      if (found.length === MOST_BEGINNINGS) break;
      if (keys[at] !== key) found.push({ key: keys[at], ...parsed(lines[at]) });
    }
    return found;
  }

  /** What is shown of the thing with this number. */
  async thing(number) {
    const { things } = this.manifest;
    const shard = JSON.parse((await this.#text(`things-${Math.floor(number / things)}.json`)) || "[]");
    return shard[number % things];
  }

  /** The names of all things, by number. */
  async names() {
    return (await this.#text("names.txt")).split("\n");
  }

  /** The words that begin with the same letter, as { word, key }. */
  async spelled(letter) {
    if (!this.manifest.spelling.includes(letter)) return [];
    const text = await this.#text(`spelling-${letter}.txt`);
    return text.split("\n").map((word) => ({ word, key: key(word) }));
  }

  /** A function that takes folded words apart. */
  async splitter() {
    const [parts, blocked] = (await this.#text("parts.txt")).split("\n").map((line) => line.split(" "));
    return splitter(parts ?? [], blocked ?? []);
  }

  /** Whether a word says something by itself. */
  tells(word) {
    return !this.weak.has(fold(word));
  }

  /** Fetches what is left, when it is little, so that search works without network. */
  async keep() {
    const { whole, rows, count, things, spelling } = this.manifest;
    if (!whole || navigator.connection?.saveData) return;
    const numbered = (name, end, most) => Array.from({ length: most }, (_, at) => `${name}-${at}.${end}`);
    const files = [
      ...numbered("rows", "txt", rows.length),
      ...numbered("things", "json", Math.ceil(count / things)),
      ...[...spelling].map((letter) => `spelling-${letter}.txt`),
      "parts.txt",
      "names.txt",
    ];
    for (const file of files) await this.#text(file);
  }

  async #find(key) {
    const { keys, lines } = await this.#shard(this.#place(key));
    const at = firstFrom(keys, key);
    return keys[at] === key ? parsed(lines[at]) : null;
  }

  // The shard where a key would stand: the last that does not begin after it.
  #place(key) {
    const { rows } = this.manifest;
    const at = firstFrom(rows, key);
    return rows[at] === key ? at : Math.max(0, at - 1);
  }

  async #shard(number) {
    if (!this.#shards.has(number)) {
      const text = await this.#text(`rows-${number}.txt`);
      const lines = text ? text.split("\n") : [];
      this.#shards.set(number, { lines, keys: lines.map((line) => line.slice(0, line.indexOf("\t"))) });
    }
    return this.#shards.get(number);
  }

  // A file that cannot be fetched is as an empty one, and is asked for again next time.
  async #text(file) {
    if (!this.#texts.has(file)) this.#texts.set(file, this.#fetched(file));
    const text = await this.#texts.get(file);
    if (text === null) {
      this.#forget(file);
      return "";
    }
    return text;
  }

  async #fetched(file) {
    let answer;
    try {
      answer = await fetch(new URL(file, this.folder));
    } catch {
      return null;
    }
    if (answer.status === 404) throw new Stale(file);
    return answer.ok ? answer.text() : null;
  }

  #forget(file) {
    this.partial = true;
    this.#texts.delete(file);
    this.#rows.clear();
  }
}

function parsed(line) {
  const [, postings, more = ""] = line.split("\t");
  return {
    postings: decoded(postings),
    get names() {
      return more ? more.split(";").map(named) : [];
    },
    get marks() {
      return more ? more.split(" ") : [];
    },
  };
}

function decoded(text) {
  let number = -1;
  return (text ? text.split(" ") : []).map((posting) => {
    number += parseInt(posting.slice(0, -1), 36) + 1;
    return [number, parseInt(posting.at(-1), 36) / STRONGEST];
  });
}

function named(text) {
  const [rest, concepts] = text.split(":");
  return {
    rest: rest ? rest.split(" ") : [],
    concepts: concepts.split(",").map((id) => {
      const sure = SURENESS[id.at(-1)];
      return sure ? { id: id.slice(0, -1), sure } : { id, sure: 1 };
    }),
  };
}

// Where `key` stands in a sorted list, or would stand.
function firstFrom(keys, key) {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
