// Words that look like one nobody knows: how many letters must be added, dropped, changed or swapped.

import { fold, key } from "./words.js";

// Short words are not taken for others: too many are near each other.
const SLIPS = [
  [9, 2],
  [6, 1],
];
const SHORTEST = 5;
const SHORTEST_KEY = 6;
const SHORTEST_FAR = 12;
const MOST = 4;
const FAR = 0.25;

/** How many slips of the pen lie between two words; more than `most` is not counted further. */
export function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [twoBack, back] = [null, Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      row[j] = Math.min(back[j] + 1, row[j - 1] + 1, back[j - 1] + (one[i - 1] !== other[j - 1]));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) row[j] = Math.min(row[j], twoBack[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [twoBack, back] = [back, row];
  }
  return back[other.length];
}

/** How many slips a key may have and still be taken for another. */
export const allowed = (key) => SLIPS.find(([length]) => key.length >= length)?.[1] ?? 0;

/** The words of `spelled`, as { word, key, folded }, that a word written without its dots and rings is. */
export function respelt(word, spelled) {
  const [folded, foldedKey] = [fold(word), fold(key(word))];
  return spelled
    .filter(
      (each) =>
        each.word !== word && each.key !== key(word) && (each.folded === folded || fold(each.key) === foldedKey),
    )
    .map((each) => ({ ...each, slips: 0 }))
    .slice(0, MOST);
}

/**
 * The words of `spelled` that { plain, key } may be a misspelling of: nearest first. Either the words are near, or what
 * is left of them without endings, when that is not too little.
 */
export function misspelt(asked, spelled) {
  if (asked.plain.length < SHORTEST || /[0-9§]/.test(asked.plain)) return [];
  const [folded, foldedKey] = [fold(asked.plain), fold(asked.key)];
  const whole = nearest(folded, spelled, 1, (each) => each.folded);
  const most = asked.key.length < SHORTEST_KEY ? 0 : allowed(asked.key);
  return whole.length || !most ? whole : nearest(foldedKey, spelled, most, (each) => fold(each.key));
}

/** The words most like it, also when they are too far from it to be meant. */
export function alike(asked, spelled) {
  const folded = fold(asked.plain);
  const most = Math.floor(folded.length * FAR);
  const whole = folded.length < SHORTEST ? [] : nearest(folded, spelled, most, (each) => each.folded);
  return whole.length || asked.key.length < SHORTEST_FAR
    ? whole
    : nearest(fold(asked.key), spelled, most, (each) => fold(each.key));
}

function nearest(folded, spelled, most, of) {
  return spelled
    .map((each) => ({ ...each, slips: slips(folded, of(each), most) }))
    .filter((each) => each.slips <= most)
    .sort(
      (a, b) => a.slips - b.slips || Math.abs(a.key.length - folded.length) - Math.abs(b.key.length - folded.length),
    )
    .slice(0, MOST);
}
