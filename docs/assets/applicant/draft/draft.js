// Omvärldsanalys: choose projects, arrange, edit, take along. What is written stays in this browser.

import { known } from "../../document/sentences.js";
import { Sources } from "../../document/sources.js";
import { data, el, root } from "../../dom.js";
import { cards } from "../../explore/cards.js";
import { facetOf, labelOf, optionsOf } from "../../explore/facets.js";
import { inOrder, sortOut } from "../../explore/sorting.js";
import { keep, recall } from "../../kept.js";
import { current } from "../../renamed.js";
import { isName, chosen as selection } from "../../selection.js";
import { today } from "../../today.js";
import { t } from "../../words/swedish.js";
import { words as fetchWords, lower } from "../fixed_sentences.js";
import { arrange, headings, ownSections } from "./arrange.js";
import { entry, material, method, neighbours } from "./material.js";
import { isDraft, printable, show } from "./result.js";
import { tables } from "./tables.js";
import { plain, TAKING } from "./taking.js";
import { write as blockOf } from "./writing.js";

const AT_ONCE = 10;
const SHOWN = 60;
const MOST = 60;
const KEPT = "draft";
const tool = document.querySelector("[data-tool]");
const part = (name) => tool.querySelector(`[data-draft-${name}]`);
const form = tool.querySelector("form");
const filters = [...form.querySelectorAll("select[data-word]")];

let index;
let words;
let version;
let candidates = [];
let made = null;
let turn = 0;

const tell = (text) => {
  part("status").textContent = text;
};

const facet = (select) => facetOf(index, select.dataset.word);
const chosenLabel = (select) => labelOf(facet(select), select.value);

/** How many projects each option would give beside the others' choices; one that would give none cannot be chosen. */
function countOptions(counts) {
  for (const select of filters) {
    const { codes, labels } = facet(select);
    const sums = counts.get(facet(select));
    for (const option of select.options) {
      if (!option.value) continue;
      const position = codes.indexOf(option.value);
      const count = sums[position];
      option.textContent = t("places-heading-count", { heading: labels[position], n: count });
      option.disabled = !count && option.value !== select.value;
    }
  }
}

/** What is asked for: within a facet one is enough, so that two target groups give the projects for either. */
function choices() {
  const found = new Map([["slag", ["project"]]]);
  for (const { dataset, value } of used()) found.set(dataset.word, [...(found.get(dataset.word) ?? []), value]);
  return found;
}

/** Shows what the filters find. Those in the address come first, then the reader's selection. */
async function showCandidates() {
  const mine = ++turn;
  const sorted = sortOut(index, choices());
  countOptions(sorted.counts);
  const found = inOrder(index, sorted.found, "beskrivna");
  const asked = await current(
    new URLSearchParams(location.search).getAll("post").filter((name) => isName(name) && name.startsWith("projekt/")),
  );
  const wanted = asked.length ? asked : selection().filter((name) => name.startsWith("projekt/"));
  const filtered = filters.some(({ value }) => value);
  const listed = await cards(index, found.slice(0, SHOWN));
  const ticked = new Set(
    wanted.length && !filtered ? wanted.slice(0, MOST) : listed.slice(0, AT_ONCE).map(({ name }) => name),
  );
  const missing = [...ticked].filter((name) => !listed.some((card) => card.name === name));
  const extra = await Promise.all(
    missing.map((name) =>
      entry(name).then(
        (found) => ({ name, title: found.name, known: "" }),
        () => null,
      ),
    ),
  );
  // The reader has chosen something else meanwhile.
  if (mine !== turn) return;
  const unknown = missing.filter((_, position) => !extra[position]);
  candidates = [...extra.filter(Boolean), ...listed];
  part("candidates").replaceChildren(
    ...candidates.map((card, position) =>
      el(
        "li",
        {},
        el("input", { type: "checkbox", id: `kandidat-${position}`, value: card.name, checked: ticked.has(card.name) }),
        el("label", { for: `kandidat-${position}` }, card.title, " ", el("span", { class: "muted" }, card.known)),
      ),
    ),
  );
  const notes = [
    found.length > SHOWN
      ? t("applicant-matching-shown", { n: found.length, shown: SHOWN })
      : t("applicant-matching", { n: found.length }),
  ];
  if (wanted.length > MOST) notes.push(t("applicant-most-at-once", { n: MOST }));
  if (unknown.length) notes.push(t("applicant-unknown", { names: unknown.join(", ") }));
  if (!found.length) notes.push(t("applicant-widen"));
  tell(notes.join(" "));
  part("hits").value = found.length;
}

const ticked = () => [...part("candidates").querySelectorAll("input:checked")].map(({ value }) => value);

function place() {
  const option = part("place").selectedOptions[0];
  if (!option?.value) return null;
  return {
    code: option.value,
    label: option.textContent,
    county: option.dataset.county,
    county_label: labelOf(facetOf(index, "lan"), option.dataset.county) ?? t("applicant-the-county"),
  };
}

