// When two figures may stand side by side: classes A to D (rules for evidence, part 4). The twin of
// scripts/vagar/derive/comparability.py, on the `compare` part of a claim's data; a test holds them together.

export const MOST_YEARS_APART = 3;
export const SMALLEST_BASE = 30;
export const SAME = "ingen säker skillnad";
export const APART = "siffrorna skiljer sig; det visar inte varför";

const HARD_DIFFERENCES = [
  "de gäller olika utfall",
  "de räknas bland olika grupper",
  "de mättes vid olika tid",
  "de mättes vid olika tid",
  "de räknar olika saker",
];

const unique = (reasons) => [...new Set(reasons)];

/** The class of a pair, A to D, and every reason (C, D) or caveat (B). */
export function compare(left, right) {
  const gaps = unique([left, right].filter((figure) => !figure.number).map((figure) => figure.gap));
  if (gaps.length) return { grade: "D", reasons: gaps };
  const different = left.key.flatMap((value, position) => (value === right.key[position] ? [] : [HARD_DIFFERENCES[position]]));
  const alone = unique([...left.alone, ...right.alone, ...different]);
  if (alone.length) return { grade: "C", reasons: alone };
  const soft = caveats(left, right);
  return soft.length ? { grade: "B", reasons: soft } : { grade: "A", reasons: [] };
}

function caveats(left, right) {
  const both = [left, right];
  const found = [];
  if (both.some((figure) => !figure.base_n)) found.push("storleken på minst en grupp är inte känd");
  if (both.some((figure) => figure.base_n && figure.base_n < SMALLEST_BASE))
    found.push(`minst en grupp är mindre än ${SMALLEST_BASE} personer`);
  if (both.some((figure) => figure.status !== "final")) found.push("minst en siffra är inte slutlig");
  if (left.group !== right.group) found.push("de gäller olika delar av deltagarna");
  if (both.some((figure) => figure.year === null)) found.push("årtalet är inte känt för minst en");
  else if (Math.abs(left.year - right.year) > MOST_YEARS_APART)
    found.push(`det skiljer mer än ${MOST_YEARS_APART} år mellan dem`);
  if (both.some((figure) => figure.disputed)) found.push("minst en siffra motsägs av en annan uppgift");
  return found;
}

/** The fixed sentence for a pair of class A or B; null for the others. */
export function conclusion(left, right) {
  if (!["A", "B"].includes(compare(left, right).grade) || !left.interval || !right.interval) return null;
  return reaches(left.interval, right.interval) && reaches(right.interval, left.interval) ? SAME : APART;
}

function reaches(left, right) {
  if (left.high === null || left.high > right.low) return true;
  return left.high === right.low && !(left.high_open || right.low_open);
}
