// What a draft is made of: the chosen projects with their studies, and the ways they are told under.
import { shared } from "../../dom.js";
import { nearest } from "./outcomes.js";
import { waysOf } from "./ways.js";

const MOST_NEIGHBOURS = 5;

/** An entry by its name. */
export const entry = (name) => shared(`entries/${name}.json`);

const studiesOf = (ties) => Promise.all(ties.map(async (tie) => ({ ...tie, entry: await entry(tie.name) })));

/** A method by its name, with what its first sentence and its studies need. */
export const method = async (name) => ({ ...(await entry(name)), key: name });

/** The projects of some names, and the methods to tell of by name. `asked` is the method that the reader asked for. */
export async function material(names, asked) {
  const chosen = (await Promise.all(names.map(entry))).filter(({ kind }) => kind === "project");
  const projects = await Promise.all(
    chosen.map(async (project) => ({ ...project, studied: await studiesOf(project.studies) })),
  );
  const told = new Set(projects.flatMap(({ studies }) => studies.map(({ name }) => name)));
  const ways = waysOf(projects, asked).filter(({ key }) => key);
  const methods = await Promise.all(
    ways.map(async ({ key }) => {
      const found = await method(key);
      return [key, { ...found, studies: await studiesOf(nearest(found, told)) }];
    }),
  );
  return { projects, methods: new Map(methods) };
}

/** Ways like those told of that none of the projects has used, those that most of the ways are like first. */
export function neighbours({ projects, methods }) {
  const used = new Set(projects.flatMap((project) => project.methods.map(({ name }) => name)));
  const found = new Map();
  for (const { similar } of methods.values())
    for (const other of similar)
      if (!used.has(other.name)) found.set(other.name, { ...other, like: (found.get(other.name)?.like ?? 0) + 1 });
  return [...found.values()]
    .sort((left, right) => right.like - left.like || left.title.localeCompare(right.title, "sv"))
    .slice(0, MOST_NEIGHBOURS)
    .map(({ name, title }) => ({ name, title }));
}
