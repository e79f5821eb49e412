// What someone is writing, kept in this browser. Nothing is written over that another tab has written, a draft knows
// what it began from, and what has an unknown shape is set aside and never breaks the page.

const PREFIX = "vagar.form.";
const ASIDE = "vagar.undan.";
const SHAPE = 2;

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What became of saving: it was kept, the browser refused, or another tab has written in the meantime. */
export const KEPT = "kept";
export const REFUSED = "refused";
export const ELSEWHERE = "elsewhere";

/** One draft by its name. `fits` says whether what was stored is what this page can work with. */
export class Draft {
  constructor(name, fits = isObject) {
    Object.assign(this, { name, fits, stamp: undefined });
  }

  get key() {
    return PREFIX + this.name;
  }

  /** `{values, base}` as it was kept, or undefined. What nobody can read is moved away, where it can be found. */
  load() {
    const found = this.#stored();
    this.stamp = found?.stamp;
    return found;
  }

  /** Keeps the values, and what they began from. `over` writes even over what another tab wrote. */
  save(values, base = undefined, over = false) {
    const now = this.#stored();
    if (!over && now && now.stamp !== this.stamp) return ELSEWHERE;
    const stamp = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    try {
      localStorage.setItem(this.key, JSON.stringify({ shape: SHAPE, stamp, values, base }));
    } catch {
      return REFUSED;
    }
    this.stamp = stamp;
    return KEPT;
  }

  forget() {
    this.stamp = undefined;
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing is kept, so there is nothing to forget.
    }
  }

  /** Calls back when another tab has written in this draft. */
  onElsewhere(callback) {
    addEventListener("storage", (event) => {
      if (event.key === this.key && event.newValue && this.#stored()?.stamp !== this.stamp) callback();
    });
  }

  #stored() {
    let text;
    try {
      text = localStorage.getItem(this.key);
    } catch {
      return undefined;
    }
    if (text === null) return undefined;
    try {
      const found = JSON.parse(text);
      if (isObject(found) && found.shape === SHAPE && typeof found.stamp === "string" && this.fits(found.values))
        return found;
      // Before drafts knew where they began, they were the values alone.
      if (isObject(found) && !("shape" in found) && Object.keys(found).length && this.fits(found))
        return { values: found, stamp: undefined };
    } catch {
      // Not even JSON: set aside below.
    }
    this.#setAside(text);
    return undefined;
  }

  #setAside(text) {
    try {
      localStorage.setItem(ASIDE + this.name, text);
      localStorage.removeItem(this.key);
    } catch {
      // The browser refuses; the next save writes over what nobody could read.
    }
  }
}
