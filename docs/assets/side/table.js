// Columns side by side: the cells of each, as the page's own template made them, put together in one table.
import { el, root } from "../dom.js";

const parser = new DOMParser();

// The site's own page parts. A document that is parsed so runs nothing.
const nodes = (html) => [...parser.parseFromString(html, "text/html").body.childNodes];
const name = (column) => el("p", { class: "side-name" }, column.title);

// Whether columns say different things that can be held against each other; what is not known is no difference.
const differ = (cells) => new Set(cells.map(({ key }) => key).filter((key) => key !== null)).size > 1;

/** The table of two or more columns, and what must be known of it, from the page's empty ones. */
export function table(empty, columns) {
  const made = empty.content.cloneNode(true);
  const found = made.querySelector("table");
  found.classList.add(`side-${columns.length}`);
  found.caption.textContent = columns.map(({ title }) => title).join(", ");
  for (const column of columns) {
    const link = el("a", { href: new URL(column.address, root).href }, column.title);
    found.tHead.rows[0].append(el("th", { scope: "col" }, link));
    found.tFoot.rows[0].append(el("td", {}, name(column), ...nodes(column.sources)));
  }
  for (const row of [...found.tBodies[0].rows]) {
    const cells = columns.map((column) => column.cells[row.dataset.row]);
    if (cells.every(({ said }) => !said)) row.remove();
    if (!differ(cells)) row.querySelector(".differs").remove();
    row.append(...columns.map((column, at) => el("td", {}, name(column), ...nodes(cells[at].html))));
  }
  return made;
}
