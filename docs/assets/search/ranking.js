// Groups of alternatives become things, best first: rare words count more, and so does answering more of the question.

const OF_A_PART = 0.5;
const OF_FURTHER = 0.15;
const BEGINNING = 0.5;
const SHARE_OF_LENGTH = 0.6;
const COVERAGE = 0.8;
// What a thing keeps when it is about what the question turns away from.
const TURNED_AWAY = 0.45;

/**
 * The things that answer a question planned as `groups`, best first: [{ number, score }]; one for all versions of an
 * entry, the English one when the question is `foreign`. And `marks`, the keys that show why.
 */
export async function rank(groups, index, foreign = false) {
  const answered = await Promise.all(groups.map((group) => answers(group, index)));
  const told = answered.filter(({ best }) => best.size);
  const whole = told.reduce((sum, { weight }) => sum + weight, 0);
  const away = await turnedAway(groups, index);
  const total = new Map();
  const covered = new Map();
  for (const { best, weight } of told) {
    for (const [number, score] of best) {
      total.set(number, (total.get(number) ?? 0) + score);
      covered.set(number, (covered.get(number) ?? 0) + weight);
    }
  }
  for (const [number, score] of total) {
    const kept = 1 - (1 - TURNED_AWAY) * (away.get(number) ?? 0);
    total.set(number, score * kept * (covered.get(number) / whole) ** COVERAGE);
  }
  const hits = await oneVersionEach(total, foreign, index);
  hits.sort((a, b) => b.score - a.score || a.number - b.number);
  return { hits, marks: new Set(told.flatMap(({ marks }) => [...marks])) };
}

// How much each thing is about what the question turns away from, unless it says so itself.
async function turnedAway(groups, index) {
  const found = new Map();
  for (const { against, alternatives } of groups.filter((group) => group.against.length)) {
    const saying = new Set(
      (await Promise.all(alternatives.flatMap(({ keys }) => keys).map((key) => index.row(key)))).flatMap((row) =>
        (row?.postings ?? []).map(([number]) => number),
      ),
    );
    const rows = await Promise.all(against.map((key) => index.row(key)));
    const concepts = await Promise.all(
      rows
        .flatMap((row) => row?.names ?? [])
        .filter(({ rest }) => !rest.length)
        .flatMap((name) => name.concepts)
        .map(({ id }) => index.concept(id)),
    );
    for (const [number, strength] of [...rows, ...concepts].flatMap((row) => row?.postings ?? [])) {
      if (!saying.has(number)) found.set(number, Math.max(found.get(number) ?? 0, strength));
    }
  }
  return found;
}

// An entry in two languages is one answer, in the language of the question.
async function oneVersionEach(total, foreign, index) {
  const best = new Map();
  const heads = await index.heads();
  for (const [number, score] of total) {
    const { twin } = heads[number] ?? {};
    const entry = twin ?? number;
    const other = twin !== null && twin !== undefined;
    const before = best.get(entry);
    if (!before) best.set(entry, { number, score });
    else best.set(entry, { number: other === foreign ? number : before.number, score: Math.max(score, before.score) });
  }
  return [...best.values()];
}

// How well each thing answers a group: by its best alternative, and a little by each further one. And what the
// group weighs in the question, which is how rare its best alternative is.
async function answers(group, index) {
  const scores = new Map();
  const marks = new Set(group.said);
  let weight = 0;
  for (const alternative of group.alternatives) {
    const found = alternative.concept
      ? [await ofConcept(alternative.concept, index, marks)]
      : await Promise.all(alternative.keys.map((key) => ofKey(key, alternative.beginnings, index)));
    weight = Math.max(weight, alternative.weight * Math.max(0, ...found.map(({ rarity }) => rarity)));
    for (const [number, score] of combined(found, alternative)) {
      const before = scores.get(number) ?? 0;
      scores.set(number, Math.max(before, score) + OF_FURTHER * Math.min(before, score));
    }
    for (const key of alternative.keys ?? []) marks.add(key);
  }
  return { best: scores, marks, weight };
}

// Who has all that an alternative asks for is found by all of it, others by the best part they have, if parts will do.
function combined(found, { weight, all: only }) {
  const scores = new Map();
  for (const { scores: part } of found) {
    for (const [number, score] of part) {
      const all = found.every(({ scores: other }) => other.has(number));
      if (only && !all) continue;
      const reached = all
        ? found.reduce((sum, { scores: other }) => sum + other.get(number), 0) / Math.sqrt(found.length)
        : OF_A_PART * score;
      scores.set(number, Math.max(scores.get(number) ?? 0, weight * reached));
    }
  }
  return scores;
}

async function ofKey(key, beginnings, index) {
  const row = await index.row(key);
  const scores = new Map();
  let rarity = row ? scored(row.postings, 1, index, scores) : 0;
  for (const longer of beginnings ? await index.beginning(key) : []) {
    const share = 1 - SHARE_OF_LENGTH + (SHARE_OF_LENGTH * key.length) / longer.key.length;
    const found = scored(longer.postings, BEGINNING * share, index, scores);
    if (!row) rarity = Math.max(rarity, found * BEGINNING);
  }
  return { scores, rarity };
}

async function ofConcept(id, index, marks) {
  const row = await index.concept(id);
  const scores = new Map();
  if (!row) return { scores, rarity: 0 };
  for (const mark of row.marks) marks.add(mark);
  return { scores, rarity: scored(row.postings, 1, index, scores) };
}

// Adds the postings to `scores`, where they are better than what is there; gives how rare they are.
function scored(postings, weight, index, scores) {
  const rarity = Math.log(1 + (index.count - postings.length + 0.5) / (postings.length + 0.5));
  for (const [number, strength] of postings) {
    const score = strength * rarity * weight;
    if (score > (scores.get(number) ?? 0)) scores.set(number, score);
  }
  return rarity;
}
