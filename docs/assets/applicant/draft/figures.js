// The figures of the chosen projects as a table for the Word document: those whose source the draft cites.

const HEAD = ["Projekt", "Vad som räknas", "Siffra", "Bland", "När", "Så känd", "Källa"];
const WIDTHS = [19, 16, 16, 16, 13, 12, 8];

/** The table: its caption, heads, how wide the columns are beside each other, and a row for each outcome in numbers. */
export function figureTable(projects, sources) {
  const rows = projects.flatMap((entry) =>
    entry.claims
      .filter((claim) => claim.is_outcome_figure && sources.cited(claim.source))
      .map((claim) => [entry.name, claim.outcome_label ?? claim.text, claim.words, claim.base ?? "", claim.time, claim.level_name, `[${sources.cited(claim.source)}]`]),
  );
  return { caption: "Siffrorna, en på varje rad", head: HEAD, widths: WIDTHS, rows };
}
