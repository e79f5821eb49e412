// From what is written in the box to the entries it finds, best first.
import { rank as search } from "../search/search.js";

let numbers;

/** What is found when nothing is asked. */
export const EVERYTHING = { ranks: null, mark: null, missing: [], corrected: [], tasks: [] };

/**
 * What a query finds: { ranks, mark, missing, corrected, tasks }. `ranks` is the rank of each entry, null when nothing
 * is asked; `mark` shows why, as the search says it; `tasks` are pages that answer the question. What else is no entry,
 * a page or a word, is left out.
 */
export async function rank(index, query, literal) {
  if (!query.trim()) return EVERYTHING;
  numbers ??= new Map(index.names.map((name, entry) => [name, entry]));
  const { names, ...said } = await search(query, { literal });
  const found = names.filter(({ name }) => numbers.has(name));
  return { ...said, ranks: new Map(found.map(({ name }, position) => [numbers.get(name), position])) };
}
