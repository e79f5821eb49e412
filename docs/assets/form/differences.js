// What differs between a draft and the entry as it is now, value by value, in the words of the form.

import { LABELS } from "./order.js";
import { at } from "./schema.js";

function* leaves(value, path = []) {
  if (value === null || typeof value !== "object") yield [JSON.stringify(path), value];
  else
    for (const [key, below] of Object.entries(value))
      yield* leaves(below, [...path, Array.isArray(value) ? Number(key) : key]);
}

/**
 * Rows of `where`, `mine` and `theirs`: what someone has changed since `base`, here or on the site. The first `skip`
 * steps of each way go without saying.
 */
export function differences(base, mine, current, schema, skip = 0) {
  const [began, drafted, now] = [base, mine, current].map((values) => new Map(leaves(values)));
  const keys = new Set([...drafted.keys(), ...now.keys()]);
  const changed = [...keys].filter(
    (key) =>
      drafted.get(key) !== now.get(key) &&
      key !== '["changed"]' &&
      !(began.size && began.get(key) === drafted.get(key) && began.get(key) === now.get(key)),
  );
  return changed.map((key) => ({
    where: named(JSON.parse(key), schema, mine, skip),
    mine: said(drafted.get(key)),
    theirs: said(now.get(key)),
  }));
}

const said = (value) =>
  value === undefined ? "(tomt)" : value === true ? "ja" : value === false ? "nej" : String(value);

function named(path, schema, values, skip) {
  const words = path.flatMap((step, index) => {
    if (typeof step === "number" || index < skip) return [];
    const number = typeof path[index + 1] === "number" ? ` nr ${path[index + 1] + 1}` : "";
    return [(LABELS[step] ?? at(path.slice(0, index + 1), schema, values)?.description ?? step) + number];
  });
  return words.join(", ");
}
