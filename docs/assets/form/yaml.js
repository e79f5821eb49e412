// Values to YAML that the reader of files takes exactly as it was meant: whatever could be read as something else is quoted.

const SAFE = /^[\p{L}][\p{L}\p{N} ,.()/%§»«”’–-]*$/u;
const WORDS = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);
const DATE = /^\d{4}-\d{2}(-\d{2})?$/;
const ADDRESS = /^https?:\/\/[\w./~?=&%+-]+$/;

const plain = (text) =>
  (SAFE.test(text) && !/ $| #|, *$/.test(text) && !WORDS.has(text.toLowerCase())) ||
  DATE.test(text) ||
  ADDRESS.test(text);

function scalar(value) {
  if (typeof value !== "string") return JSON.stringify(value);
  const text = value.normalize("NFC");
  return plain(text) ? text : JSON.stringify(text);
}

const key = (name) => (/^[a-z_]+$/.test(name) && !WORDS.has(name) ? name : JSON.stringify(name));

function* lines(value, indent) {
  const space = " ".repeat(indent);
  for (const [name, item] of Object.entries(value)) {
    if (Array.isArray(item) && item.length) {
      yield `${space}${key(name)}:`;
      for (const part of item) {
        if (part && typeof part === "object" && !Object.keys(part).length) yield `${space}  - {}`;
        else if (part && typeof part === "object") {
          const [first, ...rest] = [...lines(part, indent + 4)];
          yield `${space}  - ${first.trimStart()}`;
          yield* rest;
        } else yield `${space}  - ${scalar(part)}`;
      }
    } else if (Array.isArray(item)) yield `${space}${key(name)}: []`;
    else if (item && typeof item === "object") {
      if (Object.keys(item).length) {
        yield `${space}${key(name)}:`;
        yield* lines(item, indent + 2);
      } else yield `${space}${key(name)}: {}`;
    } else yield `${space}${key(name)}: ${scalar(item)}`;
  }
}

/** The file as text. `schema` is the name of the schema that editors check it by. */
export function write(values, schema) {
  const head = schema ? [`# yaml-language-server: $schema=../schemas/${schema}.schema.json`] : [];
  return `${[...head, ...lines(values, 0)].join("\n")}\n`;
}
