// The index, of which no more is fetched than a query needs. scripts/vagar/search/files.py says what the files hold.

import { splitting } from "./splitting.js";
import { fold, key, learn, plain } from "./words.js";

const MANIFEST = "index.json";
const FORM = 2;
const STRONGEST = 35;
const CONCEPT = "_";
const ONLY_PART = ".";
// How surely a name leads to a concept, by what stands after it: it means nearly that, it is another word for it, or
// it lies in it.
const SURENESS = { "-": 1, "'": 0.7, "~": 0.3 };
const MOST_BEGINNINGS = 120;

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
  #core;

  constructor(manifest, base) {
    if (manifest.form !== FORM) throw new Error(`${MANIFEST}: form ${manifest.form}`);
    this.count = manifest.count;
    this.weak = new Set(manifest.weak);
    this.tasks = manifest.tasks.map(([number, ...roots]) => ({ number, roots }));
    this.manifest = manifest;
    this.folder = new URL(`${manifest.folder}/`, base);
    // Whether something could not be fetched since this was last set to false.
    this.partial = false;
    learn(manifest.forms);
  }

  /** The row of a key: { postings, whole, names }, or null. A name is { rest, concepts: [{ id, sure, near }] }. */
  async row(key) {
    if (!this.#rows.has(key)) this.#rows.set(key, this.#find("rows", key));
    return this.#rows.get(key);
  }

  /** The row of a concept: { postings, marks, called }, or null. */
  async concept(id) {
    const key = CONCEPT + id;
    if (!this.#rows.has(key)) this.#rows.set(key, this.#find("concepts", key));
    return this.#rows.get(key);
  }

  /** Rows whose keys begin with `key` and are longer: [{ key, postings, whole, names }]. */
  async beginning(key) {
    const found = [];
    for (let shard = this.#place("rows", key); shard < this.manifest.rows.length; shard += 1) {
      const { keys, lines } = await this.#shard("rows", shard);
      for (let at = firstFrom(keys, key); at < keys.length; at += 1) {
        if (!keys[at].startsWith(key) || found.length === MOST_BEGINNINGS) return found;
        if (keys[at] !== key && !keys[at].includes(" ")) found.push({ key: keys[at], ...parsed(lines[at]) });
      }
    }
    return found;
  }

  /** What a list says of each thing, by its number: { address, title, kind, twin }. */
  async heads() {
    return (await this.#read()).heads;
  }

  /** What a list says of the thing with this number. */
  async head(number) {
    return (await this.heads())[number];
  }

  /** What more is said of the thing with this number: { summary, known, place }. */
  async thing(number) {
    const { things } = this.manifest;
    const shard = JSON.parse((await this.#text(`things-${Math.floor(number / things)}.json`)) || "[]");
    const [summary = "", known = "", place = ""] = shard[number % things] ?? [];
    return { summary, known, place };
  }

  /** The words that begin with the same letter, as { word, key, folded }. */
  async spelled(letter) {
    if (!letter || !this.manifest.spelling.includes(letter)) return [];
    const text = await this.#text(`spelling-${letter}.txt`);
    return text.split("\n").map((word) => ({ word, key: key(word), folded: fold(word) }));
  }

  /** How a key is written, where that is known. */
  async written(wanted) {
    const found = (await this.spelled(fold(wanted)[0])).find((each) => each.key === wanted);
    return found?.word ?? wanted;
  }

  /** A function that takes plain words apart. */
  async splitter() {
    return (await this.#read()).split;
  }

  /** The key of the longest known word that a plain word ends with, or else begins with; undefined when there is none. */
  async knownEnd(word) {
    return (await this.#read()).end(word);
  }

  /** Whether a word says something by itself. */
  tells(word) {
    return !this.weak.has(plain(word));
  }

  /** Fetches at once what any query needs, so that no answer waits for the answer to another. */
  foresee() {
    const files = this.manifest.whole ? this.manifest.concepts.map((_, at) => `concepts-${at}.txt`) : [];
    for (const file of ["core.txt", ...files]) this.#text(file).catch(() => {});
  }

  /** Fetches what is left, when it is little, so that search works without network. */
  async keep() {
    const { whole, rows, concepts, count, things, spelling } = this.manifest;
    if (!whole || navigator.connection?.saveData) return;
    const numbered = (name, end, most) => Array.from({ length: most }, (_, at) => `${name}-${at}.${end}`);
    const files = [
      ...numbered("rows", "txt", rows.length),
      ...numbered("concepts", "txt", concepts.length),
      ...numbered("things", "json", Math.ceil(count / things)),
      ...[...spelling].map((letter) => `spelling-${letter}.txt`),
      "core.txt",
    ];
    for (const file of files) await this.#text(file);
  }

  async #read() {
    const text = await this.#text("core.txt");
    if (this.#core?.text !== text) {
      const [parts = "", blocked = "", ...lines] = text.split("\n");
      const heads = lines.map((line) => {
        const [address, title, kind, twin] = line.split("\t");
        return { address, title, kind, twin: twin === undefined ? null : parseInt(twin, 36) };
      });
      this.#core = { text, heads, ...splitting(parts.split(" "), blocked.split(" ")) };
    }
    return this.#core;
  }

  async #find(kind, key) {
    const { keys, lines } = await this.#shard(kind, this.#place(kind, key));
    const at = firstFrom(keys, key);
    return keys[at] === key ? parsed(lines[at]) : null;
  }

  // The shard where a key would stand: the last that does not begin after it.
  #place(kind, key) {
    const starts = this.manifest[kind];
    const at = firstFrom(starts, key);
    return starts[at] === key ? at : Math.max(0, at - 1);
  }

  async #shard(kind, number) {
    const file = `${kind}-${number}.txt`;
    if (!this.#shards.has(file)) {
      const text = await this.#text(file);
      const lines = text ? text.split("\n") : [];
      this.#shards.set(file, { lines, keys: lines.map((line) => line.slice(0, line.indexOf("\t"))) });
    }
    return this.#shards.get(file);
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
    this.#shards.clear();
  }
}

function parsed(line) {
  const [, postings, more = "", called = ""] = line.split("\t");
  const whole = !postings.startsWith(ONLY_PART);
  return {
    whole: whole && postings !== "",
    postings: decoded(whole ? postings : postings.slice(1)),
    called,
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
      return sure ? { id: id.slice(0, -1), sure, near: true } : { id, sure: 1, near: false };
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
