// The map: municipalities and counties shaded by how many projects of those found are there. Pressing a place, on the
// map or in the lists beside it, tells which they are; the lists are the map's twin and what a keyboard uses.
import { el, root, svg } from "../dom.js";
import { allMunicipalities, byPlace, placeName } from "../places.js";
import { t } from "../words/swedish.js";
import { cards } from "./cards.js";
import { item, section } from "./place.js";

let drawing = null;

const fetchDrawing = () =>
  (drawing ??= fetch(new URL("assets/explore/sverige.svg", root))
    .then((answer) => answer.text())
    .then((text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement));

/**
 * The map, what is in the chosen place and the lists. `entries` are projects; `chosen` is the code of a county or a
 * municipality, or nothing; `choose` is called with the code that is pressed.
 */
export async function mapView(index, places, entries, chosen, choose) {
  const found = byPlace(index, entries);
  const count = (code) => found.get(code)?.length ?? 0;
  const [image, told] = await Promise.all([
    drawn(places, count, chosen, choose),
    chosen ? section(index, places, entries, chosen, choose) : null,
  ]);
  return el(
    "div",
    { class: "map-view" },
    finder(places, chosen, choose),
    el("figure", { class: "map-figure" }, image, legend(places.steps)),
    el(
      "div",
      {},
      told,
      countyList(places, count, chosen, choose),
      municipalityList(places, count, chosen, choose),
      await nowhere(index, places, entries, found),
    ),
  );
}

async function drawn(places, count, chosen, choose) {
  const image = (await fetchDrawing()).cloneNode(true);
  image.setAttribute("aria-hidden", "true");
  image.setAttribute("class", "map");
  const beside = places.municipalities[chosen]?.neighbours ?? [];
  for (const path of image.querySelectorAll(".municipalities path")) {
    const code = path.id.slice("ort-".length);
    const n = count(code);
    const shade = places.steps.filter((step) => n >= step).length;
    path.setAttribute("class", n ? `shade-${shade}` : count(code.slice(0, 2)) ? "around" : "none");
    if (beside.includes(code)) path.classList.add("beside");
    path.append(svg("title", {}, t("places-place-projects", { place: placeName(places, code) ?? code, n })));
  }
  const own = image.querySelector(`#ort-${chosen}`);
  own?.classList.add("chosen");
  // The last drawn lies on top, and shows the whole of its border.
  for (const mark of [...image.querySelectorAll(".beside"), own]) mark?.parentNode.append(mark);
  image.addEventListener("click", ({ target }) => {
    const code = target.closest(".municipalities path")?.id.slice("ort-".length);
    if (code) choose(code);
  });
  return image;
}

function finder(places, chosen, choose) {
  return el(
    "p",
    { class: "map-finder screen-only" },
    el("label", { for: "karta-kommun" }, t("places-help")),
    " ",
    el(
      "select",
      { id: "karta-kommun", onchange: ({ target }) => choose(target.value) },
      el("option", { value: "" }, t("places-none-chosen")),
      allMunicipalities(places).map(([code, name]) => el("option", { value: code, selected: code === chosen }, name)),
    ),
  );
}

const press = (code, label, chosen, choose) =>
  el(
    "button",
    {
      type: "button",
      id: `valj-${code}`,
      class: "plain",
      "aria-pressed": String(code === chosen),
      onclick: () => choose(code === chosen ? "" : code),
    },
    label,
  );

/** Places, code and name, as a list of buttons that each say how many projects are there. */
const placeList = (named, looks, count, chosen, choose) =>
  el(
    "ul",
    { class: looks },
    named.map(([code, label]) =>
      el(
        "li",
        {},
        press(code, label, chosen, choose),
        " ",
        el("span", { class: "muted" }, t("places-projects", { n: count(code) })),
      ),
    ),
  );

function countyList(places, count, chosen, choose) {
  const rows = Object.entries(places.counties).sort(([, left], [, right]) => left.localeCompare(right, "sv"));
  return el("div", {}, el("h2", {}, t("places-counties")), placeList(rows, "map-list", count, chosen, choose));
}

function municipalityList(places, count, chosen, choose) {
  const named = allMunicipalities(places).filter(([code]) => count(code));
  return el(
    "details",
    {},
    el("summary", {}, t("places-municipalities", { n: named.length })),
    placeList(named, "map-municipalities", count, chosen, choose),
  );
}

/** The projects that the map cannot show. */
async function nowhere(index, places, entries, found) {
  const somewhere = new Set(Object.keys(places.counties).flatMap((code) => found.get(code) ?? []));
  const left = entries.filter((entry) => !somewhere.has(entry));
  if (!left.length) return null;
  const shown = await cards(index, left);
  return el(
    "details",
    {},
    el("summary", {}, t("places-elsewhere", { n: left.length })),
    el(
      "ul",
      {},
      shown.map((card) => item(card)),
    ),
  );
}

function legend(steps) {
  const rows = steps.map((from, position) => {
    const next = steps[position + 1];
    return el(
      "li",
      {},
      el("span", { class: `key shade-${position + 1}` }),
      next
        ? next - 1 > from
          ? t("places-steps", { low: from, high: next - 1 })
          : `${from}`
        : t("places-or-more", { n: from }),
    );
  });
  return el(
    "figcaption",
    {},
    t("places-by-municipality"),
    el(
      "ul",
      { class: "map-legend" },
      rows,
      el("li", {}, el("span", { class: "key around" }), t("places-county-named")),
      el("li", {}, el("span", { class: "key none" }), t("places-none")),
    ),
  );
}
