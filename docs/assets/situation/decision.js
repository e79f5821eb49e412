// What an answer gives an underlag for a decision: its ways, what was asked, and what speaks against each here.
import { t } from "../words/swedish.js";
import { ofYours } from "./rule.js";

/** The request for `underlag`: `labels` has the word for each chosen condition by its code. */
export function decisionOf(found, { aim, n }, labels, aimLabel, heading, data) {
  const what = [...labels.values()];
  const background = [
    what.length ? t("decision-asked", { what, aim: aimLabel }) : t("decision-asked-all", { aim: aimLabel }),
    n ? t("decision-asked-number", { n }) : null,
    found.fits ? null : heading,
    t("situation-order"),
  ];
  const here = found.ways.map((way) => [nameOf(way), hereOf(way, { aim, n }, labels, data)]);
  return { names: found.ways.map(nameOf), background: background.filter(Boolean), here: new Map(here) };
}

const nameOf = ({ way }) => `metoder/${way.id}`;

function hereOf({ way, missing, projects, ease }, { aim, n }, labels, data) {
  const { hundred } = way.aims[aim];
  const against = [
    missing.length ? t("situation-lacking", { what: missing.map((code) => labels.get(code)) }) : null,
    n && hundred ? t("situation-hundred", { ...hundred, n, yours: ofYours(hundred.difference, n) }) : null,
  ];
  const easiest = projects.map((id) => data.projects[id]).find((project) => project.ease === ease);
  return { can: easiest.can, against: against.filter(Boolean) };
}

/** Where a review of earlier work is written of the projects of an answer. */
export function draftAddress({ ways }, root) {
  const address = new URL("omvarldsanalys/", root);
  for (const id of new Set(ways.flatMap(({ projects }) => projects)))
    address.searchParams.append("post", `projekt/${id}`);
  return address.href;
}
