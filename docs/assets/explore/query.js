// From what is written in the box to the entries it finds, best first.
import { cards } from "./cards.js";

/** The rank of each entry that a query finds; null when nothing is asked. */
export async function rank(index, query) {
  const words = query.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
  if (!words.length) return null;
  const all = await cards(index, [...Array(index.n).keys()]);
  const found = all.filter((card) => words.every((word) => `${card.title} ${card.summary}`.toLocaleLowerCase("sv").includes(word)));
  return new Map(found.map((card, position) => [card.entry, position]));
}
