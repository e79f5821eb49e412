// Ditt urval: the chosen entries to take along, and a link that shows what they said when it was made.
import { bibtex, csl, ris } from "../citing.js";
import { csv, save } from "../csv.js";
import { data, el, root, shared } from "../dom.js";
import { current } from "../renamed.js";
import { choose, chosen, isName, MOST, onChange } from "../selection.js";
import { t } from "../words/swedish.js";
import { changes } from "./changes.js";

const VERSION = /^[0-9a-f]{12}$/;
const tool = document.querySelector("[data-tool]");
const part = (name) => tool.querySelector(`[data-chosen-${name}]`);

let entries = [];
let version;
let shown;
let turn = 0;

const tell = (text) => {
  part("status").textContent = text;
};

function asked() {
  const parameters = new URLSearchParams(location.search);
  const names = parameters.getAll("post");
  return {
    names: [...new Set(names.filter(isName))].slice(0, MOST),
    strange: names.filter((name) => !isName(name)).length,
    version: parameters.get("version"),
  };
}

const get = (name) =>
  data(`entries/${name}.json`).then(
    (entry) => ({ ...entry, key: name }),
    () => ({ key: name, gone: true }),
  );

async function show() {
  const mine = ++turn;
  const wanted = asked();
  const own = !wanted.names.length;
  const names = await current(own ? chosen() : wanted.names);
  const found = await Promise.all(names.map(get));
  const frozen = await frozenVersion(wanted.version);
  // The selection has changed meanwhile, and what it is now is on its way.
  if (mine !== turn) return;
  entries = found.filter(({ gone }) => !gone);
  const notes = [names.length ? t(own ? "chosen-own" : "chosen-in-link", { n: entries.length }) : t("chosen-empty")];
  if (wanted.strange) notes.push(t("chosen-strange", { n: wanted.strange }));
  if (found.length > entries.length && !frozen) notes.push(t("chosen-gone", { n: found.length - entries.length }));
  if (frozen === false) notes.push(t("chosen-not-kept"));
  if (frozen) notes.push(t("chosen-since", { version: frozen.version, date: frozen.date }));
  tell(notes.join(" "));
  part("list").replaceChildren(...found.map((entry) => row(entry, own, frozen)));
  part("tools").hidden = !entries.length;
  const link = new URL(location.pathname, location.href);
  for (const { key } of entries) link.searchParams.append("post", key);
  link.searchParams.set("version", version.version);
  part("link").value = link.href;
  part("kept").hidden = (await keptVersions()).some((kept) => kept.version === version.version);
}

const keptVersions = () => shared("versions/index.json").catch(() => []);

/** The kept version that the link names: null when it names none, false when it is not there. */
async function frozenVersion(name) {
  if (name === null) return null;
  if (!VERSION.test(name)) return false;
  if (!(await keptVersions()).some((kept) => kept.version === name)) return name === version.version ? null : false;
  return data(`versions/${name}.json`);
}

function row(entry, own, frozen) {
  const before = frozen ? (frozen.entries[entry.key] ?? null) : undefined;
  const title = entry.gone ? (before?.title ?? entry.key) : entry.name;
  const found = before === undefined ? null : changes(before, entry.gone ? null : entry);
  return el(
    "li",
    {},
    entry.gone ? title : el("a", { href: new URL(entry.address, root).href }, title),
    entry.gone ? null : ` ${entry.kind_label} `,
    own
      ? el(
          "button",
          {
            type: "button",
            class: "plain",
            "aria-label": t("chosen-remove-name", { name: title }),
            onclick: () => choose(entry.key, false),
          },
          t("chosen-remove"),
        )
      : null,
    found
      ? el(
          "ul",
          {},
          found.length ? found.map((line) => el("li", {}, line)) : el("li", { class: "muted" }, t("chosen-unchanged")),
        )
      : null,
  );
}

// The columns of the table, and which of them Excel shows as links. Numbers stand beside the words they come from.
const COLUMNS = [
  { name: t("chosen-column-entry"), kind: null },
  { name: t("chosen-column-name"), kind: null },
  { name: t("chosen-column-kind"), kind: null },
  { name: t("chosen-column-summary"), kind: null },
  { name: t("chosen-column-claim"), kind: null },
  { name: t("chosen-column-figure"), kind: null },
  { name: t("chosen-column-low"), kind: null },
  { name: t("chosen-column-high"), kind: null },
  { name: t("chosen-column-unit"), kind: null },
  { name: t("chosen-column-base"), kind: null },
  { name: t("chosen-column-time"), kind: null },
  { name: t("chosen-column-known"), kind: null },
  { name: t("chosen-column-source"), kind: null },
  { name: t("chosen-column-place"), kind: null },
  { name: t("chosen-column-address"), kind: "link" },
];
const NOTHING = COLUMNS.slice(4, -1).map(() => null);
const heads = () => COLUMNS.map(({ name }) => name);

/** A row for each claim, and one for an entry without any. */
function rows() {
  return entries.flatMap((entry) => {
    const base = [entry.key, entry.name, entry.kind_label, entry.summary];
    const address = new URL(entry.address, root).href;
    const claims = (entry.claims ?? []).map((claim) => [
      ...base,
      `${claim.phrase} ${claim.text}`,
      claim.words,
      claim.value_low,
      claim.value_high,
      claim.value_in,
      claim.base,
      claim.time,
      claim.level_name,
      entry.sources[claim.source].title,
      claim.place,
      address,
    ]);
    return claims.length ? claims : [[...base, ...NOTHING, address]];
  });
}

const sources = () => [
  ...new Map(
    entries.flatMap((entry) => Object.entries(entry.sources).map(([id, source]) => [id, { ...source, id }])),
  ).values(),
];

const actions = {
  csv: () => save("urval.csv", csv([heads(), ...rows()]), "text/csv"),
  xlsx: async () => {
    const { xlsx, TYPE } = await import("./xlsx.js");
    save("urval.xlsx", xlsx("urval", COLUMNS, rows(), { title: t("chosen-title") }), TYPE);
  },
  json: () => save("urval.json", `${JSON.stringify({ version, entries }, null, 1)}\n`, "application/json"),
  ris: () => save("kallor.ris", ris(sources()), "application/x-research-info-systems"),
  bibtex: () => save("kallor.bib", bibtex(sources()), "application/x-bibtex"),
  csl: () => save("kallor.json", csl(sources()), "application/vnd.citationstyles.csl+json"),
  copy: async () => {
    await navigator.clipboard.writeText(part("link").value).then(
      () => tell(t("chosen-copied")),
      () => part("link").select(),
    );
  },
};

try {
  version = await data("version.json");
  for (const button of tool.querySelectorAll("[data-chosen-do]")) {
    // A reader may be quicker than the network: what is shown is what is saved.
    button.addEventListener("click", async () => {
      await shown;
      actions[button.dataset.chosenDo]();
    });
  }
  onChange(() => (shown = show()));
  tool.hidden = false;
  shown = show();
  await shown;
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
