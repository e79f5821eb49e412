// Everything that is wrong with what has been written: first the schema's word, then the rules about meaning.

import { Validator } from "../vendor/cfworker-json-schema/index.js";
import { ofTexts, ofWhole } from "./rules.js";
import { at } from "./schema.js";
import { refused } from "./words.js";

const unescaped = (step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");

function located(pointer, values) {
  const path = [];
  let value = values;
  for (const step of pointer.split("/").slice(1).map(unescaped)) {
    path.push(Array.isArray(value) ? Number(step) : step);
    value = value?.[path.at(-1)];
  }
  return [path, value];
}

/** The schema at a path. One of several is told of with the words for the list it stands in. */
function described(path, schema, values) {
  const list = path.slice(0, path.findLastIndex((step) => typeof step === "string") + 1);
  return { ...at(path, schema, values), description: at(list, schema, values)?.description };
}

/** The values without what the schema refused: a rule about dates can then trust that they stand in a list. */
function withoutBroken(values, broken) {
  const sound = structuredClone(values);
  for (const path of broken) {
    const within = path.slice(0, -1).reduce((part, step) => part?.[step], sound);
    const step = path.at(-1);
    if (Array.isArray(within)) within[step] = {};
    else if (within && typeof within === "object") delete within[step];
  }
  return sound;
}

/** A function from values to problems, each with path, message and action, for one kind of entry. */
export function checker(schema, words, kind) {
  // The validator writes in the schema it is given.
  const validator = new Validator(structuredClone(schema), "7", false);
  return (values, today) => {
    const found = new Map();
    const add = (path, message, action, rule = "shape") => {
      const key = JSON.stringify(path);
      if (!found.has(key) || rule !== "shape")
        found.set(rule === "shape" ? key : `${key}${message}`, { path, message, action, rule });
    };
    for (const error of validator.validate(values).errors) {
      const [path, value] = located(error.instanceLocation, values);
      if (error.keyword === "required") {
        const name = /property "(.+)"/.exec(error.error)[1];
        const below = [...path, name];
        add(below, ...refused("missing", below, described(below, schema, values), undefined, words));
        continue;
      }
      const said = refused(error.keyword, path, described(path, schema, values), value, words);
      if (said) add(path, ...said);
    }
    const shape = [...found.values()];
    const broken = new Set(shape.map((problem) => JSON.stringify(problem.path)));
    const sound = withoutBroken(
      values,
      shape.map(({ path }) => path),
    );
    const meant = [...ofTexts(values, schema, words, kind)];
    if (kind !== "proposal") meant.push(...ofWhole(sound, schema, words, today));
    for (const problem of meant)
      if (!broken.has(JSON.stringify(problem.path))) add(problem.path, problem.message, problem.action, problem.rule);
    return [...found.values()];
  };
}
