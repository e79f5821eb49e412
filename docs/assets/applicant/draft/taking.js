// The draft as something to take along: text, Markdown, a Word document, and its sources for a reference manager.
import { bibtex, csl, inText, ris } from "../../citing.js";
import { save } from "../../csv.js";
import { t } from "../../words/swedish.js";

const NAME = "omvarldsanalys";

const sourceLines = (made) => made.sources.map((source, position) => `[${position + 1}] ${inText(source)}`);

/** The draft as plain text, its headings in capitals. */
export function plain(made) {
  const heading = (text, level) => (level === 1 ? text.toLocaleUpperCase("sv") : text);
  return `${[
    made.title,
    ...made.sections.map((section) => block(heading(section.heading, section.level), section.text)),
    block(heading(t("applicant-sources"), 1), sourceLines(made).join("\n\n")),
    block(heading(t("applicant-log"), 1), made.log.join("\n\n")),
  ].join("\n\n")}\n`;
}

const block = (heading, text) => (text ? `${heading}\n\n${text}` : heading);

// What begins a list or a heading in Markdown is text here, and so is what a table divides its cells with.
const marked = (text) =>
  text.replace(/^([#>*+-]|\d+\.)/gm, "\\$1").replace(/[<>]/g, (char) => (char === "<" ? "&lt;" : "&gt;"));
const cell = (text) => marked(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = ({ head, rows }) => [row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row)].join("\n");

function markdown(made) {
  return `${[
    `# ${marked(made.title)}`,
    ...made.sections.map(({ heading, level, text }) =>
      block(`${"#".repeat(level + 1)} ${marked(heading)}`, marked(text)),
    ),
    ...made.tables.filter(({ rows }) => rows.length).map((each) => `## ${each.caption}\n\n${table(each)}`),
    block(`## ${t("applicant-sources")}`, sourceLines(made).map(marked).join("\n\n")),
    block(`## ${t("applicant-log")}`, made.log.map(marked).join("\n\n")),
  ].join("\n\n")}\n`;
}

async function word(made) {
  const { docx, TYPE } = await import("../../document/docx.js");
  const { title, sections, tables, sources, log } = made;
  const appendix = [{ heading: t("applicant-log"), level: 1, list: log }];
  save(`${NAME}.docx`, docx({ title, sections, tables, sources: sources.map(inText), appendix }), TYPE);
}

/** What each button does with the draft. */
export const TAKING = {
  markdown: (made) => save(`${NAME}.md`, markdown(made), "text/markdown"),
  docx: word,
  ris: (made) => save("kallor.ris", ris(made.sources), "application/x-research-info-systems"),
  bibtex: (made) => save("kallor.bib", bibtex(made.sources), "application/x-bibtex"),
  csl: (made) => save("kallor.json", csl(made.sources), "application/vnd.citationstyles.csl+json"),
};
