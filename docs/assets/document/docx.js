// A text as a Word document: headings in two levels, paragraphs, tables, and the sources as a numbered list that the
// numbers in the text lead to. Loaded only when asked for.
import { escaped, OFFICE, office, relations } from "../ooxml.js";
import { t } from "../words/swedish.js";

export const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const [NUMBERED, BULLETS] = [1, 2];
// Twentieths of a point: an A4 page, its margins, and what is left between them.
const [WIDTH, HEIGHT, MARGIN] = [11_906, 16_838, 1_304];
const INSIDE = WIDTH - 2 * MARGIN;
const ADDRESS = /https?:\/\/\S+$/;

const style = (
  id,
  name,
  {
    base = "Normal",
    next = "Normal",
    size,
    bold = false,
    before = 0,
    after = 120,
    keep = false,
    outline = null,
    hyphens = false,
  } = {},
) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${keep ? "<w:keepNext/>" : ""}${hyphens ? '<w:suppressAutoHyphens w:val="0"/>' : ""}<w:spacing w:before="${before}" w:after="${after}"/>${outline === null ? "" : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr><w:rPr>${bold ? "<w:b/>" : ""}<w:sz w:val="${size}"/></w:rPr></w:style>`;

const BORDER = ["top", "bottom", "insideH"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join("");
const STYLES = `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:suppressAutoHyphens/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDER}</w:tblBorders></w:tblPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>${style("Title", "Title", { size: 36, bold: true, after: 200 })}${style("Heading1", "heading 1", { size: 28, bold: true, before: 280, keep: true, outline: 0 })}${style("Heading2", "heading 2", { size: 24, bold: true, before: 200, keep: true, outline: 1 })}${style("Subtitle", "Subtitle", { size: 20, after: 240 })}${style("Footer", "footer", { size: 18, after: 0 })}${style("ListParagraph", "List Paragraph", { next: "ListParagraph", size: 20, after: 60 })}${style("Cell", "Table Text", { next: "Cell", size: 18, after: 40, hyphens: true })}${style("CellHeading", "Table Heading", { base: "Cell", next: "Cell", size: 18, bold: true, after: 40 })}</w:styles>`;

const list = (id, format, text) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>`;
const lists = [
  list(NUMBERED, "decimal", "[%1]"),
  list(BULLETS, "bullet", "•"),
  ...[NUMBERED, BULLETS].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
];
const NUMBERING = `<w:numbering xmlns:w="${MAIN}">${lists.join("")}</w:numbering>`;
// In a narrow column a long word is divided, nowhere else. Without `compat` Word opens the file as one from 2007.
const SETTINGS = `<w:settings xmlns:w="${MAIN}"><w:autoHyphenation/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="sv-SE"/></w:settings>`;

/** A run of text, with its line breaks. */
const run = (text, look = "") =>
  `<w:r>${look}${text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join("<w:br/>")}</w:r>`;

const LINKED = '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>';

class Body {
  links = [];
  #marks = 0;

  constructor(sources) {
    this.sources = sources;
  }

