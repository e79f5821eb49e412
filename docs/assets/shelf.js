// The shelf that follows the reader: what is chosen, and where to take it. And the buttons that choose.

import { data, el, plural, root } from "./dom.js";
import { current } from "./renamed.js";
import { choose, chosen, clear, onChange, replace } from "./selection.js";

const SIDE_BY_SIDE = 4;
const shelf = document.querySelector("[data-shelf]");
const count = shelf.querySelector("[data-shelf-count]");
const beside = shelf.querySelector("[data-shelf-beside]");
const list = shelf.querySelector("[data-shelf-list]");
const details = shelf.querySelector("details");

/** Where up to four entries stand side by side. */
function besideAddress(names) {
  const address = new URL("jamfor/", root);
  for (const name of names.slice(0, SIDE_BY_SIDE)) address.searchParams.append("post", name);
  return address.href;
}

/** A button that chooses an entry. What it says tells what a press does; that it is pressed, that it has been done. */
export function chooser(name, title) {
  return el("button", {
    type: "button",
    class: "action choose",
    "data-choose": name,
    "data-title": title,
    "aria-pressed": "false",
  });
}

function show(names) {
  shelf.hidden = !names.length;
  document.documentElement.classList.toggle("has-shelf", names.length > 0);
  count.textContent = plural(names.length, "vald", "valda");
  beside.hidden = names.length < 2;
  beside.href = besideAddress(names);
  beside.textContent =
    names.length > SIDE_BY_SIDE ? `Jämför de ${SIDE_BY_SIDE} första sida vid sida` : "Jämför sida vid sida";
  if (details.open) fill(names);
  refresh();
}

/** Brings all choosing buttons on the page up to date; call it when new ones have been added. */
export function refresh() {
  const names = new Set(chosen());
  for (const button of document.querySelectorAll("[data-choose]")) {
    const on = names.has(button.dataset.choose);
    button.hidden = false;
    button.setAttribute("aria-pressed", on);
    button.textContent = on ? "Vald" : "Välj";
    button.setAttribute("aria-label", `${on ? "Vald" : "Välj"}: ${button.dataset.title}`);
  }
}

async function fill(names) {
  const rows = await Promise.all(
    names.slice(0, 100).map(async (name) => {
      const title = await data(`entries/${name}.json`).then(
        (entry) => entry.name,
        () => name,
      );
      return el(
        "li",
        {},
        el("a", { href: new URL(`${name}/`, root).href }, title),
        " ",
        el(
          "button",
          { type: "button", class: "plain", "aria-label": `Ta bort ${title}`, onclick: () => choose(name, false) },
          "Ta bort",
        ),
      );
    }),
  );
  list.replaceChildren(...rows);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-choose]");
  if (button) choose(button.dataset.choose, button.getAttribute("aria-pressed") !== "true");
});
details.addEventListener("toggle", () => details.open && fill(chosen()));
shelf.querySelector("[data-shelf-clear]").addEventListener("click", clear);
onChange(show);
show(chosen());
// What was chosen under a former name is chosen still.
const before = chosen();
current(before).then((now) => now.join() !== before.join() && replace(now));
