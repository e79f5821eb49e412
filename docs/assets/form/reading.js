// An uploaded file to values: read by the same rules as on the server, and only what the schema knows is let in.

import { at } from "./schema.js";

const MOST_BYTES = 64 * 1024;
// Several times what the largest entry has; the form answers slowly long before there is a limit in the file itself.
const MOST_PARTS = 4000;
const MOST_ITEMS = 100;
const MOST_LETTERS = 4000;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** The values in a file. Throws an error with a sentence for the reader. */
export async function read(file) {
  if (!/\.ya?ml$/i.test(file.name))
    throw new Error(`${file.name} är inte en fil härifrån. Välj en fil vars namn slutar på .yml.`);
  if (file.size > MOST_BYTES) throw new Error(`${file.name} är större än 64 kB och kan inte vara en post.`);
  return parse(await file.text(), file.name);
}

/** The values in a text. */
export async function parse(text, name) {
  // Fetched first when someone has a file: most who write here have none.
  const yaml = await import("../vendor/js-yaml/js-yaml.js");
  const scalars = [
    new yaml.Type("tag:yaml.org,2002:null", {
      kind: "scalar",
      resolve: (word) => word === null || ["null", "~", ""].includes(word),
      construct: () => null,
    }),
    new yaml.Type("tag:yaml.org,2002:bool", {
      kind: "scalar",
      resolve: (word) => ["true", "false"].includes(word),
      construct: (word) => word === "true",
    }),
    new yaml.Type("tag:yaml.org,2002:float", {
      kind: "scalar",
      resolve: (word) => word !== null && NUMBER.test(word) && word !== "-0",
      construct: Number,
    }),
  ];
  // A text without quotes ends before « #»: what follows was hardly meant as a comment when it has no space after it.
  const cuts = new Set();
  const cut = (event, state) => {
    const rest = state.input.slice(state.position - 1, state.position + 2);
    if (event === "close" && state.kind === "scalar" && /^\s#[^\s\0]/.test(rest)) cuts.add(state.line + 1);
  };
  let found;
  try {
    found = yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA.extend({ implicit: scalars }), listener: cut });
  } catch (error) {
    const line = error.mark ? ` på rad ${error.mark.line + 1}` : "";
    throw new Error(
      `${name} går inte att läsa${line}. Är det en fil som sparades här? Annars: sätt citattecken runt texter med kolon, och dra in raderna lika långt.`,
    );
  }
  if (cuts.size)
    throw new Error(
      `${name}: på rad ${[...cuts].join(", ")} slutar texten vid #, och resten läses som en kommentar. Sätt citattecken runt hela texten.`,
    );
  if (!found || typeof found !== "object" || Array.isArray(found))
    throw new Error(`${name} har inga fält. Välj en fil som du har sparat härifrån.`);
  return found;
}

/** Which kind of entry the values are: `projekt`, `metod`, `forskning` or `rattelse`. */
export function kindOf(values) {
  if ("entry" in values) return "rattelse";
  if ("design" in values || "findings" in values) return "forskning";
  if ("category" in values || "english_name" in values) return "metod";
  return "projekt";
}

/** What of `values` the schema has a place for, and the names of what it has none for. */
export function known(values, schema) {
  const unknown = [];
  let parts = 0;
  const copy = (value, path) => {
    if (++parts > MOST_PARTS || path.length > 12) throw new Error("Filen har för många delar för att vara en post.");
    if (value?.length > MOST_ITEMS && Array.isArray(value))
      throw new Error(
        `Filen har ${value.length} poster i en lista, och formuläret klarar ${MOST_ITEMS}. Dela upp den, eller ändra i filen för hand.`,
      );
    if (typeof value === "string" && value.length > MOST_LETTERS)
      throw new Error(
        `En text i filen är ${value.length} tecken lång, och ingen får vara längre än ${MOST_LETTERS}. Korta den i filen först.`,
      );
    if (Array.isArray(value))
      return value
        .map((item, index) => copy(item, [...path, index]))
        .filter((item) => item !== undefined && item !== null);
    if (!value || typeof value !== "object") return value;
    const found = {};
    for (const [name, item] of Object.entries(value)) {
      const below = [...path, name];
      const node = Object.hasOwn(value, name) ? at(below, schema, values) : undefined;
      const wanted =
        node?.type === "array"
          ? Array.isArray(item)
          : node?.type === "object"
            ? item && typeof item === "object" && !Array.isArray(item)
            : typeof item !== "object";
      if (!node || !wanted || name === "__proto__") unknown.push(name);
      else if (item !== null) found[name] = copy(item, below);
    }
    return found;
  };
  return { values: copy(values, []), unknown };
}
