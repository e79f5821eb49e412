// What the projects say around what they did: the need, the aims, the lessons, whom it was for and who took part.
import { t } from "../../words/swedish.js";
import { part } from "./arrange.js";

/** A paragraph for each project that has something in the list, with all of it. */
function told({ projects, sources }, itemsOf) {
  return projects.flatMap((project) => {
    const items = itemsOf(project);
    if (!items.length) return [];
    const said = t("applicant-told", { project: project.name, text: items.map(({ text }) => text).join(" ") });
    return [
      sources.cite(
        said,
        project,
        items.map(({ source }) => source),
      ),
    ];
  });
}

const field = (name) => (writing) => {
  const paragraphs = told(writing, (project) => project[name]);
  return [part(paragraphs.length ? paragraphs : [t("applicant-not-in-base")])];
};

// The kinds of lessons, in the order a reader wants them.
const LESSONS = ["obstacle", "success-factor", "lesson", "need"];

/** The lessons, a part for each kind. */
function lessons(writing) {
  const parts = LESSONS.map((kind) =>
    part(
      told(writing, (project) => project.lessons.filter((lesson) => lesson.kind === kind)),
      t("applicant-lessons", { kind }),
    ),
  );
  return parts.some(({ paragraphs }) => paragraphs.length) ? parts : [part([t("applicant-not-in-base")])];
}

/** What lived on, under its own heading. */
function afterwards(writing) {
  return [
    part(
      told(writing, (project) => [...project.remains, ...project.afterwards]),
      t("applicant-afterwards"),
    ),
  ];
}

/** Whom each project was for. */
function groups({ projects, sources }) {
  const found = projects.filter(({ target_groups: all }) => all.length);
  return [
    part(
      found.map((project) => {
        const names = [...new Set(project.target_groups.map(({ label }) => label))];
        return sources.cite(
          t("applicant-for", { project: project.name, groups: names }),
          project,
          project.target_groups.map(({ source }) => source),
        );
      }),
    ),
  ];
}

/** Who took part in each project. */
function partners({ projects, sources }) {
  return [
    part(
      projects.flatMap((project) => {
        const parties = [...project.owners, ...project.partners].filter(({ status }) => status !== "planned");
        const names = [...new Set(parties.map(({ label }) => label))];
        if (!names.length) return [];
        return [
          sources.cite(
            t("applicant-took-part", { project: project.name, names }),
            project,
            parties.map(({ source }) => source),
          ),
        ];
      }),
    ),
  ];
}

export const around = {
  need: field("background"),
  aims: field("aims"),
  lessons,
  afterwards,
  "target-groups": groups,
  partners,
};
