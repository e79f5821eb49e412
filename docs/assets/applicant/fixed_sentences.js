// The fixed sentences of the applicant's tools, and what goes in their gaps.
import { shared } from "../dom.js";

/** The words that docs/application.yml holds. */
export const words = () => shared("application.json");

/** A name within a sentence. */
export const lower = (text) => text.slice(0, 1).toLocaleLowerCase("sv") + text.slice(1);

/** A fixed sentence with its {gaps} filled. A gap without a value is an error of ours, not of the reader's. */
export function fill(sentence, values = {}) {
  return sentence.replace(/\{([a-z_-]+)\}/g, (gap, name) => {
    if (!(name in values)) throw new Error(`ingen uppgift för ${gap}`);
    return values[name];
  });
}
