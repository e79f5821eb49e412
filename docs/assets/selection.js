// The reader's selection: names of entries, like "projekt/steget-fore", kept in this browser alone.

const KEY = "vagar.selection";
export const MOST = 1000;
const NAME = /^(projekt|metoder|forskning)\/[a-z0-9-]{1,60}$/;
const listeners = new Set();
// Where the browser refuses to store anything, the selection holds for this page.
let kept = null;

/** Whether a text can be the name of an entry. */
export const isName = (text) => typeof text === "string" && NAME.test(text);

/** The chosen names, in the order they were chosen. */
export function chosen() {
  if (kept) return [...kept];
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? [...new Set(stored.filter(isName))].slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Chooses an entry, or lets it go. Returns false when there is no room for more. */
export function choose(name, on) {
  const others = chosen().filter((other) => other !== name);
  if (on && others.length >= MOST) return false;
  keep(on && isName(name) ? [...others, name] : others);
  return true;
}

/** Takes the place of all that was chosen. */
export const replace = (names) => keep(names.filter(isName).slice(0, MOST));

/** Lets all go. */
export const clear = () => keep([]);

/** Calls `callback` with the names whenever they change, in this window or another. */
export function onChange(callback) {
  listeners.add(callback);
}

function keep(names) {
  try {
    localStorage.setItem(KEY, JSON.stringify(names));
  } catch {
    kept = names;
  }
  tell();
}

function tell() {
  for (const listener of listeners) listener(chosen());
}

addEventListener("storage", (event) => {
  if (event.key === KEY || event.key === null) tell();
});
