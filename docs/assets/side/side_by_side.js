// Jämför: two to four entries side by side. Which ones stands in the address; without any there it offers the
// selection.
import { decisionButton } from "../decision/button.js";
import { el, root, shared } from "../dom.js";
import { chosen, isName } from "../selection.js";
import { t } from "../words/swedish.js";
import { picker } from "./picker.js";
import { table } from "./table.js";

const MOST = 4;
const page = document.querySelector("[data-side]");
const part = (name) => page.querySelector(`[data-side-${name}]`);
const [status, columns, space, find, pick, tools, empty] = [
  "status",
  "columns",
  "table",
  "find",
  "pick",
  "tools",
  "empty",
].map(part);
const ready = document.querySelector("[data-side-ready]");
const title = document.querySelector("[data-side-title]");
const untitled = title.textContent;

let names = [];
let turn = 0;

function asked() {
  const given = new URLSearchParams(location.search).getAll("post");
  const known = [...new Set(given.filter(isName))];
  const notes = [];
  const strange = given.filter((name) => !isName(name)).length;
  if (strange) notes.push(t("side-strange-addresses", { n: strange }));
  const compared = known.filter((name) => !name.startsWith("forskning/"));
  if (compared.length < known.length) notes.push(t("side-no-research"));
  if (compared.length > MOST) notes.push(t("side-too-many", { most: MOST, n: compared.length }));
  return { known: compared.slice(0, MOST), notes };
}

function address(list) {
  const parameters = new URLSearchParams(list.map((name) => ["post", name]));
  return list.length ? `?${parameters}` : location.pathname;
}

function go(list) {
  history.pushState(null, "", address(list));
  return show();
}

/** What the columns are together. */
const kindOf = (list) =>
  list.every((name) => name.startsWith("metoder/"))
    ? "methods"
    : list.every((name) => name.startsWith("projekt/"))
      ? "projects"
      : "mixed";

async function show() {
  const mine = ++turn;
  const { known, notes } = asked();
  const found = await Promise.all(
    known.map((name) =>
      shared(`columns/${name}.json`).catch((error) => {
        notes.push(t("side-entry-failed", { name, problem: error.message }));
        return null;
      }),
    ),
  );
  // The reader has gone on meanwhile.
  if (mine !== turn) return;
  const shown = found.filter(Boolean);
  names = shown.map((column) => column.address.replace(/\/$/, ""));
  const enough = shown.length > 1;
  if (shown.length === 1) notes.push(t("side-one-more"));
  status.textContent = notes.join(" ");
  status.hidden = !notes.length;
  showPick();
  tools.hidden = !enough;
  title.textContent = enough ? t("column-title", { n: shown.length, kind: kindOf(names) }) : untitled;
  if (ready) ready.hidden = enough;
  columns.replaceChildren(...shown.map(item));
  space.replaceChildren(...(enough ? [table(empty, shown)] : []));
}

const item = (column, at) =>
  el(
    "li",
    {},
    el("a", { href: new URL(column.address, root).href }, column.title),
    " ",
    el(
      "button",
      {
        type: "button",
        class: "plain",
        "aria-label": t("side-remove-name", { name: column.title }),
        onclick: () => go(names.filter((_, other) => other !== at)),
      },
      t("side-remove"),
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
    shared(`columns/${name}.json`).then(
      (column) => (button.textContent = t("side-add", { name: column.title })),
      () => button.remove(),
    );
    return el("li", {}, button);
  });
  pick.append(el("p", {}, t("side-add-chosen")), el("ul", { class: "chips" }, buttons));
}

tools.append(...decisionButton(() => ({ names, background: [t("decision-chosen")] })));
addEventListener("popstate", show);
picker(find, { add: (name) => go([...names, name]), taken: () => names });
await show();
page.hidden = false;
