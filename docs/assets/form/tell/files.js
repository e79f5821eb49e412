// What is sent: the project, the study where there is one, and the organisations that are new. One text, in parts.

import { write } from "../yaml.js";

const MARK = "# fil: ";

/** The files, each with its path and text. `entry` and `study` are values, `terms` new organisations. */
export function files(entry, study, terms) {
  const found = [{ path: `projects/${entry.id}.yml`, text: write(entry, "project") }];
  if (study) found.push({ path: `research/${study.id}.yml`, text: write(study, "study") });
  if (terms.length) found.push({ path: "vocabulary/organisations.yml", text: write({ terms }) });
  return found;
}

/** All of them as one text, which `make new ARGS="--from fil"` lays in their places. */
export const together = (parts) => parts.map(({ path, text }) => `${MARK}${path}\n${text}`).join("\n");

/** What the text is called when it is kept: a file of its own when there is but one part. */
export const nameOf = (entry, parts) => (parts.length === 1 ? `${entry.id}.yml` : `${entry.id}-forslag.txt`);
