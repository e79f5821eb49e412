// What a list says of each entry, fetched in shards when it comes into sight.
import { data } from "../dom.js";

const shards = new Map();

/** The cards of some entries, in their order: name, title, kind, summary, facts, known. */
export async function cards(index, entries) {
  const wanted = new Set(entries.map((entry) => Math.floor(entry / index.cards)));
  for (const shard of wanted) {
    if (!shards.has(shard)) shards.set(shard, data(`explore/cards-${shard}.json`));
  }
  const found = new Map(await Promise.all([...wanted].map(async (shard) => [shard, await shards.get(shard)])));
  return entries.map((entry) => {
    const [name, title, kind, summary, facts, known] = found.get(Math.floor(entry / index.cards))[entry % index.cards];
    return { entry, name, title, kind, summary, facts, known };
  });
}
