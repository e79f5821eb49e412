// What the schema refuses, and what is said of it: the same as `make check` says of a file that a model refuses.

import { Validator } from "../vendor/cfworker-json-schema/index.js";
import { addressFault } from "./address.js";
import { dayFault } from "./days.js";
import { says, shorten, title } from "./says.js";
import { at, leaves } from "./schema.js";

// In this one group the keys are terms of a list, and what it is for is said of each of them.
const TOPICS = "missing";
// The references that have a rule of their own, so that an id no one has is no matter of shape.
const BY_RULE = ["method", "concern"];
const DECIMAL = /^\s*-?(?:0|[1-9]\d*)[.,]\d+\s*$/;
const KINDS = { string: "text", number: "number", boolean: "boolean" };

const unescaped = (step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");

/** A function from values to what is wrong with their shape, each fault with path, message and action. */
export function refuser(schema, words) {
  // The validator writes in the schema it is given.
  const validator = new Validator(structuredClone(schema), "7", false);
  return (values) => {
    const faults = new Faults(values, schema, words);
    for (const [path, keywords] of byPlace(validator.validate(values).errors, values)) faults.at(path, keywords);
    faults.inForms();
    faults.inOrder();
    return faults.found;
  };
}

/** The keywords that each place broke: `[path, keywords]`. A key that is missing is a place too. */
function byPlace(errors, values) {
  const places = new Map();
  const add = (path, keyword) => {
    const key = JSON.stringify(path);
    if (!places.has(key)) places.set(key, [path, new Set()]);
    places.get(key)[1].add(keyword);
  };
  for (const { keyword, instanceLocation, error } of errors) {
    const path = pathOf(instanceLocation, values);
    if (keyword === "required") add([...path, /property "(.+)"/s.exec(error)[1]], keyword);
    else add(path, keyword);
  }
  return places.values();
}

function pathOf(pointer, values) {
  const path = [];
  let value = values;
  for (const step of pointer.split("/").slice(1).map(unescaped)) {
    path.push(Array.isArray(value) ? Number(step) : step);
    value = value?.[path.at(-1)];
  }
  return path;
}

class Faults {
  found = [];
  #broken = new Set();

  constructor(values, schema, words) {
    Object.assign(this, { values, schema, words });
  }

  #add(path, name, more = {}, place = path) {
    this.#broken.add(JSON.stringify(path));
    const told = { title: title(place), hint: this.#hint(place), ...more };
    const [message, action] = says(this.words, name, told);
    this.found.push({ path, message, action, rule: "shape" });
  }

  /** What a key is for, in brackets. An item of a list is for what the list is. */
  #hint(path) {
    const named = path.slice(0, path.findLastIndex((step) => typeof step === "string") + 1);
    const key = named.at(-2) === TOPICS ? named.slice(0, -1) : named;
    const { description } = at(key, this.schema, this.values) ?? {};
    return description ? ` (${description})` : "";
  }

  /** Tells the first thing that is wrong with what stands at `path`, as the model looks for it. */
  at(path, keywords) {
    const value = path.reduce((part, step) => part?.[step], this.values);
    const node = at(path, this.schema, this.values) ?? {};
    if (keywords.has("required")) this.#missing(path);
    else if (keywords.has("false")) this.#unknownKey(path);
    else if (path.at(-1) === "type" && keywords.has("enum")) this.#unknownType(path, value);
    else if (keywords.has("type")) this.#wrongType(path, node, value);
    else if (keywords.has("enum") || node["x-ref"]) this.#offTheList(path, node, value, keywords);
    else if (keywords.has("minItems")) this.#add(path, "few_items", { least: node.minItems });
    else if (node["x-form"] === "date") this.#date(path, value, keywords);
    else if (typeof value === "string") this.#text(path, node, value, keywords);
    else if (keywords.has("minimum")) this.#add(path, "too_little", { limit: node.minimum });
    else if (keywords.has("maximum")) this.#add(path, "too_much", { limit: node.maximum });
  }

  #missing(path) {
    const group = path.slice(0, -1);
    const typed = path.at(-1) === "type" && at(group, this.schema, this.values)?.allOf;
    if (typed) this.#add(group, "no_type");
    else this.#add(path, "missing");
  }

  #unknownKey(path) {
    if (path.at(-2) === TOPICS) this.#add(path, "unknown_topic", { written: shorten(path.at(-1)) });
    else this.#add(path, "unknown_key");
  }

  #unknownType(path, value) {
    if (value === null) this.#add(path, "empty");
    else this.#add(path, "unknown_type", { tag: shorten(value) }, path.slice(0, -1));
  }

  #wrongType(path, node, value) {
    const found = this.words.found[Array.isArray(value) ? "list" : (KINDS[typeof value] ?? "keys")];
    const { integer, number } = this.words.numbers;
    if (node.type === "boolean") this.#add(path, "no_boolean");
    else if (value === null) this.#add(path, "empty");
    else if (node.type === "array") this.#add(path, "no_list", { found });
    else if (node.type === "object") this.#add(path, "no_keys", { found });
    else if (node["x-form"] === "date") this.#add(path, "date_form");
    else if (
      node.type === "integer" &&
      (typeof value === "number" || (typeof value === "string" && DECIMAL.test(value)))
    )
      this.#add(path, "no_whole_number");
    else if (node.type === "integer" && typeof value === "string")
      this.#add(path, "no_number", { wanted: integer, found });
    else if (node.type === "integer" || node.type === "number") this.#add(path, "no_number", { wanted: number, found });
    else if (node.enum && !node["x-ref"]) this.#notAChoice(path, value);
    else this.#add(path, "no_text", { found });
  }

  #offTheList(path, node, value, keywords) {
    const target = node["x-ref"];
    const ours = target && !["source", "claim", "project", ...BY_RULE].includes(target);
    if (ours) this.#add(path, "unknown_term", { written: shorten(value), target });
    else if (!target) this.#notAChoice(path, value);
    else if (!BY_RULE.includes(target)) this.#text(path, node, value, keywords);
    else if ([...value].length > this.words.longestId)
      this.#add(path, "too_long", { most: this.words.longestId, length: [...value].length });
    else if (!new RegExp(this.words.patterns.id).test(value)) this.#add(path, "no_id");
  }

  #notAChoice(path, value) {
    this.#add(path, "off_the_list", { written: shorten(value) });
  }

  #date(path, value, keywords) {
    const text = String(value);
    const year = typeof value === "number" && text.length === 4 && value > 0;
    if (keywords.has("pattern") || (typeof value === "number" && !year)) this.#add(path, "date_form");
    else this.#add(path, ...dayFault(text));
  }

  #text(path, node, value, keywords) {
    const { id, notBlank } = this.words.patterns;
    if (keywords.has("minLength") && value.trim()) this.#add(path, "too_short", { least: node.minLength });
    else if (keywords.has("maxLength"))
      this.#add(path, "too_long", { most: node.maxLength, length: [...value].length });
    else if (keywords.has("minLength") || node.pattern === notBlank) this.#add(path, "empty");
    else if (node.pattern === id) this.#add(path, "no_id");
    else this.#add(path, path.at(-1) === "entry" ? "no_page" : "unusable");
  }

  /** What is written in a form that a schema has no word for: days, addresses, few words of a source. */
  inForms() {
    for (const { path, value, node } of leaves(this.values, this.schema)) {
      const form = node["x-form"];
      if (form && !this.#broken.has(JSON.stringify(path))) this.#inForm(path, form, String(value));
    }
  }

  #inForm(path, form, text) {
    const { wordingWords: most } = this.words;
    const count = text.split(/\s+/).filter(Boolean).length;
    const day = form === "date" && dayFault(text);
    const address = form === "address" && addressFault(text, this.words);
    if (day) this.#add(path, ...day);
    if (address) this.#add(path, `address_${address}`);
    if (form === "wording" && count > most) this.#add(path, "wording", { most, count });
    if (form === "mail" && !/^[a-z.-]+@[a-z0-9.-]+\.[a-z]{2,}$/.test(text)) this.#add(path, "mail_form");
  }

  /** A range goes from the lower to the higher, when nothing else is wrong with it. */
  inOrder() {
    const broken = [...this.#broken];
    for (const { path, value: low, field } of leaves(this.values, this.schema)) {
      const group = path.slice(0, -1);
      const node = field === "low" ? at(group, this.schema, this.values) : undefined;
      if (!node?.allOf) continue;
      const { high } = group.reduce((part, step) => part[step], this.values);
      const whole = JSON.stringify(group).slice(0, -1);
      if (low > high && !broken.some((key) => key.startsWith(whole))) this.#add(group, "range_order", { low, high });
    }
  }
}
