// Long words taken apart with the site's own words, as scripts/vagar/search/splitting.py does it.

import { key as keyOf } from "./words.js";

const SHORTEST_WORD = 7;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;
const SHORTEST_KNOWN = 4;
const LONG_FORM = 5;
const SHORTEST_END = 4;
// How much longer than its key a part can be, inside the word and at its end: fast(ighets), grupp(erna).
const LONGEST_LINK = 6;
const LONGEST_ENDING = 9;

/**
 * Two functions from a plain word, { split, end }: to the keys of its parts, none when it is not a compound of known
 * parts; and to the key of the longest part that it ends with, or else begins with, undefined when there is none.
 */
export function splitting(parts, blocked) {
  const known = new Set(parts);
  const whole = new Set(blocked);

  // The key that `text` is as a part of a word: skol-, arbets- and kvinno- are skola, arbete and kvinna.
  const partOf = (text, last) => {
    const forms = last ? [text] : [text, /[soue]$/.test(text) ? text.slice(0, -1) : text];
    for (const form of forms) {
      const key = form.length >= SHORTEST_PART ? keyOf(form) : "";
      // Little is left of some words, as ins- of insats: then the part must be long, or the word itself.
      const enough = key.length >= SHORTEST_KNOWN || form.length >= LONG_FORM || form === key;
      if (known.has(key) && enough) return key;
    }
    return null;
  };

  // Where a part that begins at `start` may end: a key, and then no more than an ending.
  const ends = (word, start) => {
    const found = new Set();
    for (let after = start + SHORTEST_PART; after <= word.length; after += 1) {
      if (!known.has(word.slice(start, after))) continue;
      for (let end = after; end <= Math.min(after + LONGEST_LINK, word.length); end += 1) found.add(end);
      if (after + LONGEST_ENDING >= word.length) found.add(word.length);
    }
    // The whole word is no part of itself, however well it is known.
    return [...found].filter((end) => end - start < word.length).sort((a, b) => a - b);
  };

  const split = (word) => {
    if (word.length < SHORTEST_WORD || !/^[a-zåäö]+$/.test(word) || whole.has(keyOf(word))) return [];
    // The best way to have read the word up to each place: few parts, and then long ones.
    const best = [{ score: 0, parts: [] }];
    for (let start = 0; start <= word.length - SHORTEST_PART; start += 1) {
      const before = best[start];
      if (!before || before.parts.length === MOST_PARTS) continue;
      for (const end of ends(word, start)) {
        const part = partOf(word.slice(start, end), end === word.length);
        if (part === null) continue;
        // A square prefers 8 + 7 letters to 12 + 3, and two parts to three.
        const score = before.score + (end - start) ** 2;
        if (!best[end] || score > best[end].score) best[end] = { score, parts: [...before.parts, part] };
      }
    }
    const found = best[word.length]?.parts ?? [];
    return found.length > 1 ? found : [];
  };

  const end = (word) => {
    if (word.length < SHORTEST_WORD) return undefined;
    const places = Array.from({ length: word.length - SHORTEST_END - 1 }, (_, at) => at + 2);
    const tails = places.map((at) => partOf(word.slice(at), true));
    const heads = places.map((at) => partOf(word.slice(0, -at), false));
    return [...tails, ...heads].find((key) => key !== null);
  };

  return { split, end };
}
