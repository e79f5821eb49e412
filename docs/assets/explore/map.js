// The map: municipalities and counties shaded by how many of the entries found are there. The list beside it says the
// same, and is what one presses.
import { el, root } from "../dom.js";
import { t } from "../words/swedish.js";

const STEPS = [1, 3, 6, 11];
let drawing = null;

/** Which of the five shades a count has: 0 for none. */
export const shade = (count) => STEPS.filter((step) => count >= step).length;

const fetchDrawing = () =>
  (drawing ??= fetch(new URL("assets/explore/sverige.svg", root))
    .then((answer) => answer.text())
    .then((text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement));

function tally(facet, entries) {
  const found = new Map(facet.codes.map((code) => [code, 0]));
  for (const entry of entries) {
    const value = facet.values[entry];
    for (const option of typeof value === "number" ? (value < 0 ? [] : [value]) : value) {
      const code = facet.codes[option];
      found.set(code, found.get(code) + 1);
    }
  }
  return found;
}

/** The map and its list; `choose` is called with the code of a county that is pressed. */
export async function mapView(index, entries, chosen, choose) {
  const facet = (id) => index.facets.find((found) => found.id === id);
  const counties = tally(facet("county"), entries);
  const municipalities = tally(facet("municipality"), entries);
  const image = (await fetchDrawing()).cloneNode(true);
  image.setAttribute("aria-hidden", "true");
  image.setAttribute("class", "map");
  for (const path of image.querySelectorAll(".municipalities path")) {
    const count = municipalities.get(path.dataset.code) ?? 0;
    const around = counties.get(path.dataset.code.slice(0, 2)) ?? 0;
    path.setAttribute("class", count ? `shade-${shade(count)}` : around ? "around" : "none");
  }
  const rows = facet("county").codes.map((code, position) => [
    code,
    facet("county").labels[position],
    counties.get(code),
  ]);
  const list = el(
    "ul",
    { class: "map-list" },
    rows.map(([code, label, count]) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: "plain", "aria-pressed": chosen.includes(code), onclick: () => choose(code) },
          label,
        ),
        " ",
        el("span", { class: "muted" }, t("explore-county-hits", { n: count })),
      ),
    ),
  );
  const named = facet("municipality");
  const most = named.codes
    .map((code, position) => [named.labels[position], municipalities.get(code)])
    .filter(([, count]) => count)
    .sort((left, right) => right[1] - left[1]);
  const beside = el(
    "details",
    {},
    el("summary", {}, t("explore-municipalities-named", { n: most.length })),
    el(
      "ul",
      { class: "map-municipalities" },
      most.map(([label, count]) => el("li", {}, t("explore-municipality", { name: label, n: count }))),
    ),
  );
  return el(
    "div",
    { class: "map-view" },
    el("figure", { class: "map-figure" }, image, legend()),
    el("div", {}, list, beside),
  );
}

function legend() {
  const steps = STEPS.map((from, position) => {
    const next = STEPS[position + 1];
    return el(
      "li",
      {},
      el("span", { class: `key shade-${position + 1}` }),
      next ? (next - 1 > from ? `${from}–${next - 1}` : `${from}`) : t("explore-or-more", { n: from }),
    );
  });
  return el(
    "figcaption",
    {},
    t("explore-hits-by-municipality"),
    el(
      "ul",
      { class: "map-legend" },
      steps,
      el("li", {}, el("span", { class: "key around" }), t("explore-county-named")),
      el("li", {}, el("span", { class: "key none" }), t("explore-none")),
    ),
  );
}
