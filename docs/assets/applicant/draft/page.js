// Omvärldsanalys: choose projects, arrange, edit, take along. What is written stays in this browser.
import { bibtex, csl, inText, ris } from "../../citing.js";
import { save } from "../../csv.js";
import { data, el, number, root } from "../../dom.js";
import { cards } from "../../explore/cards.js";
import { inOrder, sortOut } from "../../explore/sorting.js";
import { current } from "../../renamed.js";
import { isName, chosen as selection } from "../../selection.js";
import { t } from "../../words/swedish.js";
import { keep, recall } from "../kept.js";
import { words as fetchWords } from "../words.js";
import { arrange, headings, ownSections } from "./arrange.js";
import { figureTable } from "./figures.js";
import { Gatherer, methodsOf } from "./gather.js";

const AT_ONCE = 10;
const SHOWN = 60;
const MOST = 60;
const MOST_METHODS = 8;
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

const facetOf = (select) => index.facets.find(({ word }) => word === select.dataset.word);
const chosenLabel = (select) => facetOf(select).labels[facetOf(select).codes.indexOf(select.value)];

/** Options of the filters that some project has. */
function fillFilters() {
  for (const select of filters) {
    const { codes, labels } = facetOf(select);
    select.append(...codes.map((code, position) => el("option", { value: code }, labels[position])));
  }
}

/** How many projects each option would give beside the others' choices; one that would give none cannot be chosen. */
function countOptions(counts) {
  for (const select of filters) {
    const facet = facetOf(select);
    for (const option of select.options) {
      if (!option.value) continue;
      const position = facet.codes.indexOf(option.value);
      const count = counts.get(facet)[position];
      option.textContent = t("places-heading-count", { heading: facet.labels[position], n: count });
      option.disabled = !count && option.value !== select.value;
    }
  }
}

const choices = () =>
  new Map([
    ["slag", ["project"]],
    ...filters.filter(({ value }) => value).map((select) => [select.dataset.word, [select.value]]),
  ]);

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
      data(`entries/${name}.json`).then(
        (entry) => ({ name, title: entry.name, known: "" }),
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
  const county = index.facets.find(({ word }) => word === "lan");
  const position = county.codes.indexOf(option.dataset.county);
  return {
    code: option.value,
    label: option.textContent,
    county: option.dataset.county,
    county_label: position < 0 ? t("applicant-the-county") : county.labels[position],
  };
}

const fetched = new Map();
const entry = (name) => {
  if (!fetched.has(name)) fetched.set(name, data(`entries/${name}.json`));
  return fetched.get(name);
};

const studiesOf = (ties) => Promise.all(ties.map(async (tie) => ({ text: tie.text, entry: await entry(tie.name) })));

async function methodsFor(projects) {
  return Promise.all(
    methodsOf(projects)
      .slice(0, MOST_METHODS)
      .map(async (name) => {
        const method = await entry(name);
        const studies = await studiesOf(method.research);
        return { ...method, key: name, studies: studies.map((study) => ({ ...study, name: study.entry.name })) };
      }),
  );
}

async function write() {
  const names = ticked();
  if (!names.length) return tell(t("applicant-tick-one"));
  if (names.length > MOST) return tell(t("applicant-too-many", { most: MOST, n: names.length }));
  if (made?.edited && !confirm(t("applicant-overwrite"))) return null;
  tell(t("applicant-writing"));
  const chosen = (await Promise.all(names.map(entry))).filter(({ kind }) => kind === "project");
  const projects = await Promise.all(
    chosen.map(async (project) => ({ ...project, studied: await studiesOf(project.studies) })),
  );
  const methods = await methodsFor(projects);
  const hits = Number(part("hits").value);
  const base = { projects: number(version.projects), version: version.version, date: version.date, hits: number(hits) };
  const gatherer = new Gatherer({ sentences: words.sentences, projects, methods, place: place(), base });
  const pasted = part("headings").value;
  const structure = words.structures.find(({ id }) => id === part("structure").value);
  const own = headings(pasted).length > 0;
  const began = performance.now();
  const sections = arrange(own ? ownSections(pasted, words.keywords) : structure.sections, gatherer);
  tool.dataset.milliseconds = Math.round(performance.now() - began);
  made = {
    title: t("applicant-title"),
    structure: own ? t("applicant-own-headings") : structure.label,
    sections,
    sources: gatherer.sources.list,
    figures: figureTable(projects, gatherer.sources),
    log: log(names, hits),
    costs: gatherer.block("costs"),
    edited: false,
  };
  keepDraft();
  show();
  tell(t("applicant-written", { sections: sections.length, n: made.sources.length }));
  part("result").scrollIntoView({ block: "start" });
  return null;
}

function log(names, hits) {
  const titles = (list) =>
    list.map((name) => candidates.find((card) => card.name === name)?.title ?? name).join(", ") || t("applicant-none");
  const used = filters
    .filter(({ value }) => value)
    .map((select) => t("applicant-filter", { name: select.labels[0].textContent, choice: chosenLabel(select) }));
  const leftOut = candidates.map(({ name }) => name).filter((name) => !names.includes(name));
  return [
    t("applicant-log-when", {
      day: new Date().toLocaleDateString("sv-SE"),
      address: root.href,
      version: version.version,
      date: version.date,
    }),
    t("applicant-log-terms", { terms: used.join("; ") || t("applicant-none"), hits, all: version.projects }),
    t("applicant-log-chosen", { names: titles(names) }),
    t("applicant-log-left-out", { names: titles(leftOut) }),
    t("applicant-log-coverage", { address: new URL("tackning/", root).href }),
  ];
}

