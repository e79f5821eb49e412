// What Word and Excel files have in common: parts of XML in a zip archive, and a list of what each part is.
import { zip } from "./zip.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE = `${PACKAGE}/relationships/metadata/core-properties`;
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const LANGUAGE = "sv-SE";

/** Text in XML: what XML cannot hold is left out, and what means something in it is written so that it does not. */
export const escaped = (text) =>
  String(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char]);

/** The list of what a part points at: `[id, kind, target]`, and outside the file where `external`. */
export const relations = (items) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(
      ([id, kind, target, external]) =>
        `<Relationship Id="${id}" Type="${kind}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

const core = (title, time) =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>${LANGUAGE}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;

/**
 * The file. `main` is the path of the part that is opened, and `parts` a map from path to its type and XML; a part
 * without a type is a list of relations. `title` and `date` are the document's properties.
 */
export function office({ type, main, parts, title, date }) {
  const time = `${date.toISOString().slice(0, 19)}Z`;
  const types = [...parts]
    .filter(([, [kind]]) => kind)
    .map(([path, [kind]]) => `<Override PartName="/${path}" ContentType="${kind}"/>`);
  const files = new Map([
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}<Override PartName="/docProps/core.xml" ContentType="${CORE_TYPE}"/></Types>`,
    ],
    [
      "_rels/.rels",
      relations([
        ["rId1", `${OFFICE}/officeDocument`, main],
        ["rId2", CORE, "docProps/core.xml"],
      ]),
    ],
    ["docProps/core.xml", core(title, time)],
    ...[...parts].map(([path, [, xml]]) => [path, xml]),
  ]);
  return new Blob([zip(new Map([...files].map(([path, xml]) => [path, HEAD + xml])))], { type });
}
