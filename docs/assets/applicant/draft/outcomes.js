// What came out: comparisons first, then what projects say by what it is about, and what they aimed for by itself.
import { t } from "../../words/swedish.js";
import { part } from "./arrange.js";
import { waysOf } from "./ways.js";

const MOST_STUDIES = 2;
// How much of a way a study is about, the most first.
const BEARINGS = ["itself", "kind", "package"];
const isOutcome = ({ kind }) => kind === "outcome";
const isTarget = ({ status }) => status === "target";

/** The parts on outcomes of the chosen projects. */
export function outcomes(writing) {
  const said = writing.projects.flatMap((project) =>
    project.claims.filter(isOutcome).map((claim) => ({ project, claim })),
  );
  const reached = said.filter(({ claim }) => !isTarget(claim));
  const compared = comparisons(writing);
  if (!said.length && !compared.length) return [part([t("applicant-no-outcomes")])];
  return [
    part([...counted(writing, reached), reached.length && t("applicant-how-to-read")]),
    part(compared, t("applicant-comparisons")),
    ...byFamily(writing, reached),
    part(
      bySpeaker(said.filter(({ claim }) => isTarget(claim))).map((together) => target(writing, together)),
      t("applicant-targets"),
    ),
  ];
}

/** How many of the projects say in numbers how it went, how many in words, and of how many nothing is known. */
function counted({ projects }, reached) {
  const having = (test) => new Set(reached.filter(test).map(({ project }) => project));
  const figures = having(({ claim }) => claim.is_outcome_figure);
  const words = [...having(() => true)].filter((project) => !figures.has(project)).length;
  const all = projects.length;
  return [t("applicant-outcomes-counted", { all, figures: figures.size, words, none: all - figures.size - words })];
}

/** What studies of the projects found, each once. */
function comparisons({ projects, sources, studies }) {
  const found = new Map(projects.flatMap((project) => project.studied.map((study) => [study.entry.id, study])));
  return [...found].map(([id, study]) => {
    studies.add(id);
    return cited(sources, t("applicant-study", { study: study.entry.name, text: study.text }), study.entry);
  });
}

const cited = (sources, text, study) => sources.cite(text, study, Object.keys(study.sources).slice(0, 1));

/** A part for each family of outcomes, the one that most projects tell of first. */
function byFamily(writing, reached) {
  const families = new Map();
  for (const each of reached) {
    const { family, family_label: label } = each.claim;
    if (!families.has(family)) families.set(family, { label, said: [] });
    families.get(family).said.push(each);
  }
  const many = ({ said }) => new Set(said.map(({ project }) => project)).size;
  return [...families.values()]
    .sort((left, right) => many(right) - many(left) || String(left.label).localeCompare(right.label, "sv"))
    .map(({ label, said }) =>
      part(
        bySpeaker(said).map((together) => statement(writing, together)),
        label ? t.forms.UPPER(label) : t("applicant-other-outcomes"),
      ),
    );
}

/** What one speaker says in one source of one project stands together. */
function bySpeaker(said) {
  const together = new Map();
  for (const each of said) {
    const key = [each.project.id, each.claim.phrase, each.claim.source].join("\n");
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  return [...together.values()];
}

function statement({ sources }, together) {
  const [{ project, claim: first }] = together;
  const claims = together.map(({ claim }) => ({ text: claim.text, details: details(claim).join("; ") }));
  const alike = claims.every((claim) => claim.details === claims[0].details);
  const said = alike
    ? t("applicant-said", { what: t.forms.LIST(claims.map(({ text }) => text)), details: claims[0].details })
    : t.forms.LIST(claims.map(({ text, details: own }) => t("applicant-said", { what: text, details: own })));
  return sources.cite(t("applicant-outcome", { project: project.name, phrase: first.phrase, said }), project, [
    first.source,
  ]);
}

function target({ sources }, together) {
  const [{ project, claim }] = together;
  const what = t.forms.LIST(together.map((each) => each.claim.text));
  return sources.cite(t("applicant-target-set", { project: project.name, what }), project, [claim.source]);
}

/** Among whom, when, and what speaks against it. What is not known of both is said once. */
function details(claim) {
  const unknown = claim.base_kind === "unknown" && !claim.base_known;
  const among = ["unknown", "participants"].includes(claim.base_kind)
    ? t(claim.base_n === null ? "applicant-among-uncounted" : "applicant-among-participants", {
        n: claim.base_n ?? 0,
      })
    : t("applicant-among", { among: claim.among });
  return [
    unknown ? null : among,
    claim.time_known ? claim.time : null,
    unknown && t(claim.time_known ? "applicant-whom-unknown" : "applicant-whom-and-when-unknown"),
    !unknown && !claim.time_known && t("applicant-when-unknown"),
    claim.meaning && t("applicant-meaning", { meaning: claim.meaning }),
    claim.chance && t("applicant-chance", { chance: claim.chance }),
    claim.status === "interim" && t("applicant-interim", { as_of: claim.as_of ?? "unknown" }),
    claim.disputed && t("applicant-disputed"),
  ].filter(Boolean);
}

/** The studies of a way to tell of beside its first sentence and those `told`, the nearest to the way first. */
export const nearest = (method, told) =>
  method.research
    .filter(({ name }) => !told.has(name) && !method.knowledge_studies.some((id) => name === `forskning/${id}`))
    .sort((left, right) => BEARINGS.indexOf(left.bearing) - BEARINGS.indexOf(right.bearing))
    .slice(0, MOST_STUDIES);

/** What research says of the ways that the draft tells of: its first sentence unless it stands there already, and the
 *  studies beside it, each once. */
export function research(writing) {
  const { projects, methods, asked, sources, studies, told } = writing;
  const paragraphs = waysOf(projects, asked)
    .filter(({ key }) => key)
    .flatMap(({ key, title }) => {
      const method = methods.get(key);
      const found = method.studies.filter(({ entry }) => !studies.has(entry.id));
      for (const { entry } of found) studies.add(entry.id);
      return [
        ...(told.has(key)
          ? []
          : [
              sources.cite(
                t("applicant-way-known", { way: title, known: method.knowledge }),
                method,
                method.knowledge_sources,
              ),
            ]),
        ...found.map(({ entry, text, bearing_label: bearing }) =>
          cited(sources, t("applicant-research", { way: title, bearing, text }), entry),
        ),
      ];
    });
  return [part(paragraphs, t("applicant-research-heading"))];
}