const sourceLines = () => made.sources.map((source, position) => `[${position + 1}] ${inText(source)}`);

/** Whether what was kept is a draft that this page can show. */
const isDraft = (found) =>
  typeof found.title === "string" &&
  typeof found.structure === "string" &&
  Array.isArray(found.sections) &&
  found.sections.every((section) => typeof section?.heading === "string" && typeof section.text === "string") &&
  [found.sources, found.log, found.costs].every(Array.isArray) &&
  found.sources.every((source) => typeof source?.title === "string");

function keepDraft() {
  if (!keep(KEPT, made)) tell(t("applicant-not-kept"));
}

function show() {
  part("result").hidden = !made;
  if (!made) return;
  part("arranged").textContent = made.structure;
  part("sections").replaceChildren(
    ...made.sections.map((section, position) => {
      const id = `avsnitt-${position}`;
      const text = el("textarea", {
        id,
        rows: Math.min(24, Math.max(4, Math.ceil(section.text.length / 75) + section.text.split("\n\n").length)),
      });
      text.value = section.text;
      text.addEventListener("input", () => {
        section.text = text.value;
        made.edited = true;
        keepDraft();
      });
      return el(
        "div",
        { class: "draft-section" },
        el("h3", {}, el("label", { for: id }, section.heading)),
        text,
        el("div", { class: "draft-print" }),
      );
    }),
  );
  part("sources").replaceChildren(
    ...made.sources.map((source) =>
      el("li", {}, source.url ? el("a", { href: source.url, rel: "noopener" }, inText(source)) : inText(source)),
    ),
  );
  part("log").replaceChildren(...made.log.map((line) => el("li", {}, line)));
  part("costs").replaceChildren(...made.costs.map((line) => el("li", {}, line)));
}

const asText = (heading) =>
  [
    ...made.sections.map((section) => `${heading(section.heading)}\n\n${section.text}`),
    `${heading(t("applicant-sources"))}\n\n${sourceLines().join("\n\n")}`,
    `${heading(t("applicant-log"))}\n\n${made.log.join("\n\n")}`,
  ].join("\n\n");

const plain = () => `${made.title}\n\n${asText((text) => text.toLocaleUpperCase("sv"))}\n`;
// What begins a list or a heading in Markdown is text here.
const marked = (text) =>
  text.replace(/^([#>*+-]|\d+\.)/gm, "\\$1").replace(/[<>]/g, (char) => (char === "<" ? "&lt;" : "&gt;"));
const markdown = () =>
  `# ${made.title}\n\n${made.sections.map(({ heading, text }) => `## ${marked(heading)}\n\n${marked(text)}`).join("\n\n")}\n\n## ${t("applicant-sources")}\n\n${sourceLines().map(marked).join("\n\n")}\n\n## ${t("applicant-log")}\n\n${made.log.map(marked).join("\n\n")}\n`;

const actions = {
  copy: async () => {
    await navigator.clipboard.writeText(plain()).then(
      () => tell(t("applicant-draft-copied")),
      () => tell(t("applicant-draft-not-copied")),
    );
  },
  markdown: () => save("omvarldsanalys.md", markdown(), "text/markdown"),
  docx: async () => {
    const { docx, TYPE } = await import("./docx.js");
    save(
      "omvarldsanalys.docx",
      docx({
        title: made.title,
        sections: made.sections,
        table: made.figures,
        sources: made.sources.map(inText),
        log: made.log,
      }),
      TYPE,
    );
  },
  ris: () => save("kallor.ris", ris(made.sources), "application/x-research-info-systems"),
  bibtex: () => save("kallor.bib", bibtex(made.sources), "application/x-bibtex"),
  csl: () => save("kallor.json", csl(made.sources), "application/vnd.citationstyles.csl+json"),
  forget: () => {
    if (!confirm(t("applicant-forget"))) return;
    keep(KEPT, null);
    made = null;
    show();
    tell(t("applicant-forgotten"));
  },
};

function printable() {
  // A text field prints only what fits in it; on paper its words stand as paragraphs.
  for (const [position, box] of [...part("sections").querySelectorAll(".draft-print")].entries()) {
    box.replaceChildren(...made.sections[position].text.split(/\n{2,}/).map((text) => el("p", {}, text)));
  }
}

function elsewhere() {
  const labels = filters.filter(({ value }) => value).map((select) => chosenLabel(select).toLocaleLowerCase("sv"));
  part("terms").textContent = labels.length ? labels.join(" ") : t("applicant-no-terms");
}

try {
  [index, words, version] = await Promise.all([data("explore/index.json"), fetchWords(), data("version.json")]);
  fillFilters();
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
    button.addEventListener("click", () => actions[button.dataset.draftDo]());
  addEventListener("beforeprint", () => made && printable());
  // Only when all of it answers: a reader may be quicker than the network.
  tool.hidden = false;
  show();
  elsewhere();
  await showCandidates();
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