  paragraph(content, { look = null, numbering = null, keep = false } = {}) {
    const list = numbering ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering}"/></w:numPr>` : "";
    const properties = `${look ? `<w:pStyle w:val="${look}"/>` : ""}${keep ? "<w:keepNext/>" : ""}${list}`;
    return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${content}</w:p>`;
  }

  /** Text in which the numbers of the sources lead to them. */
  text(text) {
    return text
      .split(/(\[\d+\])/)
      .map((part) => {
        const number = Number(/^\[(\d+)\]$/.exec(part)?.[1]);
        if (!number || number > this.sources) return part && run(part);
        return `<w:hyperlink w:anchor="kalla-${number}" w:history="1">${run(part)}</w:hyperlink>`;
      })
      .join("");
  }

  /** Text that ends with an address, which is a link. */
  linked(text) {
    const address = ADDRESS.exec(text)?.[0];
    if (!address) return run(text);
    this.links.push(address);
    return `${run(text.slice(0, -address.length))}<w:hyperlink r:id="rId${100 + this.links.length}" w:history="1">${run(address, LINKED)}</w:hyperlink>`;
  }

  /** What stands under a heading. */
  under({ text = "", table = null, list = [] }) {
    const paragraphs = text.split(/\n{2,}/).filter(Boolean);
    return [
      ...paragraphs.map((part) => this.paragraph(this.text(part))),
      table ? this.table(table) : "",
      ...list.map((line) => this.paragraph(this.text(line), { look: "ListParagraph", numbering: BULLETS })),
    ].join("");
  }

  source(text) {
    const id = ++this.#marks;
    const mark = `<w:bookmarkStart w:id="${id}" w:name="kalla-${id}"/>`;
    return this.paragraph(`${mark}${this.linked(text)}<w:bookmarkEnd w:id="${id}"/>`, {
      look: "ListParagraph",
      numbering: NUMBERED,
    });
  }

  /** A table with a heading row that stands again on each page. */
  table({ caption, widths, head, rows }) {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const columns = widths.map((width) => Math.floor((INSIDE * width) / total));
    const cell = (content, column, look) =>
      `<w:tc><w:tcPr><w:tcW w:w="${columns[column]}" w:type="dxa"/></w:tcPr>${this.paragraph(content, { look })}</w:tc>`;
    const first = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((text, column) => cell(run(text), column, "CellHeading")).join("")}</w:tr>`;
    const rest = rows.map(
      (row) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((text, column) => cell(this.text(text), column, "Cell")).join("")}</w:tr>`,
    );
    return `<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="${INSIDE}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${first}${rest.join("")}</w:tbl>${this.paragraph("")}`;
  }
}

const FOOTER = `<w:ftr xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>${run(`${t("document-page")} `)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;

/**
 * The document, as a file. Each of `sections` and `appendix` has a heading, its level (1 or 2), and what stands under
 * it in this order, each only if it is there: a `text` with blank lines between paragraphs, a `table` and a `list` of
 * lines. A table has a caption, heads, widths and rows; `tables` stand after the sections under their captions. Each of
 * `sources` is a line that ends with its address, if it has one; they stand before the appendix.
 */
export function docx({ title, sections, tables = [], sources, appendix = [], date = new Date() }) {
  const body = new Body(sources.length);
  const heading = (text, level = 1) => body.paragraph(run(text), { look: `Heading${level}` });
  const written = [
    body.paragraph(run(title), { look: "Title" }),
    body.paragraph(run(t("document-date", { day: date.toLocaleDateString("sv-SE") })), { look: "Subtitle" }),
    ...sections.map((section) => heading(section.heading, section.level) + body.under(section)),
    ...tables.filter(({ rows }) => rows.length).map((table) => heading(table.caption) + body.table(table)),
    ...(sources.length ? [heading(t("document-sources"))] : []),
    ...sources.map((line) => body.source(line)),
    ...appendix.map((section) => heading(section.heading, section.level) + body.under(section)),
  ].join("");
  const page = `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${WIDTH}" w:h="${HEIGHT}"/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  const related = [
    ["rId1", `${OFFICE}/styles`, "styles.xml"],
    ["rId2", `${OFFICE}/numbering`, "numbering.xml"],
    ["rId3", `${OFFICE}/settings`, "settings.xml"],
    ["rId4", `${OFFICE}/footer`, "footer1.xml"],
    ...body.links.map((address, index) => [`rId${101 + index}`, `${OFFICE}/hyperlink`, address, true]),
  ];
  const parts = new Map([
    [
      "word/document.xml",
      [
        `${TYPE}.main+xml`,
        `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${written}${page}</w:body></w:document>`,
      ],
    ],
    ["word/_rels/document.xml.rels", [null, relations(related)]],
    ["word/styles.xml", [`${WORD}.styles+xml`, STYLES]],
    ["word/numbering.xml", [`${WORD}.numbering+xml`, NUMBERING]],
    ["word/settings.xml", [`${WORD}.settings+xml`, SETTINGS]],
    ["word/footer1.xml", [`${WORD}.footer+xml`, FOOTER]],
  ]);
  return office({ type: TYPE, main: "word/document.xml", parts, title, date });
}
