// What a project cost, in words. Nothing is added up.
import { t } from "../words/swedish.js";

/** Whether anything is known of what a project cost. */
export const hasMoney = ({ total, per_participant: each }) => Boolean(total || each.text);

/** Where the amounts stand, and the numbers of participants that they are divided by. */
export function moneySources({ money, claims, per_participant: each }) {
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