async function write() {
  const names = ticked();
  if (!names.length) return tell(t("applicant-tick-one"));
  if (names.length > MOST) return tell(t("applicant-too-many", { most: MOST, n: names.length }));
  if (made?.edited && !confirm(t("applicant-overwrite"))) return null;
  tell(t("applicant-writing"));
  const asked = form.querySelector("[data-word=metod]").value;
  const way = asked ? `metoder/${asked}` : null;
  const found = await material(names, way);
  const hits = Number(part("hits").value);
  const sources = new Sources();
  const writing = {
    ...found,
    asked: way,
    place: place(),
    base: { projects: version.projects, hits, by: used().length ? "filters" : "hand" },
    sources,
    told: new Set(),
    studies: new Set(),
  };
  const pasted = part("headings").value;
  const structure = words.structures.find(({ id }) => id === part("structure").value);
  const own = headings(pasted).length > 0;
  const began = performance.now();
  const sections = arrange(own ? ownSections(pasted, words.keywords) : structure.sections, (block) =>
    blockOf(writing, block),
  );
  tool.dataset.milliseconds = Math.round(performance.now() - began);
  made = {
    title: title(),
    structure: own ? t("applicant-own-headings") : structure.label,
    sections,
    sources: sources.list,
    tables: tables(found.projects, sources),
    log: log(names, hits),
    neighbours: neighbours(found),
    edited: false,
  };
  keepDraft();
  showDraft();
  tell(t("applicant-written", { sections: sections.length, n: made.sources.length }));
  part("result").scrollIntoView({ block: "start" });
  return null;
}

/** The filters in use. */
const used = () => filters.filter(({ value }) => value);

function title() {
  const what = used().map((select) => lower(chosenLabel(select)));
  return what.length ? t("applicant-title-of", { what }) : t("applicant-title");
}

/** Takes a way nearby into the draft, in a section of its own. */
async function take(way) {
  const sources = new Sources(made.sources);
  const found = await method(way.name);
  const said = t("applicant-neighbour", { way: found.name, summary: found.summary });
  const told = `${said}\n${known(found, sources)}`;
  const heading = t("applicant-neighbours");
  const section = made.sections.find((each) => each.heading === heading);
  if (section) section.text = `${section.text}\n\n${told}`;
  else made.sections.push({ heading, level: 1, text: told });
  made.sources = sources.list;
  made.neighbours = made.neighbours.filter(({ name }) => name !== way.name);
  made.edited = true;
  keepDraft();
  showDraft();
  tell(t("applicant-neighbour-taken", { way: found.name }));
}

function log(names, hits) {
  const titles = (list) =>
    list.map((name) => candidates.find((card) => card.name === name)?.title ?? name).join(", ") || t("applicant-none");
  const asked = used().map((select) =>
    t("applicant-filter", { name: select.labels[0].textContent, choice: chosenLabel(select) }),
  );
  const leftOut = candidates.map(({ name }) => name).filter((name) => !names.includes(name));
  return [
    t("applicant-log-when", {
      day: today(),
      address: root.href,
      version: version.version,
      date: version.date,
    }),
    t("applicant-log-terms", { terms: asked.join("; ") || t("applicant-none"), hits, all: version.projects }),
    t("applicant-log-chosen", { names: titles(names) }),
    t("applicant-log-left-out", { names: titles(leftOut) }),
    t("applicant-log-coverage", { address: new URL("tackning/", root).href }),
  ];
}

function keepDraft() {
  if (!keep(KEPT, made)) tell(t("applicant-not-kept"));
}

function edited() {
  made.edited = true;
  keepDraft();
}

const showDraft = () => show(made, part, { changed: edited, take });

const actions = {
  ...TAKING,
  copy: async () => {
    await navigator.clipboard.writeText(plain(made)).then(
      () => tell(t("applicant-draft-copied")),
      () => tell(t("applicant-draft-not-copied")),
    );
  },
  forget: () => {
    if (!confirm(t("applicant-forget"))) return;
    keep(KEPT, null);
    made = null;
    showDraft();
    tell(t("applicant-forgotten"));
  },
};

function elsewhere() {
  const labels = used().map((select) => chosenLabel(select).toLocaleLowerCase("sv"));
  part("terms").textContent = labels.length ? labels.join(" ") : t("applicant-no-terms");
}

try {
  [index, words, version] = await Promise.all([data("explore/index.json"), fetchWords(), data("version.json")]);
  for (const select of filters) select.append(...optionsOf(facet(select)));
  part("structure").append(...words.structures.map(({ id, label }) => el("option", { value: id }, label)));
  part("elsewhere").replaceChildren(
    ...words.elsewhere.map(({ name, url, has }) =>
      el("li", {}, el("a", { href: url, rel: "noopener" }, name), `. ${has}`),
    ),
  );
  made = recall(KEPT, null, isDraft);
  for (const select of filters) {
    select.addEventListener("change", () => {
      elsewhere();
      showCandidates();
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    write().catch((error) => tell(t("applicant-not-written", { problem: error.message })));
  });
  for (const button of tool.querySelectorAll("[data-draft-do]"))
    button.addEventListener("click", () => actions[button.dataset.draftDo](made));
  addEventListener("beforeprint", () => made && printable(made, part));
  // Only when all of it answers: a reader may be quicker than the network.
  tool.hidden = false;
  showDraft();
  elsewhere();
  await showCandidates();
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
