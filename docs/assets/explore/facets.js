// The facets of data/explore/index.json: one by its word in addresses, what its codes are called, what entries have.
import { el } from "../dom.js";

/** The facet that has a word. */
export const facetOf = (index, word) => index.facets.find((facet) => facet.word === word);

/** What a code is called; undefined when the facet does not have it. */
export const labelOf = (facet, code) => facet.labels[facet.codes.indexOf(code)];

/** An option for each code that some entry has. */
export const optionsOf = ({ codes, labels }) =>
  codes.map((code, position) => el("option", { value: code }, labels[position]));

/** The codes' numbers that an entry has in a facet. */
export const valuesOf = (facet, entry) => {
  const value = facet.values[entry];
  return typeof value === "number" ? (value < 0 ? [] : [value]) : value;
};

/** The codes that an entry has in a facet. */
export const codesOf = (facet, entry) => valuesOf(facet, entry).map((value) => facet.codes[value]);
