// Sentences that a draft and an underlag have in common, each with the numbers of its sources.
import { t } from "../words/swedish.js";
import { amount, moneySources } from "./money.js";

/** What is known of a way, as its page says it first. */
export const known = (method, sources) =>
  sources.cite(t("applicant-known", { known: method.knowledge }), method, method.knowledge_sources);

/** What a project cost. */
export const cost = (project, sources) =>
  sources.cite(t("applicant-cost", { project: project.name, amount: amount(project) }), project, moneySources(project));

/** A question that nobody has answered of an entry. */
export const openQuestion = (entry, question, sources) =>
  sources.cite(t("applicant-question", { name: entry.name, text: question.text }), entry, [question.source]);
