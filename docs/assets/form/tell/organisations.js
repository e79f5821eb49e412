// Organisations by the names people write, and the entry of one that is new.

import { asId } from "../order.js";

const GUESSES = [
  [/\b(?:kommun|kommunen|stad|stadsdel)\b|kommun$/i, "municipality"],
  [/^region\b|regionen$/i, "region"],
  [/samordningsförbund|\bfinsam\b/i, "coordination"],
  [/^leader\b/i, "leader"],
  [/länsstyrelse|myndighet|verket$|ämbetet/i, "authority"],
  [/ekonomisk förening|kooperativ/i, "cooperative"],
  [/\b(?:ab|hb|aktiebolag|bolag)\b/i, "company"],
  [/\bfond/i, "fund"],
  [/förening|klubb|förbund|\b(?:if|ik|fc|bk|sk)\b|röda korset|studieförbund|församling|nätverk/i, "association"],
];

const plain = (name) => name.toLowerCase().replace(/\s+/g, " ").trim();

/** The organisations that are known, and those that turn out to be new. */
export class Organisations {
  constructor(known) {
    this.ids = new Set(known.map(([id]) => id));
    this.byName = new Map();
    // A name of its own goes before what others call something else.
    for (const [id, ...names] of known) for (const name of names.slice(1)) this.byName.set(plain(name), id);
    for (const [id, label] of known) this.byName.set(plain(label), id);
    this.labels = new Map(known.map(([id, label]) => [id, label]));
    this.added = new Map();
  }

  /** The id of an organisation that the base knows by this name. */
  find(name) {
    return this.byName.get(plain(name));
  }

  /** What kind it seems to be, by its name. */
  guess(name) {
    return GUESSES.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
  }

  /** The id of the one that is meant; a new one is noted, with its kind. */
  of(name, kind) {
    const known = this.find(name);
    if (known) return known;
    const noted = this.added.get(plain(name));
    if (noted) {
      if (kind) noted.kind = kind;
      return noted.id;
    }
    let id = asId(name) || "organisation";
    for (let number = 2; this.ids.has(id) || [...this.added.values()].some((one) => one.id === id); number++)
      id = `${asId(name)}-${number}`;
    this.added.set(plain(name), { id, label: name.replace(/\s+/g, " ").trim(), kind: kind ?? this.guess(name) });
    return id;
  }

  /** Begins again: nothing is new yet. */
  fresh() {
    this.added = new Map();
    return this;
  }

  /** The entries of the list that the new ones become. */
  get terms() {
    return [...this.added.values()];
  }
}
