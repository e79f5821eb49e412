// The stem of a Swedish word without its accents. The same, line for line, as scripts/vagar/search/stem.py.

const VOWELS = "aeiouy";
const AFTER_S = "bcdfghjklmnoprtvy";
// Longest first: the first that fits is taken.
const ENDINGS = [
  "heterna hetens anden andes andet arens arnas ernas ornas heten heter",
  "ades ande aren arna arne aste erna erns orna",
  "ade are ast ens ern het",
  "ad ar as at en er es or a e",
].flatMap((line) => line.split(" "));
const DOUBLES = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
const DERIVATIONS = [["fullt", 1], ["lost", 1], ["lig", 3], ["els", 3], ["ig", 2]];
const ROUNDS = 3;
const SHORTEST = 3;
const SHORTEST_WITH_ET = 6;

/** What is left of `word`, which is lower case a–z and digits, when its endings are gone. */
export function stem(word) {
  for (let round = 0; round < ROUNDS; round += 1) {
    let shorter = snowball(word);
    if (shorter === word && word.length >= SHORTEST_WITH_ET && word.endsWith("et")) shorter = word.slice(0, -2);
    if (shorter === word || shorter.length < SHORTEST) break;
    word = shorter;
  }
  return word;
}

function snowball(word) {
  const from = region(word);
  const ends = (ending) => word.endsWith(ending) && word.length - ending.length >= from;
  const ending = ENDINGS.find(ends);
  if (ending) word = word.slice(0, -ending.length);
  else if (ends("s") && word.length > 1 && AFTER_S.includes(word.at(-2))) word = word.slice(0, -1);
  if (DOUBLES.some(ends)) word = word.slice(0, -1);
  for (const [derivation, length] of DERIVATIONS) {
    if (ends(derivation)) return word.slice(0, -length);
  }
  return word;
}

// Where endings may begin: after the first consonant that follows a vowel, and never before the third letter.
function region(word) {
  let at = 0;
  while (at < word.length && !VOWELS.includes(word[at])) at += 1;
  while (at < word.length && VOWELS.includes(word[at])) at += 1;
  return at < word.length ? Math.max(at + 1, SHORTEST) : word.length + 1;
}
