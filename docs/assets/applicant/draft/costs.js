// What the projects cost, those that we know it of. Nothing is added up.
import { amount, moneySources } from "../../document/money.js";
import { t } from "../../words/swedish.js";
import { part } from "./arrange.js";

/** A paragraph for each project with an amount, and one that names the others. */
export function costs({ projects, sources }) {
  const known = projects.filter(({ total, per_participant: each }) => total || each.text);
  const others = projects.filter((project) => !known.includes(project)).map(({ name }) => name);
  const paragraphs = known.map((project) =>
    sources.cite(
      t("applicant-cost", { project: project.name, amount: amount(project) }),
      project,
      moneySources(project),
    ),
  );
  return [
    part([
      ...paragraphs,
      known.length && t("applicant-cost-means"),
      others.length && t("applicant-cost-not-known", { names: others, n: known.length }),
    ]),
  ];
}
