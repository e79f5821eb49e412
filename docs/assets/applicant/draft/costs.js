// What the projects cost, those that we know it of. Nothing is added up.
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

/** Where the amounts stand, and the numbers of participants that they are divided by. */
function moneySources({ money, claims, per_participant: each }) {
  const counted = (each.values ?? []).map(({ claim }) => claims.find(({ id }) => id === claim)?.source);
  return [...money.map(({ source }) => source), ...counted];
}

/** An amount in all and for each participant, as far as they are known; empty for none. */
export function amount({ total, per_participant: each }) {
  const all = total && t("applicant-amount", { amount: total.text, whose: whose(total) });
  const called = new Map();
  for (const { amount: one, is } of each.values ?? []) called.set(is, [...(called.get(is) ?? []), one]);
  const either = (amounts) => amounts.reduce((first, second) => t("applicant-amount-or", { first, second }));
  const divided = [...called].map(([is, amounts]) => `${either(amounts)} ${is}`);
  return [all, ...divided].filter(Boolean).join("; ");
}

const whose = ({ ours, differs }) => (ours ? "ours" : differs ? "differs" : "source");
