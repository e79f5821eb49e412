// Names that entries have had. What was chosen or linked to before a rename still leads to the same entry.

import { shared } from "./dom.js";

/** The names as they are now, in the same order, each once. */
export async function current(names) {
  if (!names.length) return names;
  const now = await shared("renamed.json").catch(() => ({}));
  return [...new Set(names.map((name) => (Object.hasOwn(now, name) ? now[name] : name)))];
}
