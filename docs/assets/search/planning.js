// A question becomes groups, one for each thing it asks for; any of a group's alternatives answers it.

import { fold, key, words } from "./words.js";
import { misspelt } from "./spelling.js";

// How well an alternative answers, beside the word itself.
const CONCEPT = 0.9;
const PARTS = 0.3;
const OF_A_KIND = 0.5;
const MISSPELT = [1, 0.7, 0.45];
const CONCEPT_OF_MISSPELT = 0.4;
const BEGINNING_FROM = 3;

/**
 * The groups of a question, in order. A group is { said, alternatives, corrected }: `said` the keys of the words it
 * came from, `corrected` the word it was taken for when nobody knows the one that was written.
 * An alternative is { keys, weight, beginnings } or { concept, weight }.
 */
export async function plan(text, index) {
  const all = words(text).filter((word) => fold(word));
  const telling = all.filter((word) => index.tells(word));
  const asked = await apart(telling.length ? telling : all, index);
  const rows = await Promise.all(asked.map(({ key }) => index.row(key)));
  const groups = [];
  for (let at = 0; at < asked.length; ) {
    const name = longestName(rows[at], asked, at);
    const said = asked.slice(at, at + (name ? name.rest.length + 1 : 1));
    groups.push(await group(said, rows[at], name?.concepts ?? [], index));
    at += said.length;
  }
  return groups;
}

// The words of a question with their keys. A compound that the site does not have is asked for by its parts.
async function apart(said, index) {
  const found = await Promise.all(
    said.map(async (word) => {
      const whole = { word, key: key(word) };
      if (await isKnown(whole.key, index)) return [whole];
      const meant = await meantBy(whole.key, index);
      if (meant[0]?.slips === 1) return [{ ...whole, meant }];
      const parts = (await index.splitter())(fold(word));
      // The last part is what it is; those before it say what kind.
      const part = (key, at) => ({ word: key, key, weight: at === parts.length - 1 ? 1 : OF_A_KIND });
      return parts.length ? parts.map(part) : [{ ...whole, meant }];
    }),
  );
  return found.flat();
}

const isKnown = async (key, index) => (await index.row(key)) !== null || (await index.beginning(key)).length > 0;
const meantBy = async (key, index) => (key ? misspelt(key, await index.spelled(key[0])) : []);

// The longest name in our lists that the question goes on with from here.
function longestName(row, asked, at) {
  const fits = (name) => name.rest.every((key, step) => key === asked[at + 1 + step]?.key);
  return (row?.names ?? []).filter(fits).sort((a, b) => b.rest.length - a.rest.length)[0];
}

async function group(asked, row, concepts, index) {
  const said = asked.map(({ key }) => key);
  const [{ word, weight = 1, meant = [] }] = asked;
  const alternatives = [
    { keys: said, weight, beginnings: said.length === 1 && said[0].length >= BEGINNING_FROM },
    ...concepts.map(({ id, sure }) => ({ concept: id, weight: weight * CONCEPT * sure })),
  ];
  if (said.length > 1) return { said, alternatives };
  const parts = row ? (await index.splitter())(fold(word)) : [];
  if (parts.length) alternatives.push({ keys: parts, weight: PARTS });
  for (const each of meant) {
    alternatives.push({ keys: [each.key], weight: MISSPELT[each.slips] });
    const names = (await index.row(each.key))?.names.filter((name) => !name.rest.length) ?? [];
    for (const { id, sure } of names.flatMap((name) => name.concepts)) {
      alternatives.push({ concept: id, weight: CONCEPT_OF_MISSPELT * sure });
    }
  }
  return { said, alternatives, corrected: meant[0]?.word };
}
