// What has been tried, grouped by what was done: each project is told once, under the way that it names first.
import { known } from "../../document/sentences.js";
import { t } from "../../words/swedish.js";
import { lower } from "../fixed_sentences.js";
import { part } from "./arrange.js";

const MOST_PLACES = 3;
const MOST_OWNERS = 2;
// Words are the same when they begin the same; a text adds nothing when more than this share of its words were said.
const STEM = 6;
const MOST_SAID = 0.5;
// What is no kind of place but all of one.
const WIDE = ["county-wide", "nationwide"];
const carriedOut = (project) => project.methods.filter((use) => use.carried_out);

/** The way that a project is told under: the one the reader asked for, otherwise the first that it carried out. */
function firstWay(project, asked) {
  const uses = carriedOut(project);
  return uses.find(({ name }) => name === asked) ?? uses[0] ?? null;
}

/**
 * The ways of the projects, those that most of them used first: each with its name, the projects told under it and
 * those told elsewhere that used it too. Projects without a way come last, under none.
 */
export function waysOf(projects, asked = null) {
  const found = new Map();
  for (const project of projects) {
    const use = firstWay(project, asked);
    const key = use?.name ?? null;
    if (!found.has(key)) found.set(key, { key, title: use?.title ?? null, projects: [], also: [] });
    found.get(key).projects.push(project);
  }
  for (const project of projects)
    for (const use of project.methods) {
      const way = found.get(use.name);
      if (way && !way.projects.includes(project)) way.also.push({ project, use });
    }
  const many = (way) => way.projects.length + way.also.filter(({ use }) => use.carried_out).length;
  return [...found.values()].sort(
    (left, right) => !left.key - !right.key || many(right) - many(left) || left.title.localeCompare(right.title, "sv"),
  );
}

/** How much of the base is told of, and what it cannot say. */
export function tried({ base, projects }) {
  return [part([t("applicant-base", { ...base, n: projects.length })])];
}

/** Where the nearest were, and what was done: a part for each way. */
export function waysTold(writing) {
  const ways = waysOf(writing.projects, writing.asked).filter(({ key }) => key);
  const named = ways.map((way) =>
    t("applicant-way", { way: lower(way.title), n: way.projects.length + way.also.length }),
  );
  return [
    part([...near(writing), named.length > 1 && t("applicant-ways", { ways: named })]),
    ...byWay(writing, writing.projects),
  ];
}

function near({ projects, place }) {
  if (!place) return [];
  const names = (level) => projects.filter((project) => distance(project, place) === level).map(({ name }) => name);
  const [here, county] = [names("local"), names("regional")];
  if (!here.length && !county.length)
    return [t("applicant-near-nobody", { place: place.label, county: place.county_label })];
  return [
    [
      here.length ? t("applicant-near", { names: here, place: place.label }) : nobody("local", place),
      county.length
        ? t("applicant-near-county", { names: county, county: place.county_label })
        : nobody("regional", place),
    ].join(" "),
  ];
}

function distance(project, place) {
  if (project.municipalities.some(({ id }) => id === place.code)) return "local";
  return project.counties.some(({ id }) => id === place.county) ? "regional" : "national";
}

function nobody(level, place) {
  if (level === "local") return t("applicant-nobody-here", { place: place.label });
  return level === "regional"
    ? t("applicant-nobody-in-county", { county: place.county_label })
    : t("applicant-nobody-else");
}

/** The projects at one distance from the reader, by what was done. */
export function geography(writing, level) {
  if (!writing.place)
    return [part([t("applicant-no-place")]), ...(level === "national" ? byWay(writing, writing.projects) : [])];
  const found = writing.projects.filter((project) => distance(project, writing.place) === level);
  return found.length ? byWay(writing, found) : [part([nobody(level, writing.place)])];
}

function byWay(writing, projects) {
  return waysOf(projects, writing.asked).map(({ key, title, projects: told, also }) =>
    part(
      [
        ...(key ? intro(writing, writing.methods.get(key)) : []),
        ...told.map((project) => projectText(writing, project, key)),
        ...also.map(({ project, use }) =>
          writing.sources.cite(
            t(use.carried_out ? "applicant-also" : "applicant-planned", { project: project.name, text: use.text }),
            project,
            [use.source],
          ),
        ),
      ],
      title ?? t("applicant-other-ways"),
    ),
  );
}

/** What a way is and what is known of it, the first time it is told of. */
function intro({ told, sources }, method) {
  if (told.has(method.key)) return [];
  told.add(method.key);
  return [method.summary, known(method, sources)];
}

/** A project: who, where and when, what it was, and how it went about this way. */
function projectText({ sources }, project, way) {
  const use = project.methods.find(({ name }) => name === way);
  const facts = [owners(project) === project.name ? "" : owners(project), where(project), years(project)]
    .filter(Boolean)
    .join(", ");
  const said = facts
    ? t("applicant-project", { name: project.name, facts, summary: project.summary })
    : t("applicant-project-bare", { name: project.name, summary: project.summary });
  const adds = use && !saysAlready(project.summary, use.text);
  return sources.cite(adds ? `${said} ${use.text}` : said, project, [
    project.owners[0]?.source,
    use?.source ?? project.how[0]?.source ?? project.aims[0]?.source ?? Object.keys(project.sources)[0],
  ]);
}

const stems = (text) =>
  new Set((text.toLocaleLowerCase("sv").match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

/** Whether most of what a text says stands in another already: nothing is told twice in a row. */
function saysAlready(before, text) {
  const [known, said] = [stems(before), [...stems(text)]];
  return said.filter((stem) => known.has(stem)).length > said.length * MOST_SAID;
}

/** Who owns a project. */
export const owners = ({ owners: all }) =>
  t.forms.LIST([...new Set(all.map(({ label }) => label))].slice(0, MOST_OWNERS));

/** Where a project was, unless its owner's name says it: municipalities when they are few, otherwise counties. */
export function where(project, { always = false } = {}) {
  const few = project.municipalities.length && project.municipalities.length <= MOST_PLACES;
  const labels = (few ? project.municipalities : project.counties).map(({ label }) => label);
  if (labels.length > MOST_PLACES) return t("applicant-counties", { n: labels.length });
  const owner = owners(project);
  return t.forms.LIST(always ? labels : labels.filter((label) => !owner.includes(label)));
}

/** What kind of place it was; all of a county or the country only where nothing else says where. */
export function kindOfPlace({ settings, counties }) {
  const found = settings.filter(({ id }) => !counties.length || !WIDE.includes(id));
  return t.forms.LIST([...new Set(found.map(({ label }) => label))]);
}

/** The years of a project. */
export function years({ start, end, period }) {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  return from || to ? t.forms.PERIOD(from, to) : (period.text ?? "");
}

/** Those that are not over. */
export function ongoing({ projects, sources }) {
  const found = projects.filter(({ phase }) => phase === "running");
  if (!found.length) return [part([t("applicant-none-running")])];
  const said = t("applicant-running", { names: found.map(({ name }) => name) });
  const marks = found.map((project) => sources.cite("", project, [project.phase_source]).trim());
  return [part([`${said} ${marks.join("")}`])];
}
