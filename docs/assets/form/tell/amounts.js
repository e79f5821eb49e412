// Numbers, amounts of money and days as people write them.

import { realDate } from "../days.js";

const DIGITS = "\\d{1,3}(?:[\\s\\u00a0\\u202f.]\\d{3})+|\\d{1,12}";
const ONE = new RegExp(
  `^(?:(?<word>[a-zåäö][a-zåäö ]*?)\\s+)?(?<number>${DIGITS})(?:\\s*(?:personer|deltagare|stycken|st|veckor|timmar))?\\.?$`,
  "iu",
);
const TWO = new RegExp(
  `^(?:mellan\\s+)?(?<low>${DIGITS})\\s*(?:–|-|till|och)\\s*(?<high>${DIGITS})(?:\\s*(?:personer|veckor|timmar))?$`,
  "iu",
);
const MONEY =
  /^(?:(?<word>[a-zåäö][a-zåäö ]*?)\s+)?(?<number>\d{1,3}(?:[\s\u00a0\u202f.]\d{3})+|\d{1,12}(?:[.,]\d{1,3})?)\s*(?<scale>miljoner|miljon|mkr|mnkr|tusen|tkr)?\s*(?:kronor|kr|sek)?\.?$/iu;
const SCALES = { miljoner: 1e6, miljon: 1e6, mkr: 1e6, mnkr: 1e6, tusen: 1e3, tkr: 1e3 };
const SAME = { ca: "cirka", "c:a": "cirka", "ca.": "cirka", uppskattningsvis: "ungefär" };
const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

const tidied = (text) => text.trim().replace(/\s+/g, " ");
const whole = (digits) => Number(digits.replace(/[\s\u00a0\u202f.]/g, ""));

function worded(word, allowed) {
  const plain = word.toLowerCase().replace(/\.$/, "");
  const found = SAME[plain] ?? plain;
  return allowed.includes(found) ? found : undefined;
}

/** A number of people, weeks or the like, as the value of a claim. `approx` are the words that may stand before it. */
export function count(text, approx) {
  const two = TWO.exec(tidied(text));
  if (two && whole(two.groups.low) < whole(two.groups.high))
    return { type: "range", low: whole(two.groups.low), high: whole(two.groups.high) };
  const one = ONE.exec(tidied(text).replace(/^ca?[.:] ?/i, "cirka "));
  if (!one) return undefined;
  const n = whole(one.groups.number);
  if (!one.groups.word) return { type: "exact", n };
  const word = worded(one.groups.word, approx);
  return word ? { type: "approx", n, word } : undefined;
}

/** The number itself, where it is given without words around it. */
export const exact = (value) => (value?.type === "exact" ? value.n : undefined);

/** Kronor, with the word before them: «ungefär 1,2 miljoner» is 1 200 000. */
export function money(text, approx) {
  const found = MONEY.exec(tidied(text).replace(/^ca?[.:] ?/i, "cirka "));
  if (!found) return undefined;
  const { word, number, scale } = found.groups;
  const grouped = /[\s\u00a0\u202f.]\d{3}/.test(number) && !(scale && /^\d+\.\d+$/.test(number));
  const plain = grouped ? whole(number) : Number(number.replace(",", "."));
  const amount = Math.round(plain * (SCALES[scale?.toLowerCase()] ?? 1));
  if (!word) return { amount };
  const said = worded(word, approx);
  return said ? { amount, word: said } : undefined;
}

/** Per cent, from nought to a hundred. */
export function percent(text) {
  const found = /^(\d{1,3}(?:[.,]\d)?)\s*(?:%|procent|av (?:100|hundra))?$/i.exec(tidied(text));
  const value = found ? Number(found[1].replace(",", ".")) : NaN;
  return value <= 100 ? value : undefined;
}

/** A day, month or year as an entry has it: «mars 2022» is 2022-03. */
export function day(text) {
  const plain = tidied(text)
    .toLowerCase()
    .replace(/^(?:i |år |den |hösten |våren |sommaren |vintern )+/, "");
  const digits = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(plain);
  const words = /^(?:(\d{1,2})(?::?e)? )?([a-zåäö.]+) (\d{4})$/.exec(plain);
  let parts;
  if (digits) parts = [digits[1], digits[2], digits[3]];
  else if (words) {
    const month = MONTHS.findIndex(
      (name) => name === words[2] || name.slice(0, 3) === words[2].replace(".", "").slice(0, 3),
    );
    if (month < 0 || words[2].length < 3) return undefined;
    parts = [words[3], String(month + 1), words[1]];
  } else return undefined;
  const found = parts
    .filter(Boolean)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return realDate(found) ? found : undefined;
}
