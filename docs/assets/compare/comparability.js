// When two figures may stand side by side: classes A to D (rules for evidence, part 4). The twin of
// scripts/vagar/derive/comparability.py, on the `compare` part of a claim's data; a test holds them together.

export const MOST_YEARS_APART = 3;
export const SMALLEST_BASE = 30;
export const SAME = { id: "comparability-same" };
export const APART = { id: "comparability-differ" };

const HARD_DIFFERENCES = [
  "comparability-other-outcome",
  "comparability-other-base",
  "comparability-other-time",
  "comparability-other-unit",
];

/** Each sentence once; two are the same when they say the same of the same. */
export const unique = (sentences) => [
  ...new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence])).values(),
];

/** The class of a pair, A to D, and every reason (C, D) or caveat (B), as sentences for `t`. */
export function compare(left, right) {
  const gaps = unique([left, right].filter((figure) => !figure.number).map((figure) => figure.gap));
  if (gaps.length) return { grade: "D", reasons: gaps };
  const different = left.key.flatMap((value, position) =>
    value === right.key[position] ? [] : [{ id: HARD_DIFFERENCES[position] }],
  );
  const alone = unique([...left.alone, ...right.alone, ...different]);
  if (alone.length) return { grade: "C", reasons: alone };
  const soft = caveats(left, right);
  return soft.length ? { grade: "B", reasons: soft } : { grade: "A", reasons: [] };
}

function caveats(left, right) {
  const both = [left, right];
  const found = [];
  if (both.some((figure) => !figure.base_n)) found.push({ id: "comparability-one-size-unknown" });
  if (both.some((figure) => figure.base_n && figure.base_n < SMALLEST_BASE))
    found.push({ id: "comparability-one-small", n: SMALLEST_BASE });
  if (both.some((figure) => figure.status !== "final")) found.push({ id: "comparability-one-not-final" });
  if (left.group !== right.group) found.push({ id: "comparability-other-group" });
  if (both.some((figure) => figure.year === null)) found.push({ id: "comparability-one-year-unknown" });
  else if (Math.abs(left.year - right.year) > MOST_YEARS_APART)
    found.push({ id: "comparability-years-apart", n: MOST_YEARS_APART });
  if (both.some((figure) => figure.disputed)) found.push({ id: "comparability-one-disputed" });
  return found;
}

/** The sentence for a pair of class A or B; null for the others. */
export function conclusion(left, right) {
  if (!["A", "B"].includes(compare(left, right).grade) || !left.interval || !right.interval) return null;
  return reaches(left.interval, right.interval) && reaches(right.interval, left.interval) ? SAME : APART;
}

function reaches(left, right) {
  if (left.high === null || left.high > right.low) return true;
  return left.high === right.low && !(left.high_open || right.low_open);
}
