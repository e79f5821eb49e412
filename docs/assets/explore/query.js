// From what is written in the box to the entries it finds, best first.
import { rank as search } from "../search/search.js";

let numbers;

/** The rank of each entry that a query finds; null when nothing is asked. What is no entry (a page, a word) is left out. */
export async function rank(index, query) {
  if (!query.trim()) return null;
  numbers ??= new Map(index.names.map((name, entry) => [name, entry]));
  const { names } = await search(query);
  return new Map(names.filter(({ name }) => numbers.has(name)).map(({ name }, position) => [numbers.get(name), position]));
}
