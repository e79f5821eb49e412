// From entries to the parts of a draft. Every paragraph is a fixed sentence with facts in it, and the numbers of the
// sources they come from; nothing is put in other words here.
import { around } from "./around.js";
import { costs } from "./costs.js";
import { outcomes, research } from "./outcomes.js";
import { unknown } from "./unknown.js";
import { geography, ongoing, tried, waysTold } from "./ways.js";

/** How each block is written. The others are left for the reader's words. */
const BLOCKS = {
  tried,
  ways: waysTold,
  local: (writing) => geography(writing, "local"),
  regional: (writing) => geography(writing, "regional"),
  national: (writing) => geography(writing, "national"),
  ongoing,
  outcomes,
  research,
  costs,
  unknown,
  ...around,
};

/**
 * The parts of a block: an empty list where the reader has to write. `writing` is what a draft is made of: the chosen
 * `projects`, their `methods` by name, the reader's `place`, the `asked` method, the `base` in numbers, and `sources`.
 */
export const write = (writing, block) => BLOCKS[block]?.(writing) ?? [];
