// What others reached: a range where at least three comparable projects report, otherwise the nearest one by one.
import { compare, MOST_YEARS_APART, SMALLEST_BASE } from "../../compare/comparability.js";

export const FEWEST = 3;
const REPORTED = 3;

/** One's own goal as the rules of comparability see it. */
export const asFigure = ({ outcome, base, since, months, n }) => ({
  number: true,
  gap: null,
  alone: [],
  key: [outcome, base, since, months, "people"],
  base_n: n,
  status: "final",
  group: "all",
  year: null,
  disputed: false,
});

const sameKey = (left, right) => left.every((value, position) => value === right[position]);

/** Claims that stand in class A with the goal and with each other: final, undisputed, at U3 or higher, thirty or more. */
export function comparable(claims, goal) {
  const own = asFigure(goal);
  const fit = claims.filter(
    ({ level, compare: figure }) =>
      level >= REPORTED &&
      !figure.alone.length &&
      figure.figure &&
      figure.status === "final" &&
      !figure.disputed &&
      figure.group === "all" &&
      figure.base_n >= SMALLEST_BASE &&
      figure.year !== null &&
      sameKey(figure.key, own.key),
  );
  // The largest set of years that are near enough to each other.
  const windows = fit.map(({ compare: { year } }) =>
    fit.filter((other) => other.compare.year >= year && other.compare.year - year <= MOST_YEARS_APART),
  );
  return windows.sort((left, right) => projects(right) - projects(left))[0] ?? [];
}

const projects = (claims) => new Set(claims.map(({ project }) => project)).size;

/** The range that at least three comparable projects report, in shares of one; null when there are fewer. */
export function range(claims, goal) {
  const found = comparable(claims, goal);
  if (projects(found) < FEWEST) return null;
  return {
    claims: found,
    count: projects(found),
    low: Math.min(...found.map(({ compare: { figure } }) => figure.low)),
    high: Math.max(...found.map(({ compare: { figure } }) => figure.high)),
  };
}

/** The three figures nearest to the goal, each with why it does not quite compare. */
export function nearest(claims, goal) {
  const own = asFigure(goal);
  return claims
    .filter(({ compare: { figure } }) => figure)
    .map((claim) => ({ claim, reasons: compare(claim.compare, { ...own, year: claim.compare.year }).reasons }))
    .sort((left, right) => left.reasons.length - right.reasons.length || right.claim.level - left.claim.level)
    .slice(0, FEWEST);
}

/** Whether a goal, in percent, lies above everything that the claims report. */
export function above(claims, percent) {
  const highs = claims.filter(({ compare: { figure } }) => figure).map(({ compare: { figure } }) => figure.high ?? 1);
  return highs.length > 0 && percent / 100 > Math.max(...highs);
}
