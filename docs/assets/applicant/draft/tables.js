// The chosen projects as tables: one row for each project, and one for each figure of an outcome.
import { amount } from "../../document/money.js";
import { t } from "../../words/swedish.js";
import { kindOfPlace, owners, where, years } from "./ways.js";

/** Each table has a caption, heads, how wide the columns are beside each other, and rows with a text for each head. */
export const tables = (projects, sources) => [projectTable(projects, sources), figureTable(projects, sources)];

function projectTable(projects, sources) {
  const head = [
    t("applicant-table-project"),
    t("applicant-table-where"),
    t("applicant-table-ways"),
    t("applicant-table-cost"),
    t("applicant-table-source"),
  ];
  const rows = projects.map((project) => [
    lines(project.name, owners(project) === project.name ? "" : owners(project)),
    lines(where(project, { always: true }), kindOfPlace(project), years(project)),
    project.methods
      .filter((use) => use.carried_out)
      .map(({ title }) => title)
      .join(", "),
    amount(project),
    cited(project, sources),
  ]);
  return { caption: t("applicant-table-projects"), head, widths: [26, 22, 24, 20, 8], rows };
}

const lines = (...parts) => parts.filter(Boolean).join("\n");

/** All sources of a project that the text cites. */
const cited = (project, sources) =>
  Object.keys(project.sources)
    .map((id) => sources.mark(id))
    .filter(Boolean)
    .join(" ");

/** Those figures whose source the text cites. */
function figureTable(projects, sources) {
  const head = [
    t("applicant-table-project"),
    t("applicant-table-counted"),
    t("applicant-table-figure"),
    t("applicant-table-base"),
    t("applicant-table-known"),
    t("applicant-table-source"),
  ];
  const rows = projects.flatMap((project) =>
    project.claims
      .filter((claim) => claim.is_outcome_figure && sources.mark(claim.source))
      .map((claim) => [
        project.name,
        claim.outcome_label ?? claim.text,
        claim.words,
        lines(claim.base, claim.time_known ? claim.time : t("applicant-when-unknown")),
        claim.level_name,
        sources.mark(claim.source),
      ]),
  );
  return { caption: t("applicant-table-figures"), head, widths: [22, 18, 14, 22, 16, 8], rows };
}
