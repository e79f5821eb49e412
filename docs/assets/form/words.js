// What is said of a value that the schema refuses: the same sentences as `make check` says.

const shorten = (value) => {
  const line = String(value).split(/\s+/).filter(Boolean).join(" ");
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};

/** `«municipalities», post 2`. */
export function title(path) {
  const name = path.findLast((step) => typeof step === "string") ?? "";
  const last = path[path.length - 1];
  return `«${name}»${typeof last === "number" ? `, post ${last + 1}` : ""}`;
}

const hint = (node) => (node.description ? ` (${node.description})` : "");

const empty = (path, node) => [`${title(path)} är tomt${hint(node)}`, "Fyll i det som saknas"];

/** The value on one line, as a message quotes it. */
const written = (value) => (typeof value === "string" ? shorten(value) : shorten(JSON.stringify(value)));

// What was found instead of what belongs there.
function kindOf(value) {
  if (Array.isArray(value)) return "en lista";
  const kinds = { number: "ett tal", boolean: "true eller false", object: "en grupp av nycklar" };
  return kinds[typeof value] ?? "text";
}

function wrongType(path, node, value, words) {
  const name = title(path);
  if (node.type === "boolean")
    return [`${name} ska vara true eller false${hint(node)}`, "Skriv true eller false utan citattecken"];
  if (value === null) return empty(path, node);
  if (node.enum) return refused("enum", path, node, value, words);
  if (node["x-form"] === "date") return refused("pattern", path, node, value, words);
  if (node.type === "integer" && typeof value === "number")
    return [`${name} ska vara ett heltal`, "Skriv talet utan decimaler, eller välj en type som tillåter decimaler"];
  const [wanted, action] = {
    integer: [typeof value === "string" ? "vara ett heltal" : "vara ett tal", "Skriv bara siffror"],
    number: ["vara ett tal", "Skriv bara siffror"],
    string: ["vara text", "Skriv det med ord"],
    array: ["vara en lista", "Lägg till det som en post i listan"],
    object: ["ha nycklar under sig", "Fyll i fälten"],
  }[node.type];
  return [`${name} ska ${wanted}, inte ${kindOf(value)}`, action];
}

// An id in the file of another entry has a form before it is anybody's.
function unknownId(path, node, value, words) {
  const target = node["x-ref"];
  const said = words.notFound[target];
  if (!said)
    return [
      `«${written(value)}» finns inte i vocabulary/${target}.yml`,
      "Välj i listan. Finns det inte där, skriv namnet i e-brevet, så lägger vi till det",
    ];
  const form = { ...node, ...words.ids };
  if ([...value].length > form.maxLength) return refused("maxLength", path, form, value, words);
  if (!new RegExp(form.pattern).test(value)) return refused("pattern", path, form, value, words);
  return [said.replace("{id}", value), "Välj i listan"];
}

/**
 * A message and what to do, for a keyword of the schema that the value at `path` broke. Undefined when others say more.
 * `node` is the schema there, with the description of the field; `words` are those of the rules.
 */
export function refused(keyword, path, node, value, words) {
  const name = title(path);
  const help = hint(node);
  switch (keyword) {
    case "missing":
      return [`${name} saknas${help}`, "Fyll i fältet"];
    case "enum":
      if (node["x-ref"] && typeof value !== "string") return wrongType(path, { type: "string" }, value, words);
      if (node["x-ref"]) return unknownId(path, node, value, words);
      if (value === null) return empty(path, node);
      if (path.at(-1) === "type")
        return [`«${written(value)}» är ingen känd type för ${title(path.slice(0, -1))}`, "Välj i listan"];
      return [`«${written(value)}» går inte att välja för ${name}${help}`, "Välj i listan"];
    case "type":
      return wrongType(path, node, value, words);
    case "minLength":
      if (!value.trim()) return empty(path, node);
      return [`${name} är för kort: minst ${node.minLength} tecken${help}`, "Skriv en längre text"];
    case "maxLength":
      return [`${name} är för lång: högst ${node.maxLength} tecken, här är det ${[...value].length}`, "Korta texten"];
    case "minimum":
      if (node["x-form"] === "date") return wrongYear(path, node, value, words);
      return [`${name} får inte vara mindre än ${node.minimum}${help}`, "Kontrollera talet mot källan"];
    case "maximum":
      if (node["x-form"] === "date") return wrongYear(path, node, value, words);
      return [`${name} får inte vara större än ${node.maximum}${help}`, "Kontrollera talet mot källan"];
    case "minItems":
      return [`${name} har för få poster: minst ${node.minItems} ska finnas${help}`, "Lägg till det som saknas"];
    case "pattern":
      if (node["x-form"] === "date")
        return [
          `${name}: ett datum skrivs 2018, 2018-02 eller 2018-02-01`,
          "Skriv så mycket av datumet som källan anger",
        ];
      if (node.pattern.startsWith("^(projekt"))
        return [`${name} är ingen sida${help}`, "Kopiera det som står efter webbplatsens adress"];
      if (node.pattern === words.notBlank) return empty(path, node);
      if (node.pattern === words.ids.pattern)
        return [
          `${name} får bara innehålla a–z, 0–9 och bindestreck mellan dem`,
          "Skriv om med små bokstäver och utan å, ä, ö",
        ];
      return [`${name} har ett värde som inte går att använda${help}`, "Skriv om det"];
    // A key that has no place in its group.
    case "false":
      return [`Nyckeln ${name} finns inte här`, "Ta bort den"];
    default:
      return undefined;
  }
}

// A number of four digits was meant as a year; any other was not.
function wrongYear(path, node, value, words) {
  if (!/^\d{4}$/.test(String(value))) return refused("pattern", path, node, value, words);
  return [`${title(path)}: året måste ligga mellan 1900 och 2100`, "Kontrollera året"];
}
