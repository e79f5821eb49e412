// Everything that is wrong with what has been written: first the schema's word, then the rules about meaning.

import { Validator } from "../vendor/cfworker-json-schema/index.js";
import { byMeaning } from "./rules.js";
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
        add(below, ...refused("missing", below, at(below, schema, values), undefined));
        continue;
      }
      const said = refused(error.keyword, path, at(path, schema, values) ?? {}, value);
      if (said && !["additionalProperties", "if"].includes(error.keyword)) add(path, ...said);
    }
    const shape = [...found.values()];
    const broken = new Set(shape.map((problem) => JSON.stringify(problem.path)));
    for (const problem of byMeaning(values, schema, words, kind, today)) {
      if (!broken.has(JSON.stringify(problem.path))) add(problem.path, problem.message, problem.action, problem.rule);
    }
    return [...found.values()];
  };
}
