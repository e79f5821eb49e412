// Sök och jämför: what is written, ticked and pressed becomes an address, and the address becomes the page.
import { csv, save } from "../csv.js";
import { data, el, root } from "../dom.js";
import { byPlace, fetchPlaces, placeName } from "../places.js";
import { notes } from "../search/notes.js";
import { refresh } from "../shelf.js";
import { t } from "../words/swedish.js";
import { read, write } from "./address.js";
import { cards } from "./cards.js";
import { facetBox } from "./facet_box.js";
import { facetOf, labelOf } from "./facets.js";
import { following } from "./following.js";
import { list, table } from "./hits.js";
import { mapView } from "./map.js";
import { EVERYTHING, rank } from "./query.js";
import { inOrder, sortOut } from "./sorting.js";

const ON_PAGE = 30;
const WAIT = 150;
const page = document.querySelector("[data-explore]");
const part = (name) => page.querySelector(`[data-explore-${name}]`);
const [box, order, status, chips, facetList, results, pager] = [
  "query",
  "order",
  "status",
  "chips",
  "facets",
  "results",
  "pager",
].map(part);
const views = [...page.querySelectorAll("[name=vy]")];

const COLUMNS = [
  t("explore-column-name"),
  t("explore-column-kind"),
  t("explore-column-summary"),
  t("explore-column-facts"),
  t("explore-column-known"),
  t("explore-column-address"),
];

let index;
let state;
let turn = 0;
let shown = { found: [], counts: new Map(), mark: null, ranks: null };
const KIND = "slag";
const OPEN_AT_FIRST = ["slag", "malgrupp", "kategori"];
const unfolded = new Set();
// Words that the reader wants just as they are written.
const literal = new Set();

function go(changes, { replace = false } = {}) {
  state = { ...state, page: 1, ...changes };
  history[replace ? "replaceState" : "pushState"](null, "", write(state));
  return show();
}

function toggle(word, code) {
  const choices = new Map(state.choices);
  const codes = choices.get(word) ?? [];
  const others = codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
  if (others.length) choices.set(word, others);
  else choices.delete(word);
  return go({ choices });
}

const onMap = () => state.view === "karta";

/** What is asked for. The map has projects alone: they have been somewhere. */
const choices = () => (onMap() ? new Map(state.choices).set(KIND, ["project"]) : state.choices);

/** What the query finds; everything when the search cannot be had, which is then said. */
async function asked() {
  const found = await rank(index, state.query, literal).catch(() => undefined);
  part("unsearched").hidden = found !== undefined;
  return found ?? EVERYTHING;
}

async function show() {
  const mine = ++turn;
  box.value = document.activeElement === box ? box.value : state.query;
  const answer = await asked();
  if (mine !== turn) return;
  shown = { ...sortOut(index, choices(), answer.ranks), mark: answer.mark, ranks: answer.ranks };
  const ordered = inOrder(index, shown.found, state.order, shown.ranks);
  showControls();
  showNotes(answer);
  showFacets();
  await showResults(ordered, mine);
  if (mine === turn) await showFollowing();
}

/** What the search is called, and whether it is followed: how it is sorted and shown is no part of it. */
async function showFollowing() {
  const { query, choices: chosen, place } = state;
  const address = write({
    query,
    choices: chosen,
    place,
    order: query.trim() ? "relevans" : "namn",
    view: "lista",
    page: 1,
  });
  const labels = index.facets.flatMap((facet) => (chosen.get(facet.word) ?? []).map((code) => labelOf(facet, code)));
  const where = place && placeName(await fetchPlaces(), place);
  const title = [query.trim(), ...labels, where].filter(Boolean).join(", ");
  const entries = Object.fromEntries(shown.found.map((entry) => [index.names[entry], index.changed[entry]]));
  const titles = (names) =>
    cards(
      index,
      names.map((name) => index.names.indexOf(name)),
    );
  await following(part("follow"), { address, title: title || t("explore-follow-all"), entries, titles });
}

function showControls() {
  status.textContent = onMap()
    ? t("places-projects", { n: shown.found.length })
    : t("explore-hits", { n: shown.found.length, all: index.n });
  order.value = state.order;
  order.querySelector("[value=relevans]").disabled = !state.query.trim();
  for (const view of views) view.checked = view.value === state.view;
  const pills = [...state.choices].flatMap(([word, codes]) => {
    const facet = facetOf(index, word);
    return codes.map((code) => {
      const label = labelOf(facet, code);
      return el(
        "li",
        {},
        el(
          "button",
          {
            type: "button",
            class: "chip",
            onclick: () => toggle(word, code),
            "aria-label": t("explore-remove-choice", { facet: facet.heading, choice: label }),
          },
          t("explore-choice", { facet: facet.heading, choice: label }),
        ),
      );
    });
  });
  if (pills.length)
    pills.push(
      el(
        "li",
        {},
        el("button", { type: "button", class: "plain", onclick: () => go({ choices: new Map() }) }, t("explore-clear")),
      ),
    );
  chips.replaceChildren(...pills);
}

