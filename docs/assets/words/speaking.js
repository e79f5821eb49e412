// Puts sentences together out of patterns: the twin of scripts/vagar/words/words.py. What a pattern is stands in
// scripts/vagar/words/patterns.py.
import { formats } from "./formats.js";

const isNamed = (value) => typeof value === "object" && value !== null && "names" in value;
const isSentence = (value) => typeof value === "object" && value !== null && "id" in value;

/** A function that says sentences: `t("id", { n: 6 })`, or `t(sentence)` for one that a data file holds. Throws for a
 *  sentence or a value that is not there, and for a number without a form. */
export function speaker({ language, messages }) {
  const plural = new Intl.PluralRules(language);
  let forms = {};

  const given = (values, name, id) => {
    if (!(name in values)) throw new Error(`${id}: $${name} saknas`);
    return values[name];
  };

  const named = ({ names }) => names[language] ?? Object.values(names)[0];
  const plain = (value) => (isSentence(value) ? say(value) : isNamed(value) ? named(value) : value);

  function text(value, name, id) {
    if (typeof value === "string") return value;
    if (isSentence(value)) return say(value);
    if (isNamed(value)) return named(value);
    throw new Error(`${id}: $${name} är ${value} utan form`);
  }

  function raw(part, values, id) {
    if (!part.v) return one(part, values, id);
    const value = given(values, part.v, id);
    return Array.isArray(value) ? value.map(plain) : plain(value);
  }

  function choice({ s, c, d }, values, id) {
    const value = given(values, s.v, id);
    const key = String(value) in c ? String(value) : typeof value === "number" ? plural.select(Math.abs(value)) : d;
    return pattern(c[key] ?? c[d], values, id);
  }

  const pattern = (parts, values, id) =>
    typeof parts === "string" ? parts : parts.map((part) => one(part, values, id)).join("");

  function say(message, values = {}) {
    if (isSentence(message)) return say(message.id, message);
    if (!(message in messages)) throw new Error(`meningen ${message} finns inte`);
    return pattern(messages[message], values, message);
  }

  function one(part, values, id) {
    if (typeof part === "string") return part;
    if (part.v) return text(given(values, part.v, id), part.v, id);
    if (part.f) return forms[part.f](...part.a.map((argument) => raw(argument, values, id)));
    return choice(part, values, id);
  }

  forms = formats(say);
  say.forms = forms;
  return say;
}
