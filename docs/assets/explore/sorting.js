// Sorts entries out by their facets. Pure: columns and choices in, numbers of entries out.
import { valuesOf } from "./facets.js";

/** For each facet with choices, whether each entry has one of the chosen: within a facet one is enough. */
function passes(index, choices) {
  const found = new Map();
  for (const facet of index.facets) {
    const codes = choices.get(facet.word);
    if (!codes?.length) continue;
    const wanted = new Set(codes.map((code) => facet.codes.indexOf(code)));
    const column = new Uint8Array(index.n);
    for (let entry = 0; entry < index.n; entry++) {
      if (valuesOf(facet, entry).some((value) => wanted.has(value))) column[entry] = 1;
    }
    found.set(facet, column);
  }
  return found;
}

/**
 * The entries that pass every facet, and for each facet how many entries each option would give beside the choices
 * made in the other facets. `hits` limits both to entries that a query found; null for no query.
 */
export function sortOut(index, choices, hits = null) {
  const columns = passes(index, choices);
  const failed = new Uint8Array(index.n);
  for (const column of columns.values())
    for (let entry = 0; entry < index.n; entry++) failed[entry] += 1 - column[entry];
  const found = [];
  const counts = new Map(index.facets.map((facet) => [facet, new Uint32Array(facet.codes.length)]));
  for (let entry = 0; entry < index.n; entry++) {
    if (hits && !hits.has(entry)) continue;
    if (!failed[entry]) found.push(entry);
    if (failed[entry] > 1) continue;
    for (const [facet, sums] of counts) {
      const others = failed[entry] - (columns.has(facet) ? 1 - columns.get(facet)[entry] : 0);
      if (!others) for (const value of valuesOf(facet, entry)) sums[value] += 1;
    }
  }
  return { found, counts };
}

const descending = (column) => (left, right) =>
  column[right] > column[left] ? 1 : column[right] < column[left] ? -1 : left - right;

/** Entries in the order the reader asked for; by outcome is not on offer. Entries are numbered by name. */
export function inOrder(index, found, order, hits = null) {
  const orders = {
    namn: (left, right) => left - right,
    nyast: descending(index.changed),
    projekt: descending(index.projects),
    beskrivna: descending(index.documented),
  };
  if (order === "relevans" && hits) return [...found].sort((left, right) => hits.get(left) - hits.get(right));
  return [...found].sort(orders[order] ?? orders.namn);
}
