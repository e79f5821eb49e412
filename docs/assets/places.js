// Where municipalities lie: which border on which, how far apart they are, and what has been tried near one.
import { shared } from "./dom.js";
import { codesOf } from "./explore/facets.js";

// Further away than any two municipalities.
const UNKNOWN = 10_000;

/** The counties and municipalities, and the steps of the map's shades: data/places.json. */
export const fetchPlaces = () => shared("places.json");

/** What a code of a county or a municipality is called; undefined when there is none. */
export const placeName = (places, code) => places.counties[code] ?? places.municipalities[code]?.name;

/** The municipalities, code and name, by name. */
export const allMunicipalities = (places) =>
  Object.entries(places.municipalities)
    .map(([code, { name }]) => [code, name])
    .sort(([, left], [, right]) => left.localeCompare(right, "sv"));

/** The names of the municipalities that one borders on, in order. */
export const neighbourNames = (places, code) =>
  places.municipalities[code].neighbours
    .map((other) => placeName(places, other))
    .sort((left, right) => left.localeCompare(right, "sv"));

/** Kilometres as the crow flies between the middles of two municipalities; null when one is not known. */
function distance(places, from, to) {
  const [start, end] = [from, to].map((code) => places.municipalities[code]?.centre);
  return start && end ? Math.round(Math.hypot(start[0] - end[0], start[1] - end[1])) : null;
}

/** The entries that name each county and municipality: code to entries, in the order they had. */
export function byPlace(index, entries) {
  const found = new Map();
  for (const id of ["county", "municipality"]) {
    const facet = index.facets.find((other) => other.id === id);
    for (const entry of entries)
      for (const code of codesOf(facet, entry)) {
        if (!found.has(code)) found.set(code, []);
        found.get(code).push(entry);
      }
  }
  return found;
}

/**
 * Entries by how near they are to a municipality: { here, beside, county, further, also }, each entry in the nearest
 * of them, in the order they had. `further` has { entry, code, km } with the nearest municipality that the entry
 * names, the nearest first and those that name none last (km is null). `also` is how many of those that stand nearer
 * are beside, and in the county, as well.
 */
export function around(index, places, code, entries) {
  const [named, counties] = ["municipality", "county"].map((id) => index.facets.find((facet) => facet.id === id));
  const { neighbours, county } = places.municipalities[code];
  const found = { here: [], beside: [], county: [], further: [], also: { beside: 0, county: 0 } };
  for (const entry of entries) {
    const codes = codesOf(named, entry);
    const isBeside = codes.some((other) => neighbours.includes(other));
    const isInCounty = codesOf(counties, entry).includes(county);
    const nearer = codes.includes(code) ? "here" : isBeside ? "beside" : isInCounty ? "county" : null;
    if (!nearer) found.further.push({ entry, ...nearest(places, code, codes) });
    else found[nearer].push(entry);
    if (isBeside && nearer === "here") found.also.beside += 1;
    if (isInCounty && ["here", "beside"].includes(nearer)) found.also.county += 1;
  }
  found.further.sort((left, right) => (left.km ?? UNKNOWN) - (right.km ?? UNKNOWN) || left.entry - right.entry);
  return found;
}

function nearest(places, from, codes) {
  let best = { code: null, km: null };
  for (const code of codes) {
    const km = distance(places, from, code);
    if (km !== null && (best.km === null || km < best.km)) best = { code, km };
  }
  return best;
}
