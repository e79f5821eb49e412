// What the projects cost, those that we know it of. Nothing is added up.
import { hasMoney } from "../../document/money.js";
import { cost } from "../../document/sentences.js";
import { t } from "../../words/swedish.js";
import { part } from "./arrange.js";

/** A paragraph for each project with an amount, and one that names the others. */
export function costs({ projects, sources }) {
  const known = projects.filter(hasMoney);
  const others = projects.filter((project) => !known.includes(project)).map(({ name }) => name);
  return [
    part([
      ...known.map((project) => cost(project, sources)),
      known.length && t("applicant-cost-means"),
      others.length && t("applicant-cost-not-known", { names: others, n: known.length }),
    ]),
  ];
}
