// A question as words: what each is looked up by, what it turns around, and which were written apart by mistake.

import { key, negation, pieces, plain, words } from "./words.js";

const MOST_JOINED = 3;
const SHORTEST_JOINED = 6;
const LONGEST_ACRONYM = 6;
const MOST_BETWEEN = 2;

/**
 * The words of a question in order, as { word, key, tells, acronym, last }. `tells` is false for a word that says
 * nothing by itself, and `last` true for the one being written, when the question may go on.
 */
export function read(text, index, typing) {
  const raw = pieces(text).filter((piece) => words(piece).length);
  const read = raw.flatMap((piece) =>
    words(piece)
      .filter(plain)
      .map((word) => ({
        word,
        plain: plain(word),
        key: key(word),
        negation: negation(word),
        tells: index.tells(word),
        acronym: piece.length > 1 && piece.length <= LONGEST_ACRONYM && piece === piece.toUpperCase(),
        last: false,
      })),
  );
  if (typing && read.length && /[\p{L}\p{N}]$/u.test(text)) read.at(-1).last = true;
  return read;
}

/**
 * The words that are looked up, where those written apart are one: kör korts svenska. A joined word is
 * { …, apart: [the words it came from] }. Weak words are left out, unless there are no others.
 */
export async function joined(read, index) {
  // All at once: no row waits for another.
  await Promise.all([...read.map(({ key: each }) => each), ...candidates(read)].map((each) => index.row(each)));
  const asked = [];
  const telling = read.some(({ tells }) => tells);
  for (let at = 0; at < read.length; ) {
    const whole = await longestJoined(read, at, index);
    if (whole) {
      asked.push(whole);
      at += whole.apart.length;
    } else {
      if (read[at].tells || !telling) asked.push(read[at]);
      at += 1;
    }
  }
  return asked;
}

const candidates = (read) =>
  read
    .flatMap((_, at) => [2, 3].map((count) => together(read.slice(at, at + count), count)))
    .filter(Boolean)
    .map(key);

// The words written as one; null when they cannot be.
function together(apart, count) {
  const word = apart.map(({ plain: each }) => each).join("");
  const fits = apart.length === count && word.length >= SHORTEST_JOINED && /^[a-zåäö]+$/.test(word);
  return fits && !apart.some(({ negation: turned }) => turned) ? word : null;
}

async function longestJoined(read, at, index) {
  // «utrikes födda kvinnor» is a name, though someone has written utrikesfödda.
  const names = (await index.row(read[at].key))?.names ?? [];
  if (names.some(({ rest }) => rest.length && rest.every((each, step) => each === read[at + 1 + step]?.key)))
    return null;
  for (let count = Math.min(MOST_JOINED, read.length - at); count > 1; count -= 1) {
    const apart = read.slice(at, at + count);
    const word = together(apart, count);
    const row = word && (await index.row(key(word)));
    if (row?.whole) return { ...apart.at(-1), word, plain: word, key: key(word), tells: true, acronym: false, apart };
  }
  return null;
}

/** The pages whose questions are asked, by number, each with the roots that asked: [{ number, roots }]. */
export const tasksIn = (read, index) =>
  index.tasks.filter(({ roots }) =>
    inOrder(
      roots,
      read.map(({ plain: word }) => key(word)),
    ),
  );

function inOrder([first, ...rest], found) {
  return found.some((root, from) => {
    let at = from;
    return (
      root === first &&
      rest.every((next) => {
        const step = found.slice(at + 1, at + 2 + MOST_BETWEEN).indexOf(next);
        at += step + 1;
        return step >= 0;
      })
    );
  });
}
