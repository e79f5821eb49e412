// An underlag for a decision as a Word document: the background, the alternatives with what is known, needed and paid,
// going on as now among them, what nobody knows, and a recommendation that is left empty. Loaded only when asked for.
import { inText } from "../citing.js";
import { save } from "../csv.js";
import { docx, TYPE } from "../document/docx.js";
import { hasMoney } from "../document/money.js";
import { Sources } from "../document/sources.js";
import { data, root, shared } from "../dom.js";
import { today } from "../today.js";
import { t } from "../words/swedish.js";
import { row, told, unknown } from "./alternatives.js";

const MOST_COSTS = 12;
// Room for the reader's own words under an empty heading.
const EMPTY = "\u00a0\n\n\u00a0";

/**
 * Hands the reader the document. `names` are the alternatives' entries in the order they stand, `background` lines on
 * what was asked for, and `here` by name what holds for an alternative in the reader's situation.
 */
export async function underlag({ names, background, here = new Map() }) {
  const version = await data("version.json");
  const alternatives = await Promise.all(names.map(alternative));
  const made = document(alternatives, { background, here, version, day: today() });
  save("underlag-for-beslut.docx", docx(made), TYPE);
}

async function alternative(name) {
  const entry = await shared(`entries/${name}.json`);
  const projects = entry.kind === "method" ? entry.projects.filter((use) => use.carried_out).slice(0, MOST_COSTS) : [];
  const around =
    entry.kind === "method" ? await Promise.all(projects.map((use) => shared(`entries/${use.name}.json`))) : [entry];
  return { name, entry, costs: around.filter(hasMoney) };
}

/** The parts of the document, for `docx`. */
export function document(alternatives, { background, here, version, day }) {
  const sources = new Sources();
  const section = (heading, paragraphs, level = 1) => ({ heading, level, text: paragraphs.join("\n\n") });
  const each = alternatives.map(({ name, entry, costs }, position) =>
    section(
      t("decision-alternative", { n: position + 2, name: entry.name }),
      told(entry, { costs, here: here.get(name) ?? {}, sources }),
      2,
    ),
  );
  const sections = [
    section(t("decision-matter"), [t("decision-matter-fields")]),
    section(t("decision-background"), [
      ...background,
      t("decision-need-with-you"),
      t("decision-base", { n: version.projects }),
    ]),
    { heading: t("decision-in-short"), level: 1, table: table(alternatives) },
    section(t("decision-alternatives"), [t("decision-order")]),
    {
      ...section(t("decision-alternative", { n: 1, name: t("decision-now") }), [t("decision-now-is")], 2),
      list: now(),
    },
    ...each,
    section(t("decision-unknown"), [
      t("decision-unknown-now"),
      ...alternatives.flatMap(({ entry }) => unknown(entry, sources)),
      `${t("studies-not-searched")} ${t("studies-none-means")}`,
    ]),
    { heading: t("decision-recommendation"), level: 1, text: EMPTY },
  ];
  const appendix = [
    {
      heading: t("decision-how-made"),
      level: 1,
      list: [
        t("decision-made", { day, address: root.href, version: version.version }),
        t("decision-empty"),
        t("decision-complete", { address: new URL("tackning/", root).href }),
      ],
    },
  ];
  return { title: t("decision-title"), sections, sources: sources.list.map(inText), appendix };
}

const now = () => [t("decision-now-does"), t("decision-now-goes"), t("decision-now-costs"), t("decision-now-if")];

function table(alternatives) {
  const head = [
    t("decision-table-alternative"),
    t("decision-table-tried"),
    t("decision-table-time"),
    t("decision-table-group"),
    t("decision-table-money"),
  ];
  const fill = t("decision-fill");
  const rows = [[t("decision-now"), "", fill, fill, fill], ...alternatives.map((found) => row(found.entry, found))];
  return { caption: t("decision-in-short"), head, widths: [24, 14, 22, 16, 24], rows };
}
