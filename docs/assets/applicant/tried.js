// Vad är prövat hos oss? Ways of working, a target group and a place in; what the base has, near and far, out.
import { data, el, number, root } from "../dom.js";
import { cards } from "../explore/cards.js";
import { facetOf, labelOf, optionsOf } from "../explore/facets.js";
import { sortOut } from "../explore/sorting.js";
import { around, fetchPlaces, neighbourNames, placeName } from "../places.js";
import { t } from "../words/swedish.js";
import { words as fetchWords, fill, lower } from "./fixed_sentences.js";

const MOST = 8;
const LISTED = 12;
const tool = document.querySelector("[data-tool]");
const part = (name) => tool.querySelector(`[data-tried-${name}]`);
const [method, target, place, chosen, status, result] = ["method", "target", "place", "chosen", "status", "result"].map(
  part,
);

let index;
let places;
let words;
let version;
let methods = [];
let turn = 0;

const label = (word, code) => labelOf(facetOf(index, word), code);

function showChosen() {
  chosen.replaceChildren(
    ...methods.map((code) =>
      el(
        "li",
        {},
        el(
          "button",
          {
            type: "button",
            class: "chip",
            "aria-label": t("applicant-remove-name", { name: label("metod", code) }),
            onclick: () => choose(methods.filter((other) => other !== code)),
          },
          `${label("metod", code)} ×`,
        ),
      ),
    ),
  );
}

function choose(next) {
  methods = next;
  method.value = "";
  showChosen();
  show();
}

/**
 * The circles around the reader's place, from near to far: what each is called, how the sentence about nothing found
 * goes on, and its items of those found, { entry, note }. A wider circle leaves out what the nearer has.
 */
function circles(found) {
  const code = place.value;
  if (!code) {
    return [{ heading: t("applicant-everywhere"), where: t("applicant-in-sweden"), items: plain(found) }];
  }
  const name = placeName(places, code);
  const { county } = places.municipalities[code];
  const names = neighbourNames(places, code);
  const near = around(index, places, code, found);
  const far = near.further.map(({ entry, code: other, km }) => ({
    entry,
    note: km === null ? null : t("places-km", { place: placeName(places, other), km }),
  }));
  return [
    {
      heading: t("places-in", { place: name }),
      where: t("applicant-in", { place: name }),
      items: plain(near.here),
    },
    names.length
      ? {
          heading: t("places-beside"),
          where: t("applicant-beside", { names }),
          items: plain(near.beside),
          seen: near.also.beside,
        }
      : { heading: t("places-beside"), said: t("places-no-neighbours", { place: name }), items: [] },
    {
      heading: t("places-rest-of", { county: placeName(places, county) }),
      where: t("applicant-in", { place: placeName(places, county) }),
      items: plain(near.county),
      seen: near.also.county,
    },
    {
      heading: t("places-further"),
      where: t("applicant-in-sweden"),
      items: far,
      seen: found.length - far.length,
      after: far.some(({ note }) => note) && t("places-km-means"),
    },
  ];
}

const plain = (entries) => entries.map((entry) => ({ entry }));
const known = (choices) => choices.every(([word, codes]) => codes.every((code) => label(word, code)));

async function show() {
  // What is fetched for an earlier question may come after the answer to a later one.
  const mine = ++turn;
  const combinations = methods.length ? methods.map((code) => [["metod", [code]]]) : [[]];
  const group = target.value ? [["malgrupp", [target.value]]] : [];
  if (!methods.length && !group.length && !place.value) {
    result.replaceChildren();
    status.textContent = t("applicant-choose-any");
    return;
  }
  const made = [];
  for (const combination of combinations) {
    const choices = [["slag", ["project"]], ...combination, ...group];
    const found = known(choices) ? sortOut(index, new Map(choices)).found : [];
    made.push(
      el(
        "section",
        {},
        el("h3", {}, combination.length ? label("metod", combination[0][1][0]) : t("applicant-all-ways")),
        await Promise.all(circles(found).map((circle) => block(circle, combination, group))),
      ),
    );
  }
  if (mine !== turn) return;
  result.replaceChildren(...made);
  status.textContent = coverage();
}

async function block(circle, combination, group) {
  const { items, seen, said } = circle;
  const listed = await cards(
    index,
    items.slice(0, LISTED).map(({ entry }) => entry),
  );
  const rest = items.length - listed.length;
  const content = listed.length
    ? el(
        "ul",
        {},
        listed.map((card, position) =>
          el(
            "li",
            {},
            el("a", { href: new URL(`${card.name}/`, root).href }, card.title),
            `. ${card.summary} `,
            el(
              "span",
              { class: "muted" },
              `${[items[position].note, card.facts].filter(Boolean).join(" · ")}. ${card.known}.`,
            ),
          ),
        ),
        rest ? el("li", {}, t("applicant-and-more", { n: rest })) : null,
      )
    : said
      ? el("p", { class: "muted" }, said)
      : seen
        ? el("p", { class: "muted" }, t("places-no-more"))
        : el("p", { class: "not-found" }, notFound(circle, combination, group));
  return el(
    "div",
    {},
    el("h4", {}, t("places-heading-count", { heading: circle.heading, n: items.length })),
    content,
    circle.after ? el("p", { class: "muted" }, circle.after) : null,
  );
}

function notFound(circle, combination, group) {
  const what = [
    combination.length
      ? t("applicant-used", { method: lower(label("metod", combination[0][1][0])) })
      : t("applicant-worked"),
    group.length ? t("applicant-with", { group: lower(label("malgrupp", target.value)) }) : null,
    circle.where,
  ];
  return fill(words.sentences["not-found"], {
    projects: number(version.projects),
    what: what.filter(Boolean).join(" "),
  });
}

const coverage = () => t("applicant-coverage", { n: version.projects, version: version.version, date: version.date });

async function copy() {
  const text = `${result.innerText}\n\n${coverage()}`;
  status.textContent = await navigator.clipboard.writeText(text).then(
    () => t("applicant-copied"),
    () => t("applicant-not-copied"),
  );
}

try {
  [index, places, words, version] = await Promise.all([
    data("explore/index.json"),
    fetchPlaces(),
    fetchWords(),
    data("version.json"),
  ]);
  method.append(...optionsOf(facetOf(index, "metod")));
  target.append(...optionsOf(facetOf(index, "malgrupp")));
  method.addEventListener("change", () => {
    if (!method.value || methods.includes(method.value)) return;
    if (methods.length >= MOST) status.textContent = t("applicant-most-ways", { n: MOST });
    else choose([...methods, method.value]);
  });
  for (const select of [target, place]) select.addEventListener("change", show);
  part("copy").addEventListener("click", copy);
  tool.hidden = false;
  await show();
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
