// What the reader writes stays in this browser, and is there after a reload.

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What was kept under a name; `otherwise` when there is nothing. What is not of the shape that `fits` knows is set
 * aside under another name: it must never stop the tool, today or any other day.
 */
export function recall(name, otherwise, fits = isObject) {
  let text;
  try {
    text = localStorage.getItem(`vagar.${name}`);
    if (text === null) return otherwise;
    const found = JSON.parse(text);
    if (found === null) return otherwise;
    if (fits(found)) return found;
  } catch {
    if (typeof text !== "string") return otherwise;
  }
  try {
    localStorage.setItem(`vagar.undan.${name}`, text);
    localStorage.removeItem(`vagar.${name}`);
  } catch {
    // The browser refuses; what cannot be read is left where it is.
  }
  return otherwise;
}

/** Keeps a value; null forgets it. Returns false where the browser refuses. */
export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(`vagar.${name}`);
    else localStorage.setItem(`vagar.${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
