// The sources of a text, numbered as they are first cited.

const unique = (values) => [...new Set(values)];

export class Sources {
  #found;

  /** `found` are those that the text has already, in order. */
  constructor(found = []) {
    this.#found = new Map(found.map((source) => [source.id, source]));
  }

  /** The number of an entry's source; a new one if it has not been cited before. */
  number(entry, id) {
    if (!this.#found.has(id)) this.#found.set(id, { ...entry.sources[id], id });
    return [...this.#found.keys()].indexOf(id) + 1;
  }

  /** A text with the numbers of an entry's sources after it: `… [1][3]`. */
  cite(text, entry, ids) {
    const numbers = unique(ids.filter(Boolean)).map((id) => this.number(entry, id));
    return numbers.length ? `${text} ${numbers.map((number) => `[${number}]`).join("")}` : text;
  }

  /** The number of a source that is cited already, as it stands in the text; nothing for one that is not. */
  mark(id) {
    return this.#found.has(id) ? `[${[...this.#found.keys()].indexOf(id) + 1}]` : null;
  }

  /** All of them in order. */
  get list() {
    return [...this.#found.values()];
  }
}
