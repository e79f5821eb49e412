// What comes first. The rest of the fields stands folded, in the order of the models.

/** The few fields to begin with, by kind. */
export const FIRST = {
  projekt: ["name", "id", "summary", "kind", "sources", "names", "owner", "period", "claims", "lessons"],
  metod: ["name", "id", "summary", "category", "english_name", "sources", "steps", "lessons"],
  forskning: [
    "name",
    "id",
    "summary",
    "design",
    "design_reason",
    "status",
    "country",
    "population",
    "made_by",
    "publications",
    "studied",
    "reading",
    "estimates",
  ],
  rattelse: ["entry", "kind", "item", "text", "instead", "source", "url", "place", "sender", "date"],
};

/** The rest in sections with a heading; what stands in none of them comes under «Mer». */
export const SECTIONS = [
  [
    "Vilka, var och när",
    ["status", "partners", "funding", "case_numbers", "places", "settings", "target_groups", "contact"],
  ],
  [
    "Hur det gick till",
    ["background", "aims", "how", "planned", "methods", "problem", "who", "preconditions", "variants", "assumption"],
  ],
  ["Vad det kräver", ["takes", "materials", "money", "assessments"]],
  [
    "Efteråt, och det som inte är känt",
    ["afterwards", "attention", "contradictions", "open_questions", "missing", "related_projects", "related"],
  ],
];

/** Optional fields that are needed so often that they stand open, by the list or group they belong to. */
export const OPEN = {
  sources: ["date", "url", "checked", "read"],
  publications: ["date", "url", "authors", "read"],
  estimates: ["compared", "value", "time"],
  claims: ["wording", "outcome", "base", "time"],
  base: ["kind", "n"],
  time: ["since", "months"],
  period: ["start", "end", "written"],
  names: [],
};

/** What a field is called where the model's own description is more of a help text than a name. */
export const LABELS = {
  id: "Id",
  name: "Namn",
  summary: "Sammanfattning",
  kind: "Slag",
  sources: "Dokument som uppgifterna kommer från",
  names: "Namnet så som källorna skriver det",
  claims: "Uppgifter: siffror, aktiviteter och erfarenheter",
  lessons: "Lärdomar",
  period: "Period",
  steps: "Så gör man, steg för steg",
  source: "Källa",
  place: "Plats i källan",
  text: "Text",
  status: "Status",
  value: "Värde",
  wording: "Källans egna ord",
  outcome: "Utfall",
  base: "Bland vilka",
  time: "När det mättes",
  use: "Form",
  title: "Rubrik",
  publisher: "Utgivare",
  sender: "Avsändare",
  relation: "Utgivarens förhållande till projektet",
  date: "Datum",
  url: "Adress",
  checked: "Senast kontrollerad",
  read: "Hur mycket vi läst",
  organisation: "Organisation",
  english_name: "Namn på engelska",
  n: "Antal",
  p: "Procent",
  low: "Lägsta",
  high: "Högsta",
  word: "Ordet före talet",
  words: "Andelen i ord",
  type: "Slags värde",
  amount: "Belopp",
  label: "Källans ord för posten",
  months: "Antal månader",
  since: "Räknat från",
  response: "Svarsfrekvens",
  asked: "Antal tillfrågade",
  answered: "Antal som svarade",
  start: "Började",
  end: "Slutade",
  written: "Med källans ord",
  created: "Skriven",
  changed: "Ändrad",
  reviewed: "Läst mot källorna",
  category: "Slag av arbetssätt",
  owner: "Projektägare",
  entry: "Sidan det gäller",
  item: "Uppgiften det gäller",
  instead: "Vad det ska stå",
  role: "Roll",
  publications: "Rapporter och sidor",
  estimates: "Skillnader mot en jämförelsegrupp",
  design: "Upplägg",
  design_reason: "Varför upplägget räknas så",
  against: "Jämfört med",
  direction: "Åt vilket håll",
  ground: "Vad riktningen vilar på",
  measure: "Vad skillnaden mäts i",
  method: "Metod",
  project: "Projekt",
};

/** Which field gives an id its first words. */
export const NAMED_BY = { "": "name", sources: "title", publications: "title", claims: "text", contradictions: "text" };

/** A text as an id: `Språkcafé i Exempelby` → `sprakcafe-i-exempelby`. */
export const asId = (text) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");

/** A message without keys: «place» is «Plats i källan» in the form. */
export const labelled = (message) =>
  message.replace(/«([a-z_]+)»/g, (whole, key) => (Object.hasOwn(LABELS, key) ? `«${LABELS[key]}»` : whole));
