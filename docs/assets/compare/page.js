// Two to four entries side by side. Which ones stands in the address; without any there it offers the selection.
import { data, el, root } from "../dom.js";
import { chosen, isName } from "../selection.js";
import { t } from "../words/swedish.js";
import { outcomes } from "./outcomes.js";
import { picker } from "./picker.js";
import { equal, parts } from "./rows.js";

const MOST = 4;
const page = document.querySelector("[data-compare]");
const part = (name) => page.querySelector(`[data-compare-${name}]`);
const [status, columns, table, find, pick, tools, fold] = [
  "status",
  "columns",
  "table",
  "find",
  "pick",
  "tools",
  "fold",
].map(part);

let names = [];

function asked() {
  const given = new URLSearchParams(location.search).getAll("post");
  const known = [...new Set(given.filter(isName))];
  const notes = [];
  const strange = given.filter((name) => !isName(name)).length;
  if (strange) notes.push(t("compare-strange-addresses", { n: strange }));
  if (known.length > MOST) notes.push(t("compare-too-many", { most: MOST, n: known.length }));
  return { known: known.slice(0, MOST), notes };
}

function address(list) {
  const parameters = new URLSearchParams(list.map((name) => ["post", name]));
  return list.length ? `?${parameters}` : location.pathname;
}

function go(list) {
  history.pushState(null, "", address(list));
  return show();
}

async function show() {
  const { known, notes } = asked();
  const found = await Promise.all(
    known.map((name) =>
      data(`entries/${name}.json`).then(
        (entry) => ({ name, ...entry, title: entry.name }),
        (error) => {
          notes.push(t("compare-entry-failed", { name, problem: error.message }));
          return null;
        },
      ),
    ),
  );
  const entries = found.filter(Boolean).map((entry) => ({ ...entry, key: entry.address.replace(/\/$/, "") }));
  const studies = entries.filter((entry) => entry.kind === "study");
  if (studies.length) notes.push(t("compare-no-research"));
  const shown = entries.filter((entry) => entry.kind !== "study");
  names = shown.map((entry) => entry.key);
  if (shown.length === 1) notes.push(t("compare-one-more"));
  status.textContent = notes.join(" ");
  status.hidden = !notes.length;
  showPick();
  tools.hidden = shown.length < 2;
  columns.replaceChildren(...shown.map(column));
  table.replaceChildren(...(shown.length < 2 ? [] : parts(shown).map((section) => rows(section, shown))));
  table.className = `side columns-${shown.length}`;
}

const column = (entry) =>
  el(
    "li",
    {},
    el("a", { href: new URL(entry.address, root).href }, entry.title),
    ` ${entry.kind === "method" ? t("compare-method") : entry.kind_label} `,
    el(
      "button",
      {
        type: "button",
        class: "plain",
        "aria-label": t("compare-remove-name", { name: entry.title }),
        onclick: () => go(names.filter((name) => name !== entry.key)),
      },
      t("compare-remove"),
    ),
  );

function showPick() {
  const left = chosen().filter((name) => !names.includes(name) && !name.startsWith("forskning/"));
  const room = names.length < MOST;
  find.hidden = !room;
  pick.replaceChildren();
  if (!room || !left.length) return;
  const buttons = left.slice(0, 12).map((name) => {
    const button = el(
      "button",
      { type: "button", class: "chip", onclick: () => go([...names, name]) },
      name.split("/")[1],
    );
    data(`entries/${name}.json`).then(
      (entry) => (button.textContent = t("compare-add", { name: entry.name })),
      () => button.remove(),
    );
    return el("li", {}, button);
  });
  pick.append(el("p", {}, t("compare-add-chosen")), el("ul", { class: "chips" }, buttons));
}

function rows(section, entries) {
  const heading = el("h3", { id: section.id }, section.heading);
  if (section.outcomes) return el("section", {}, heading, outcomes(entries));
  const made = section.rows.map(([label, cell]) => {
    const cells = entries.map(cell);
    const same = equal(cells);
    return el(
      "div",
      { class: same ? "side-row same" : "side-row" },
      el("h4", {}, label, " ", el("span", { class: "tag" }, t(same ? "compare-same" : "compare-different"))),
      el(
        "div",
        { class: "side-cells" },
        cells.map((found, position) => cellOf(found, entries[position])),
      ),
    );
  });
  return el("section", {}, heading, made);
}

function cellOf(found, entry) {
  const lines = found.map((line) =>
    el(
      "li",
      { class: line.missing ? "muted" : null },
      line.url ? el("a", { href: line.url, rel: "noopener" }, line.text) : line.text,
      line.place
        ? el("span", { class: "cite" }, ` [${Object.keys(entry.sources).indexOf(line.source) + 1}] ${line.place}`)
        : null,
    ),
  );
  return el("div", { class: "side-cell" }, el("p", { class: "side-name" }, entry.title), el("ul", {}, lines));
}

fold.addEventListener("click", () => {
  const folded = page.classList.toggle("fold-same");
  fold.setAttribute("aria-pressed", folded);
  fold.textContent = t(folded ? "compare-show-same" : "compare-hide-same");
});
addEventListener("popstate", show);
picker(find, { add: (name) => go([...names, name]), taken: () => names });
part("start").hidden = false;
page.hidden = false;
await show();
