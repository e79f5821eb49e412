// Texts as words, and words in the one form that index and query share. The same as scripts/vagar/search/words.py.

import { stem } from "./stem.js";

// A case number is one word however it is parted, 2017/00595, 2009 3010067; so is a section of an act, § 37a, 37 §.
const CASE = String.raw`(?<!\p{Nd})(?:19|20)[0-9]{2}(?:[-/](?!(?:19|20)[0-9]{2}(?!\p{Nd}))[0-9]{4,8}|[ ][0-9]{5,8})(?!\p{Nd})`;
const SECTION = String.raw`§\s*[0-9]+(?:\s?[a-z](?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])[0-9]+(?:\s?[a-z])?\s*§`;
const WORD = new RegExp(`${CASE}|${SECTION}|[\\p{L}\\p{N}]+`, "gu");
const PIECE = new RegExp(`(${CASE}|${SECTION}|[\\p{L}\\p{N}]+)`, "iu");
const ALONE = { æ: "ä", ø: "ö", ß: "ss", đ: "d", ł: "l" };
const FOLDED = { å: "a", ä: "a", ö: "o" };
const NEGATIONS = new Map([
  ["utan", "utan"],
  ["without", "utan"],
  ["inte", "inte"],
  ["ej", "inte"],
  ["icke", "inte"],
  ["not", "inte"],
]);
// A word is looked up by its end when the rest before it is so long, and the end itself.
const SHORTEST_BEFORE = 2;
const SHORTEST_END = 5;
const SHORTEST_KEY = 3;

let forms = new Map();
let known = new Map();

/** Takes the table of irregular forms: a line for each key, with its forms after it. */
export function learn(lines) {
  forms = new Map(
    lines.flatMap((line) => {
      const [to, ...others] = line.split(" ");
      return others.map((form) => [form, to]);
    }),
  );
  known = new Map();
}

const whole = (word) => {
  const joined = word.replace(/[-/\s]/g, "");
  return joined.includes("§") ? `§${joined.replaceAll("§", "")}` : joined;
};

/** The words of a text in lower case, in order. */
export const words = (text) => (text.toLowerCase().normalize("NFC").match(WORD) ?? []).map(whole);

/** The text in pieces, words and what stands between them, in order. */
export const pieces = (text) => text.normalize("NFC").split(PIECE).filter(Boolean);

/** A word without accents but å, ä and ö; empty when it is not written with Latin letters. */
export function plain(word) {
  const found = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^åäö]/gu, (letter) => letter.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))
    .replace(/[æøßđł]/g, (letter) => ALONE[letter]);
  return /^§?[a-z0-9åäö]+$/.test(found) ? found : "";
}

/** A word as it is written without å, ä and ö; empty when it is not written with Latin letters. */
export const fold = (word) => plain(word).replace(/[åäö]/g, (letter) => FOLDED[letter]);

/** The form in which a word is looked up. Weak words have one too: it is the query that leaves them out. */
export function key(word) {
  if (!known.has(word)) known.set(word, found(plain(word)));
  return known.get(word);
}

/** What turns the next word around, `utan` or `inte`; undefined for other words. */
export const negation = (word) => NEGATIONS.get(plain(word));

const found = (word) => NEGATIONS.get(word) ?? keyOf(word) ?? stem(word);

// The key of a form in the table, or of a compound whose last word is in it: projektverk|städer.
function keyOf(word) {
  if (forms.has(word)) return forms.get(word);
  for (let at = SHORTEST_BEFORE; at <= word.length - SHORTEST_END; at += 1) {
    const to = forms.get(word.slice(at));
    if (to?.length >= SHORTEST_KEY) return word.slice(0, at) + to;
  }
  return undefined;
}
