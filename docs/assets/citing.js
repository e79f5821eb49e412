// Sources in the forms that reference managers read. Each source brings its own citation, made by the build; here they
// are only put together. A source is what data/entries/ holds.

// A draft kept in the browser since before sources brought their citations has none.
const cited = (sources) => sources.map(({ cite }) => cite).filter(Boolean);

/** Sources as RIS. */
export const ris = (sources) =>
  cited(sources)
    .map((cite) => cite.ris)
    .join("\r\n");

/** Sources as BibTeX. */
export const bibtex = (sources) =>
  cited(sources)
    .map((cite) => cite.bibtex)
    .join("\n");

/** Sources as CSL-JSON. */
export const csl = (sources) =>
  `${JSON.stringify(
    cited(sources).map((cite) => cite.csl),
    null,
    1,
  )}\n`;

/** A source as one line of text. */
export const inText = (source) => source.cite?.text ?? source.title;
