// The draft on the page: its sections to edit, its tables, its sources, and what can be taken in.
import { inText } from "../../citing.js";
import { el } from "../../dom.js";
import { t } from "../../words/swedish.js";

const LINE = 75;
const [FEWEST, MOST] = [3, 24];

/** Whether what was kept is a draft that this page can show. */
export const isDraft = (found) =>
  typeof found.title === "string" &&
  typeof found.structure === "string" &&
  Array.isArray(found.sections) &&
  found.sections.every(
    ({ heading, text, level }) => typeof heading === "string" && typeof text === "string" && [1, 2].includes(level),
  ) &&
  [found.sources, found.log, found.tables, found.neighbours].every(Array.isArray) &&
  found.tables.every(({ head, rows }) => Array.isArray(head) && Array.isArray(rows)) &&
  found.sources.every((source) => typeof source?.title === "string");

/** Fills the page with the draft. `part` finds a place on the page by name; `changed` is called after each edit and
 *  `take` with a neighbour that the reader wants. */
export function show(made, part, { changed, take }) {
  part("result").hidden = !made;
  if (!made) return;
  part("arranged").textContent = made.structure;
  part("sections").replaceChildren(...made.sections.map((section, position) => editable(section, position, changed)));
  part("tables").replaceChildren(...made.tables.filter(({ rows }) => rows.length).map(tableOf));
  part("sources").replaceChildren(
    ...made.sources.map((source) =>
      el("li", {}, source.url ? el("a", { href: source.url, rel: "noopener" }, inText(source)) : inText(source)),
    ),
  );
  part("log").replaceChildren(...made.log.map((line) => el("li", {}, line)));
  part("nearby").hidden = !made.neighbours.length;
  part("neighbours").replaceChildren(
    ...made.neighbours.map((way) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: "action", onclick: () => take(way) },
          t("applicant-neighbour-take", { way: way.title }),
        ),
      ),
    ),
  );
}

const rows = (text) => Math.min(MOST, Math.max(FEWEST, Math.ceil(text.length / LINE) + text.split("\n\n").length));

function editable(section, position, changed) {
  const id = `avsnitt-${position}`;
  const text = el("textarea", { id, rows: rows(section.text) });
  text.value = section.text;
  text.addEventListener("input", () => {
    section.text = text.value;
    changed();
  });
  const label = el("label", { for: id }, section.heading);
  return el(
    "div",
    { class: "draft-section" },
    el(section.level === 1 ? "h3" : "h4", {}, label),
    // A section that holds only parts has room for the reader's own words all the same.
    text,
    el("div", { class: "draft-print" }),
  );
}

function tableOf({ caption, head, rows: lines }) {
  return el(
    "table",
    { class: "stack named draft-table" },
    el("caption", {}, caption),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        head.map((text) => el("th", { scope: "col" }, text)),
      ),
    ),
    el(
      "tbody",
      {},
      lines.map((cells) =>
        el(
          "tr",
          {},
          cells.map((text, column) => el("td", column ? { "data-label": head[column] } : {}, text)),
        ),
      ),
    ),
  );
}

/** A text field prints only what fits in it; on paper its words stand as paragraphs. */
export function printable(made, part) {
  for (const [position, box] of [...part("sections").querySelectorAll(".draft-print")].entries()) {
    const paragraphs = made.sections[position].text.split(/\n{2,}/).filter(Boolean);
    box.replaceChildren(...paragraphs.map((text) => el("p", {}, text)));
  }
}
