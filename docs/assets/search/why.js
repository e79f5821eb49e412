// Why an entry was found, when neither its title nor its summary says so: the sentence in its data with most of what
// was asked for. Entries are open data, one file each; nothing more is sent than the few that need it.

const DATA = new URL("../../data/entries/", import.meta.url);
const ENTRY = /^(metoder|projekt|forskning)\//;
// What the source is called and where it lies says little of the entry.
const LEFT_OUT = new Set(["id", "address", "url", "sources", "place", "source", "title", "license", "schema"]);
const SHORTEST = 25;
const LONGEST = 220;
const texts = new Map();

/** The pieces of the best sentence of the entry called `name`, marked by `mark`; null when none has a match. */
export async function sentenceWith(name, mark) {
  if (!ENTRY.test(name)) return null;
  if (!texts.has(name)) texts.set(name, fetched(name));
  let best = null;
  for (const sentence of (await texts.get(name)) ?? []) {
    const pieces = mark(sentence);
    const distinct = new Set(pieces.filter(([, isMatch]) => isMatch).map(([text]) => text.toLowerCase())).size;
    if (distinct > (best?.distinct ?? 0)) best = { distinct, pieces };
  }
  return best?.pieces ?? null;
}

async function fetched(name) {
  const answer = await fetch(new URL(`${name}.json`, DATA)).catch(() => null);
  if (!answer?.ok) {
    texts.delete(name);
    return [];
  }
  return [...sentences(await answer.json())];
}

function* sentences(value, field = "") {
  if (LEFT_OUT.has(field)) return;
  if (typeof value === "string") {
    for (const sentence of value.split(/(?<=[.!?])\s+/)) {
      if (sentence.length >= SHORTEST && sentence.length <= LONGEST && sentence.includes(" ")) yield sentence;
    }
  } else if (value && typeof value === "object") {
    for (const [name, item] of Object.entries(value)) yield* sentences(item, Array.isArray(value) ? field : name);
  }
}
