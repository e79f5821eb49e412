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

const hint = (node) => (node?.description ? ` (${node.description})` : "");

/** A message and what to do, for a keyword of the schema that the value at `path` broke. Undefined when others say more. */
export function refused(keyword, path, node, value) {
  const name = title(path);
  const help = hint(node);
  switch (keyword) {
    case "missing":
      return [`${name} saknas${help}`, "Fyll i fältet"];
    case "enum":
      if (node["x-ref"])
        return [
          `«${shorten(value)}» finns inte i vocabulary/${node["x-ref"]}.yml`,
          "Välj i listan. Finns det inte där, skriv namnet i e-brevet, så lägger vi till det",
        ];
      if (path.at(-1) === "type")
        return [`«${value}» är ingen känd type för ${title(path.slice(0, -1))}`, "Välj i listan"];
      return [`«${shorten(value)}» går inte att välja för ${name}${help}`, "Välj i listan"];
    case "type":
      if (node.type === "integer" || node.type === "number") {
        const kind = node.type === "integer" ? "heltal" : "tal";
        if (typeof value === "number")
          return [
            `${name} ska vara ett ${kind}`,
            "Skriv talet utan decimaler, eller välj en type som tillåter decimaler",
          ];
        return [`${name} ska vara ett ${kind}, inte text`, "Skriv bara siffror"];
      }
      return [`${name} har fel slags värde${help}`, "Skriv om det"];
    case "minLength":
      return [`${name} är för kort: minst ${node.minLength} tecken${help}`, "Skriv en längre text"];
    case "maxLength":
      return [`${name} är för lång: högst ${node.maxLength} tecken, här är det ${[...value].length}`, "Korta texten"];
    case "minimum":
      if (node["x-form"] === "date") return [`${name}: året måste ligga mellan 1900 och 2100`, "Kontrollera året"];
      return [`${name} får inte vara mindre än ${node.minimum}${help}`, "Kontrollera talet mot källan"];
    case "maximum":
      if (node["x-form"] === "date") return [`${name}: året måste ligga mellan 1900 och 2100`, "Kontrollera året"];
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
      if (node.pattern === "\\S") return [`${name} är tomt${help}`, "Fyll i det som saknas"];
      return [
        `${name} får bara innehålla a–z, 0–9 och bindestreck mellan dem`,
        "Skriv om med små bokstäver och utan å, ä, ö",
      ];
    case "additionalProperties":
      return [`Nyckeln ${name} finns inte här`, "Ta bort den"];
    default:
      return undefined;
  }
}
