// Names that entries have had. What was chosen or linked to before a rename still leads to the same entry.

import { data } from "./dom.js";

let known;

/** The names as they are now, in the same order, each once. */
export async function current(names) {
  if (!names.length) return names;
  known ??= data("renamed.json").catch(() => ({}));
  const now = await known;
  return [...new Set(names.map((name) => (Object.hasOwn(now, name) ? now[name] : name)))];
}
