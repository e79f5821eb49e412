// Words that look like one nobody knows: how many letters must be added, dropped, changed or swapped.

const SLIPS = [[8, 2], [4, 1]];
const MOST = 4;
const FAR = 0.45;

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

/** The words of `spelled`, as { word, key }, that `key` may be a misspelling of: nearest first. */
export function misspelt(key, spelled) {
  const most = allowed(key);
  return most ? nearest(key, spelled, most) : [];
}

/** The words most like `key`, also when they are too far from it to be meant. */
export const alike = (key, spelled) => nearest(key, spelled, Math.max(1, Math.floor(key.length * FAR)));

function nearest(key, spelled, most) {
  return spelled
    .map((each) => ({ ...each, slips: slips(key, each.key, most) }))
    .filter((each) => each.slips <= most)
    .sort((a, b) => a.slips - b.slips || Math.abs(a.key.length - key.length) - Math.abs(b.key.length - key.length))
    .slice(0, MOST);
}