/** What the base does not have of what was asked, and the pages that answer the question. */
function showNotes(answer) {
  const choose = (query) => {
    box.value = query;
    ask();
  };
  const undo = (word) => {
    literal.add(word);
    show();
  };
  const pages = answer.tasks.map(({ address, title }) =>
    el("p", {}, `${t("explore-answered-by")} `, el("a", { href: new URL(address, root).href }, title), "."),
  );
  part("notes").replaceChildren(...notes(answer, { choose, undo }), ...pages);
  part("notes").hidden = !part("notes").childElementCount;
}

function showFacets() {
  const focused = document.activeElement?.id;
  const open = new Set([...facetList.querySelectorAll("details[open]")].map((details) => details.dataset.word));
  const first = !facetList.childElementCount;
  const boxes = index.facets
    .filter((facet) => !facet.hidden && !(onMap() && facet.word === KIND))
    .map((facet) => {
      const chosen = state.choices.get(facet.word) ?? [];
      return facetBox(facet, {
        chosen,
        counts: shown.counts.get(facet),
        open: first ? chosen.length > 0 || OPEN_AT_FIRST.includes(facet.word) : open.has(facet.word),
        unfolded: unfolded.has(facet.word),
        toggle: (code) => toggle(facet.word, code),
        unfold: () => {
          unfolded.add(facet.word);
          showFacets();
        },
      });
    });
  facetList.replaceChildren(...boxes);
  // The box that was ticked has been made anew; the keyboard stays where it was.
  if (focused) document.getElementById(focused)?.focus();
}

async function showResults(ordered, mine) {
  const pages = Math.max(1, Math.ceil(ordered.length / ON_PAGE));
  const at = Math.min(state.page, pages);
  const inSight = onMap() ? [] : await cards(index, ordered.slice((at - 1) * ON_PAGE, at * ON_PAGE));
  const made = !ordered.length
    ? nothing()
    : onMap()
      ? await map(ordered)
      : state.view === "tabell"
        ? table(inSight, shown.mark)
        : list(inSight, shown.mark);
  if (mine !== turn) return;
  const focused = document.activeElement?.id;
  results.replaceChildren(made);
  // What was pressed has been made anew; the keyboard stays where it was.
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  refresh();
  showPager(at, onMap() ? 1 : pages);
}

async function map(ordered) {
  const places = await fetchPlaces();
  const place = placeName(places, state.place) ? state.place : "";
  if (place) {
    const n = byPlace(index, ordered).get(place)?.length ?? 0;
    status.append(` · ${t("places-place-projects", { place: placeName(places, place), n })}`);
  }
  const kinds = state.choices.get(KIND) ?? [];
  const passedOver =
    kinds.some((kind) => kind !== "project") && el("p", { class: "notice" }, t("places-kind-passed-over"));
  return el("div", {}, passedOver, await mapView(index, places, ordered, place, pressed));
}

/** Tells what is in a place; on a phone that stands below the map. */
async function pressed(code) {
  await go({ place: code });
  results.querySelector(".map-place h2")?.scrollIntoView({ block: "nearest" });
}

function nothing() {
  const note = page.querySelector("[data-explore-nothing]").content.cloneNode(true);
  return el("div", { class: "notice" }, note);
}

function showPager(at, pages) {
  const step = (to, text) =>
    el(
      "button",
      {
        type: "button",
        class: "action",
        onclick: () => go({ page: to }).then(() => status.scrollIntoView({ block: "start" })),
      },
      text,
    );
  pager.replaceChildren(
    ...(pages < 2
      ? []
      : [
          at > 1 ? step(at - 1, t("explore-previous")) : "",
          el("span", {}, t("explore-page", { page: at, pages })),
          at < pages ? step(at + 1, t("explore-next")) : "",
        ]),
  );
}

async function download() {
  const found = await cards(index, inOrder(index, shown.found, state.order, shown.ranks));
  const rows = found.map((card) => [
    card.title,
    card.kind,
    card.summary,
    card.facts,
    card.known,
    new URL(`${card.name}/`, root).href,
  ]);
  save("vagar-in-traffar.csv", csv([COLUMNS, ...rows]), "text/csv");
}

/** Looks for what is written. Going back leads to before the question, not through each letter of it. */
function ask() {
  const query = box.value;
  if (query === state.query) return;
  const replace = Boolean(query.trim() && state.query.trim());
  go({ query, order: query.trim() ? "relevans" : "namn" }, { replace });
}

function listen() {
  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask();
  });
  order.addEventListener("change", () => go({ order: order.value }));
  for (const view of views) view.addEventListener("change", () => go({ view: view.value }));
  part("csv").addEventListener("click", download);
  addEventListener("popstate", () => {
    state = read(location.search, index);
    box.value = state.query;
    show();
  });
}

try {
  index = await data("explore/index.json");
  state = read(location.search, index);
  box.value = state.query;
  // On a phone the filters would push what was found out of sight.
  page.querySelector(".explore-filter").open = matchMedia("(min-width: 60em)").matches;
  await show();
  // Until here the plain list stands: whoever has a slow line reads that.
  page.hidden = false;
  document.querySelector("[data-explore-plain]").hidden = true;
  listen();
} catch (error) {
  document.querySelector("[data-explore-failed]").hidden = false;
  console.info(error);
}
