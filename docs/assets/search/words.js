// Texts as words, and words in the one form that index and query share. The same as scripts/vagar/search/words.py.

import { stem } from "./stem.js";

const WORD = /[\p{L}\p{N}]+/gu;
const ALONE = { æ: "a", ø: "o", ß: "ss", đ: "d", ł: "l" };
const known = new Map();

/** The words of a text in lower case, in order. */
export const words = (text) => text.toLowerCase().normalize("NFC").match(WORD) ?? [];

/** The text in pieces, words and what stands between them, in order. */
export const pieces = (text) => text.normalize("NFC").split(/([\p{L}\p{N}]+)/u).filter(Boolean);

/** A word without accents; empty when it is not written with Latin letters. */
export function fold(word) {
  const folded = word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[æøßđł]/g, (letter) => ALONE[letter]);
  return /^[a-z0-9]+$/.test(folded) ? folded : "";
}

/** The form in which a word is looked up. Weak words have one too: it is the query that leaves them out. */
export function key(word) {
  if (!known.has(word)) known.set(word, stem(fold(word)));
  return known.get(word);
}
