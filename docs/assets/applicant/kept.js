// What the reader writes stays in this browser, and is there after a reload.

/** What was kept under a name; `otherwise` when there is nothing or when it cannot be read. */
export function recall(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(`vagar.${name}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
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
