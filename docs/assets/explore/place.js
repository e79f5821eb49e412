// What is in a place that was pressed on the map, and for a municipality what is near it.
import { el, root } from "../dom.js";
import { around, byPlace, neighbourNames, placeName } from "../places.js";
import { t } from "../words/swedish.js";
import { cards } from "./cards.js";

const NEAREST = 5;

/** What is in the chosen place; for a municipality also what is near. */
export async function section(index, places, entries, chosen, choose) {
  const place = placeName(places, chosen);
  const parts =
    chosen.length === 2
      ? [await block(index, t("places-in", { place }), plain(byPlace(index, entries).get(chosen) ?? []))]
      : await circles(index, places, entries, chosen);
  return el(
    "section",
    { class: "map-place", "aria-label": place },
    el("h2", {}, place),
    parts,
    el("p", {}, el("button", { type: "button", class: "plain", onclick: () => choose("") }, t("places-clear"))),
  );
}

const plain = (entries) => entries.map((entry) => ({ entry }));

async function circles(index, places, entries, chosen) {
  const { county } = places.municipalities[chosen];
  const found = around(index, places, chosen, entries);
  const place = placeName(places, chosen);
  const names = neighbourNames(places, chosen);
  const further = found.further.filter(({ km }) => km !== null).slice(0, NEAREST);
  return [
    await block(index, t("places-in", { place }), plain(found.here)),
    el(
      "p",
      { class: "muted" },
      names.length ? t("places-beside-are", { place, names }) : t("places-no-neighbours", { place }),
    ),
    names.length ? await block(index, t("places-beside"), plain(found.beside), found.also.beside) : null,
    await block(
      index,
      t("places-rest-of", { county: placeName(places, county) }),
      plain(found.county),
      found.also.county,
    ),
    further.length
      ? el(
          "div",
          {},
          el("h3", {}, t("places-nearest")),
          await list(
            index,
            further.map(({ entry, code, km }) => ({
              entry,
              note: t("places-km", { place: placeName(places, code), km }),
            })),
          ),
        )
      : null,
    further.length ? el("p", { class: "muted" }, t("places-km-means")) : null,
  ];
}

async function block(index, heading, found, also = 0) {
  const content = found.length
    ? await list(index, found)
    : el("p", {}, also ? t("places-no-more") : t("places-nothing"));
  return el("div", {}, el("h3", {}, t("places-heading-count", { heading, n: found.length })), content);
}

async function list(index, found) {
  const shown = await cards(
    index,
    found.map(({ entry }) => entry),
  );
  return el(
    "ul",
    {},
    shown.map((card, position) => item(card, found[position].note)),
  );
}

/** An entry in a list, with what is noted about it. */
export const item = (card, note) =>
  el(
    "li",
    {},
    el("a", { href: new URL(`${card.name}/`, root).href }, card.title),
    " ",
    el("span", { class: "muted" }, [note, card.facts].filter(Boolean).join(" · ")),
  );
