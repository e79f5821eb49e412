// The stem of a Swedish word. The same, line for line, as scripts/vagar/search/stem.py.

const VOWELS = "aeiouyåäö";
const AFTER_S = new Set("bcdfghjklmnoprtvy");
const ENDINGS = new Set(
  [
    "heterna hetens anden andes andet arens arnas ernas ornas heten heter",
    "ades ande aren arna arne aste erna erns orna",
    "ade ans are ast ens ern het",
    "ad an ar as at en er es or a e",
  ].flatMap((line) => line.split(" ")),
);
const LONGEST_ENDING = 7;
const DOUBLES = new Set(["dd", "gd", "mm", "nn", "dt", "gt", "kt", "tt"]);
// What else comes off, and how much of it.
const DERIVATIONS = new Map([
  ["fullt", 1],
  ["löst", 1],
  ["lig", 3],
  ["els", 3],
  ["ig", 2],
]);
const DERIVATION_LENGTHS = [5, 4, 3, 2];
// The definite -n after an unstressed syllable, and the -t of an adjective.
const WITH_LETTER = /(eln|torn|sorn|igt|ivt|ellt|öst|samt|alt|ärt|iskt|bart)$/;
const ROUNDS = 4;
const SHORTEST = 3;
const SHORTEST_WITH_ET = 5;
const SHORTEST_WITH_LETTER = 6;
const SHORTEST_WITH_EL = 5;

/** What is left of `word`, which is lower case a–z, åäö and digits, when its endings are gone. */
export function stem(word) {
  for (let round = 0; round < ROUNDS; round += 1) {
    let shorter = snowball(word);
    if (shorter === word) shorter = leftOn(word);
    if (shorter === word || shorter.length < SHORTEST) break;
    word = shorter;
  }
  return word;
}

// What Snowball leaves on a word, taken off.
function leftOn(word) {
  if (word.length >= SHORTEST_WITH_ET && word.endsWith("et")) return word.slice(0, -2);
  if (word.length >= SHORTEST_WITH_LETTER && WITH_LETTER.test(word)) return word.slice(0, -1);
  if (word.length >= SHORTEST_WITH_EL && word.endsWith("el") && !VOWELS.includes(word.at(-3)))
    return `${word.slice(0, -2)}l`;
  return word;
}

function snowball(word) {
  const from = region(word);
  const ending = endingOf(word, from);
  if (ending) word = word.slice(0, -ending);
  else if (word.length - 1 >= from && word.endsWith("s") && AFTER_S.has(word.at(-2))) word = word.slice(0, -1);
  if (word.length - 1 >= from && DOUBLES.has(word.slice(-2))) word = word.slice(0, -1);
  for (const length of DERIVATION_LENGTHS) {
    const off = word.length - length >= from && DERIVATIONS.get(word.slice(-length));
    if (off) return word.slice(0, -off);
  }
  return word;
}

// How long the longest ending is that may come off.
function endingOf(word, from) {
  for (let length = Math.min(LONGEST_ENDING, word.length - from); length > 0; length -= 1) {
    if (ENDINGS.has(word.slice(-length))) return length;
  }
  return 0;
}

// Where endings may begin: after the first consonant that follows a vowel, and never before the third letter.
function region(word) {
  let at = 0;
  while (at < word.length && !VOWELS.includes(word[at])) at += 1;
  while (at < word.length && VOWELS.includes(word[at])) at += 1;
  return at < word.length ? Math.max(at + 1, SHORTEST) : word.length + 1;
}
