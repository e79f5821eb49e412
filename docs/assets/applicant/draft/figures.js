// The figures of the chosen projects as a table for the Word document: those whose source the draft cites.
import { t } from "../../words/swedish.js";

const HEAD = [
  t("applicant-figures-project"),
  t("applicant-figures-counted"),
  t("applicant-figures-figure"),
  t("applicant-figures-base"),
  t("applicant-figures-time"),
  t("applicant-figures-known"),
  t("applicant-figures-source"),
];
const WIDTHS = [19, 16, 16, 16, 13, 12, 8];

/** The table: its caption, heads, how wide the columns are beside each other, and a row for each outcome in numbers. */
export function figureTable(projects, sources) {
  const rows = projects.flatMap((entry) =>
    entry.claims
      .filter((claim) => claim.is_outcome_figure && sources.cited(claim.source))
      .map((claim) => [
        entry.name,
        claim.outcome_label ?? claim.text,
        claim.words,
        claim.base ?? "",
        claim.time,
        claim.level_name,
        `[${sources.cited(claim.source)}]`,
      ]),
  );
  return { caption: t("applicant-figures"), head: HEAD, widths: WIDTHS, rows };
}
