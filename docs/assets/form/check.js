// Everything that is wrong with what has been written: first the schema's word, then the rules about meaning.

import { refuser } from "./refused.js";
import { byMeaning } from "./rules.js";

/** The values without what was refused: a rule can then trust that what it looks at is what the schema says. */
function withoutBroken(values, paths) {
  const sound = structuredClone(values);
  for (const path of paths) {
    const within = path.slice(0, -1).reduce((part, step) => part?.[step], sound);
    const step = path.at(-1);
    // What follows in a list keeps its number.
    if (Array.isArray(within)) within[step] = {};
    else if (within && typeof within === "object") delete within[step];
  }
  return sound;
}

/**
 * A function from values to problems, each with path, message, action and rule, for one kind of entry. Never throws,
 * whatever the values hold.
 */
export function checker(schema, words, kind) {
  const refused = refuser(schema, words);
  return (values, today) => {
    const faults = refused(values);
    const sound = withoutBroken(
      values,
      faults.map(({ path }) => path),
    );
    return [...faults, ...byMeaning(sound, schema, words, kind, today)];
  };
}
