// Sources in the forms that reference managers read. Pure: a list of sources in, text out. A source is what
// data/entries/ holds, with its `id`.

const KINDS = {
  research: ["RPRT", "report"],
  evaluation: ["RPRT", "report"],
  "final-report": ["RPRT", "report"],
  "annual-report": ["RPRT", "report"],
  audit: ["RPRT", "report"],
  "pre-study": ["RPRT", "report"],
  news: ["NEWS", "article-newspaper"],
  "press-release": ["PRESS", "webpage"],
  "own-web": ["ELEC", "webpage"],
  "funder-page": ["ELEC", "webpage"],
};
const OTHER = ["GEN", "document"];

// A line break in a value would begin a new field.
const oneLine = (text) => String(text).replace(/\s+/g, " ").trim();

/** Sources as RIS. */
export function ris(sources) {
  const records = sources.map((source) => {
    const [year, month, day] = (source.date ?? "").split("-");
    const fields = [
      ["TY", (KINDS[source.kind] ?? OTHER)[0]],
      ["ID", source.id],
      ["TI", source.title],
      ...(source.authors ?? []).map((author) => ["AU", author]),
      ["PB", source.publisher],
      ["PY", year],
      ["DA", year && `${year}/${month ?? ""}/${day ?? ""}/`],
      ["UR", source.url],
      ["L2", source.archive_url],
      ["CN", source.case_number],
      ["LA", "sv"],
    ];
    return [...fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value)}`), "ER  - "].join("\r\n");
  });
  return records.length ? `${records.join("\r\n\r\n")}\r\n` : "";
}

/** Sources as CSL-JSON. */
export function csl(sources) {
  const items = sources.map((source) => ({
    id: source.id,
    type: (KINDS[source.kind] ?? OTHER)[1],
    title: source.title,
    publisher: source.publisher,
    language: "sv",
    ...(source.authors?.length ? { author: source.authors.map((literal) => ({ literal })) } : {}),
    ...(source.date ? { issued: { "date-parts": [source.date.split("-").map(Number)] } } : {}),
    ...(source.url ? { URL: source.url } : {}),
    ...(source.case_number ? { number: source.case_number } : {}),
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}

/** A source as one line of text. */
export function inText(source) {
  const parts = [source.title, source.publisher, source.date_text ?? "datum framgår inte"];
  if (source.url) parts.push(source.url);
  else if (source.case_number) parts.push(`kan begäras ut hos ${source.authority}, ${source.case_number}`);
  else parts.push("ingen adress är känd");
  return parts.join(". ");
}
