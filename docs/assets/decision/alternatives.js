// What an underlag says of one alternative: a way of working or a project, from its entry.
import { amount } from "../document/money.js";
import { cost, openQuestion, known as wayKnown } from "../document/sentences.js";
import { t } from "../words/swedish.js";

const MOST_NAMED = 6;
const MOST_QUESTIONS = 2;

/** The paragraphs of an alternative. `costs` are the projects whose money is known, `here` what
 *  holds in the reader's situation: whether they `can` do it alone, and what speaks `against` it. */
export function told(entry, { costs, here, sources }) {
  const cite = (text, items) =>
    sources.cite(
      text,
      entry,
      items.map(({ source }) => source),
    );
  const items = (heading, lines) => (lines.length ? [heading, ...lines.map((line) => `– ${line}`)].join("\n") : null);
  // A lesson can be for it as well as against it; an obstacle cannot.
  const obstacles = entry.lessons.filter(({ kind }) => kind === "obstacle");
  return [
    t("decision-what", { text: entry.summary }),
    known(entry, sources),
    tried(entry, cite),
    here.can ? t("decision-can", { can: here.can }) : null,
    items(t("decision-needs"), [
      ...needs(entry).map((need) => cite(needText(need), [need])),
      ...(entry.preconditions ?? []).map((each) => cite(each.text, [each])),
    ]) ?? t("decision-needs-unknown"),
    items(
      t("decision-costs"),
      costs.map((project) => cost(project, sources)),
    ) ?? t("decision-costs-unknown"),
    items(t("decision-against"), [...(here.against ?? []), ...obstacles.map((lesson) => cite(lesson.text, [lesson]))]),
    items(
      t("decision-lessons"),
      entry.lessons.filter((lesson) => !obstacles.includes(lesson)).map((lesson) => cite(lesson.text, [lesson])),
    ),
  ].filter(Boolean);
}

/** «Det här vet vi» of a way; what a project says that came out. */
function known(entry, sources) {
  if (entry.kind === "method") return wayKnown(entry, sources);
  const claims = entry.claims.filter(({ id }) => entry.main_outcomes.includes(id));
  const said = claims.map((claim) => sources.cite(`– ${claim.phrase} ${claim.text}.`, entry, [claim.source]));
  return said.length ? [t("decision-came-out"), ...said].join("\n") : t("decision-nothing-came-out");
}

/** The projects that have worked so. */
function tried(entry, cite) {
  if (entry.kind !== "method") return null;
  const uses = entry.projects.filter((use) => use.carried_out);
  if (!uses.length) return t("decision-tried-by-nobody");
  const more = uses.length - MOST_NAMED;
  const named = uses.slice(0, MOST_NAMED);
  const names = named.map(({ title }) => title);
  return cite(more > 0 ? t("decision-tried-by-more", { names, more }) : t("decision-tried-by", { names }), named);
}

const needs = (entry) => entry.takes.flatMap(({ label, needs: all }) => all.map((need) => ({ ...need, label })));

function needText({ label, text, project_name: project, whole_project: whole }) {
  if (!project) return t("decision-need", { label, text });
  return t("decision-need-of", { label, text, project, whole: whole ? "yes" : "no" });
}

/** The row of an alternative in the table: what it is called, how many tried it, time, group and money. */
export function row(entry, { costs }) {
  const of = (id) => {
    const said = entry.takes.find((each) => each.id === id)?.needs.map(({ text }) => text) ?? [];
    return said.join("\n") || t("decision-not-known");
  };
  const tries = entry.kind === "method" ? entry.projects.filter((use) => use.carried_out).length : 1;
  const money = costs
    .filter(({ per_participant: each }) => each.text)
    .map((project) => t("decision-each", { project: project.name, amount: amount({ ...project, total: null }) }));
  return [
    entry.name,
    t("decision-tries", { n: tries }),
    of("weeks"),
    of("group_size"),
    money.join("\n") || t("decision-not-known"),
  ];
}

/** What is not known of an alternative, the weightiest first. */
export const unknown = (entry, sources) =>
  entry.open_questions.slice(0, MOST_QUESTIONS).map((question) => openQuestion(entry, question, sources));
