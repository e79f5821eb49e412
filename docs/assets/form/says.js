// What is said of a fault. The sentences are those of `make check`, and come with the words of the rules.

/** A sentence with its names filled in: «{title} saknas» and a title. A name that has no value is left as it is. */
export const filled = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? values[name] : whole));

/** Message and action of the fault called `name`. */
export function says(words, name, values = {}) {
  const [message, action] = words.says[name];
  return [filled(message, values), filled(action, values)];
}

/** A value on one line, not too long to be shown. */
export function shorten(value) {
  const line = (typeof value === "string" ? value : JSON.stringify(value)).split(/\s+/).filter(Boolean).join(" ");
  const letters = [...line];
  return letters.length <= 60 ? line : `${letters.slice(0, 59).join("")}…`;
}

/** `«municipalities», post 2`. */
export function title(path) {
  const name = path.findLast((step) => typeof step === "string") ?? "";
  const last = path[path.length - 1];
  return `«${shorten(name)}»${typeof last === "number" ? `, post ${last + 1}` : ""}`;
}
