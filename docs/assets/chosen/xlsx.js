// A table as an Excel file. Loaded only when asked for.
import { escaped, OFFICE, office, relations } from "../ooxml.js";

export const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
// Excel's limits for a text in a cell and for an address.
const LONGEST_TEXT = 32_767;
const LONGEST_LINK = 2_079;
const [WIDEST, NARROWEST] = [60, 8];
// The styles of cells, by their place in STYLES.
const [HEADING, DAY, LINK] = [1, 2, 3];
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** `A1`, `AA12`. */
function place(column, row) {
  let letters = "";
  for (let rest = column + 1; rest; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

// Excel reads `_x0041_` as a letter, so its first sign is written as `_x005F_` (ECMA-376, part 1, 22.9.2.19).
const unread = (text) => escaped(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** The texts of the file, each once. Readers do not agree on what is escaped in a text that stands in its own cell. */
class Texts {
  #numbers = new Map();

  cell(at, value, style) {
    const text = String(value).slice(0, LONGEST_TEXT);
    if (!this.#numbers.has(text)) this.#numbers.set(text, this.#numbers.size);
    return `<c r="${at}"${style ? ` s="${style}"` : ""} t="s"><v>${this.#numbers.get(text)}</v></c>`;
  }

  get xml() {
    const items = [...this.#numbers.keys()].map((text) => `<si><t xml:space="preserve">${unread(text)}</t></si>`);
    return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

// Excel counts days from the last day of 1899.
const dayNumber = (value) => Math.round((Date.parse(`${value}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** Numbers, truth and whole dates are what they are; everything else is text, so that nothing runs as a formula. */
function cell(texts, at, value, kind) {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return `<c r="${at}" s="${DAY}"><v>${dayNumber(value)}</v></c>`;
  return texts.cell(at, value, kind === "link" ? LINK : 0);
}

const width = (name, values) =>
  Math.min(WIDEST, Math.max(NARROWEST, name.length + 4, ...values.map((value) => String(value ?? "").length + 1)));

/** The file with one sheet. A column has a `name` and a `kind`: date, link, or nothing; a row has a value for each. */
export function xlsx(name, columns, rows, { title = name, date = new Date() } = {}) {
  const texts = new Texts();
  const links = [];
  const lines = rows.map((row, number) => {
    const cells = row.map((value, column) => {
      const at = place(column, number + 2);
      if (columns[column].kind === "link" && value && value.length <= LONGEST_LINK) links.push([at, value]);
      return cell(texts, at, value, columns[column].kind);
    });
    return `<row r="${number + 2}">${cells.join("")}</row>`;
  });
  const head = `<row r="1">${columns.map((column, position) => texts.cell(place(position, 1), column.name, HEADING)).join("")}</row>`;
  const widths = columns
    .map(
      (column, position) =>
        `<col min="${position + 1}" max="${position + 1}" width="${width(
          column.name,
          rows.map((row) => row[position]),
        )}" customWidth="1"/>`,
    )
    .join("");
  const last = place(columns.length - 1, rows.length + 1);
  const linked = links.length
    ? `<hyperlinks>${links.map(([at], index) => `<hyperlink ref="${at}" r:id="rId${index + 1}"/>`).join("")}</hyperlinks>`
    : "";
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${last}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${head}${lines.join("")}</sheetData><autoFilter ref="A1:${last}"/>${linked}</worksheet>`;
  const parts = new Map([
    [
      "xl/workbook.xml",
      [
        `${SHEETS}.sheet.main+xml`,
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    ],
    [
      "xl/_rels/workbook.xml.rels",
      [
        null,
        relations([
          ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
          ["rId2", `${OFFICE}/styles`, "styles.xml"],
          ["rId3", `${OFFICE}/sharedStrings`, "sharedStrings.xml"],
        ]),
      ],
    ],
    ["xl/sharedStrings.xml", [`${SHEETS}.sharedStrings+xml`, texts.xml]],
    ["xl/styles.xml", [`${SHEETS}.styles+xml`, STYLES]],
    ["xl/worksheets/sheet1.xml", [`${SHEETS}.worksheet+xml`, sheet]],
    [
      "xl/worksheets/_rels/sheet1.xml.rels",
      [null, relations(links.map(([, target], index) => [`rId${index + 1}`, `${OFFICE}/hyperlink`, target, true]))],
    ],
  ]);
  return office({ type: TYPE, main: "xl/workbook.xml", parts, title, date });
}
