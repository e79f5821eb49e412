// What a list says of each entry, fetched in shards when it comes into sight.
import { shared } from "../dom.js";

/** The cards of some entries, in their order: name, title, kind, summary, facts, known. */
export function cards(index, entries) {
  return Promise.all(
    entries.map(async (entry) => {
      const shard = await shared(`explore/cards-${Math.floor(entry / index.cards)}.json`);
      const [name, title, kind, summary, facts, known] = shard[entry % index.cards];
      return { entry, name, title, kind, summary, facts, known };
    }),
  );
}
