// Which ways lie nearest a situation: the twin of scripts/vagar/derive/situation.py, where the rule is told. A test
// holds the two to the same table.

export const PLACE = "place";
const ENOUGH = 3;
const MOST = 5;
const NEAREST = 3;

/** The steps taken and the ways to show, nearest first. `data` is data/situation.json; `groups`, `place` and `aim` are
 *  what the reader chose, an empty place is anywhere. */
export function answer({ groups, place, aim }, data) {
  const allNear = (most) =>
    data.ways.map((way) => near(way, { groups, place, aim }, most, data.projects)).filter(Boolean);
  const half = allNear(Math.floor(groups.length / 2));
  const found = half.length ? half : allNear(groups.length);
  found.sort(
    (a, b) => inOrder(distance(a.missing, groups), distance(b.missing, groups)) || a.ease - b.ease || a.known - b.known,
  );
  const fits = found.filter(({ missing }) => !missing.length).length;
  const steps = [{ missing: [], ways: fits }];
  const taken = found.slice(0, fits);
  for (const way of found.slice(fits)) {
    const fresh = !same(way.missing, steps.at(-1).missing);
    if (taken.length >= ENOUGH && fresh) break;
    if (!fits && taken.length && way.missing.length > taken[0].missing.length) break;
    if (fresh)
      steps.push({ missing: way.missing, ways: found.filter((other) => same(other.missing, way.missing)).length });
    taken.push(way);
  }
  return { steps, ways: taken.slice(0, fits ? MOST : NEAREST), fits };
}

function near(way, { groups, place, aim }, most, projects) {
  if (!(aim in way.aims)) return null;
  const lacking = way.tried.map((id) => ({ id, missing: missing(projects[id], groups, place) }));
  const close = lacking.filter((found) => found.missing.filter((condition) => condition !== PLACE).length <= most);
  if (!close.length) return null;
  const nearest = close.reduce((best, found) =>
    inOrder(distance(found.missing, groups), distance(best.missing, groups)) < 0 ? found : best,
  ).missing;
  const tried = close.filter((found) => same(found.missing, nearest)).map(({ id }) => id);
  return {
    way,
    missing: nearest,
    projects: tried,
    known: way.aims[aim].known,
    ease: Math.min(...tried.map((id) => projects[id].ease)),
  };
}

const missing = (project, groups, place) => [
  ...(place && !project.places.includes(place) ? [PLACE] : []),
  ...groups.filter((group) => !project.groups.includes(group)),
];

function distance(missing, groups) {
  const places = missing.filter((condition) => condition !== PLACE).map((group) => -groups.indexOf(group));
  return [missing.length, places.length, ...places];
}

const same = (a, b) => a.join() === b.join();

/** As Python orders tuples: by the first that differ, and of two alike the shorter first. */
function inOrder(a, b) {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
}

/** How many of `n` a difference of so many in a hundred would be, to the nearest whole. */
export const ofYours = (perHundred, n) => Math.floor((perHundred * n) / 100 + 0.5);
