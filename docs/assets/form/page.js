// The form: what was asked for in the address, the fields, the draft, and what becomes of it.

import { keep, recall } from "../applicant/kept.js";
import { data, el, plural } from "../dom.js";
import { checker } from "./check.js";
import { whole } from "./fields.js";
import { FIRST, SECTIONS } from "./order.js";
import { preview } from "./preview.js";
import { kindOf, known, read } from "./reading.js";
import { at } from "./schema.js";
import { letter, proposal, save } from "./sending.js";
import { write } from "./yaml.js";

const one = (name) => document.querySelector(`[data-form-${name}]`);
const tool = document.querySelector("[data-form]");
const ENTRY = /^(projekt|metoder|forskning)\/[a-z0-9]+(-[a-z0-9]+)*$/;
const KINDS = {
  projekt: { schema: "project", folder: "projects", about: "Räkna med en halvtimme. Ha dokumentet framför dig. Det du inte hittar lämnar du tomt." },
  metod: { schema: "method", folder: "methods", about: "Skriv vad man gör, steg för steg, med egna ord. Ha dokumentet framför dig." },
  forskning: { schema: "study", folder: "research", about: "Skriv vad studien fann och vad den inte kan säga." },
  rattelse: { schema: "proposal", folder: null, about: "Säg vilken sida det gäller, vad som är fel och var det rätta står. Det tar fem minuter." },
};
const OF_PLACE = { projekt: "projekt", metoder: "metod", forskning: "forskning" };
const WAIT = 300;
const SHOWN_PROBLEMS = 12;

const date = new Date();
const today = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** One form on the page: its schema, its fields and its draft. */
class EntryForm {
  constructor(kind, entry, schema, words, values) {
    Object.assign(this, { kind, entry, schema, check: checker(schema, words, KINDS[kind].schema) });
    this.lists = el("div", { hidden: true });
    this.root = whole(this, values, FIRST[kind], SECTIONS);
    one("fields").replaceChildren(this.lists, this.root.element);
    this.settle();
  }

  get draft() {
    return `form.${this.kind}.${this.entry ?? "ny"}`;
  }

  /** The id of a list of suggestions with a vocabulary's ids and labels. */
  listOf(node) {
    const id = `val-${node["x-ref"]}`;
    if (!this.lists.querySelector(`#${id}`)) this.lists.append(el("datalist", { id }, ...node.enum.map((value, index) => el("option", { value, label: node.enumDescriptions[index] }))));
    return id;
  }

  /** The same for ids that this entry itself gives: its sources and claims. */
  idsOf(target) {
    const id = `val-${target}`;
    if (!this.lists.querySelector(`#${id}`)) this.lists.append(el("datalist", { id }));
    return id;
  }

  onlySource() {
    const sources = this.root?.value?.sources ?? [];
    return sources.length === 1 ? sources[0].id : undefined;
  }

  changed() {
    tool.toggleAttribute("data-waiting", true);
    clearTimeout(this.waiting);
    // A form that another has taken the place of has nothing more to say.
    this.waiting = setTimeout(() => form === this && this.settle(true), WAIT);
  }

  /** Everything that follows from what is written. */
  settle(store = false) {
    const values = this.root.value ?? {};
    if (store) one("kept").textContent = keep(this.draft, values) ? "Utkastet är sparat i den här webbläsaren." : "Webbläsaren låter inget sparas. Spara filen innan du stänger.";
    for (const [list, label] of [["sources", "title"], ["claims", "text"]]) {
      const options = (values[list] ?? []).filter((item) => item.id).map((item) => el("option", { value: item.id, label: item[label] ?? "" }));
      this.lists.querySelector(`#val-${list.slice(0, -1)}`)?.replaceChildren(...options);
    }
    this.problems = this.check(values, today);
    tool.toggleAttribute("data-waiting", false);
    this.tell();
    this.offer(values);
    one("preview").replaceChildren(...preview(values, (key) => at([key], this.schema, values)?.description ?? key));
  }

  tell() {
    const beside = new Map();
    for (const problem of this.problems) {
      const part = this.root.find(problem.path);
      if (!beside.has(part)) beside.set(part, problem);
    }
    const visit = (part) => {
      const problem = beside.get(part);
      part.show?.(problem && (part.touched ?? true) ? problem : undefined);
      for (const below of part.parts?.values() ?? []) visit(below);
      for (const item of part.items ?? []) visit(item.part);
    };
    visit(this.root);
    const count = this.problems.length;
    one("count").textContent = count ? `${plural(count, "sak", "saker")} är kvar.` : "Inget. Allt som kan kontrolleras här stämmer.";
    const shown = this.problems.slice(0, SHOWN_PROBLEMS);
    one("problems").replaceChildren(
      ...shown.map((problem) => el("li", {}, el("button", { type: "button", class: "form-goto", onclick: () => this.root.find(problem.path).focus() }, `${problem.message}.`), problem.action ? ` ${problem.action}.` : "")),
      ...(count > shown.length ? [el("li", { class: "muted" }, `Och ${count - shown.length} till.`)] : []),
    );
  }

  offer(values) {
    const { folder, schema } = KINDS[this.kind];
    const id = /^[a-z0-9-]+$/.test(values.id ?? "") ? values.id : "utkast";
    const about = ENTRY.test(values.entry ?? "") ? values.entry : undefined;
    this.file = folder ? `${id}.yml` : `rattelse-${about?.split("/")[1] ?? today}.yml`;
    this.text = write(values, folder ? schema : null);
    one("yaml").textContent = this.text;
    one("file").textContent = this.file;
    const page = this.entry ?? about;
    one("mail").href = letter(tool.dataset.contact, { title: values.name ?? about ?? "ett utkast", file: this.file, address: page && `${tool.dataset.site}${page}/`, left: this.problems.length });
    const folders = { projekt: "projects", metoder: "methods", forskning: "research" };
    const path = folder ? `${folder}/${this.file}` : about && `${folders[about.split("/")[0]]}/${about.split("/")[1]}.yml`;
    const { href, filled } = path ? proposal(tool.dataset.forge, path, this.text, Boolean(folder) && !this.entry) : { href: tool.dataset.forge, filled: false };
    one("forge").href = href;
    one("forge").textContent = folder && !this.entry ? "Öppna som en ny fil" : "Öppna filen";
    one("forge-note").textContent = filled ? "Texten följer med i länken." : folder ? "Texten är för lång för en länk, eller så finns filen redan: kopiera texten här och klistra in den där." : "Ändra i filen där. Texten här är till för e-brevet.";
  }
}

let form;
let words;

function say(text) {
  one("message").textContent = text;
  one("message").hidden = !text;
}

async function open(kind, entry, given) {
  const schema = await data(`form/${KINDS[kind].schema}.json`);
  words ??= await data("form/rules.json");
  const draft = given ? undefined : recall(`form.${kind}.${entry ?? "ny"}`, undefined);
  let values = given ?? draft;
  if (!values && entry && kind !== "rattelse") {
    values = await data(`values/${entry}.json`);
    values.changed = today;
  }
  values ??= fresh(kind, entry);
  // A draft may be older than the models, and may have been touched by others.
  const { values: let_in, unknown } = known(values, schema);
  document.querySelector(`[name=slag][value=${kind === "forskning" ? "rattelse" : kind}]`).checked = kind !== "forskning";
  one("about").textContent = KINDS[kind].about;
  form = new EntryForm(kind, entry, schema, words, let_in);
  one("kept").textContent = draft ? "Du fortsätter på ett utkast som finns i den här webbläsaren." : "";
  if (given) form.settle(true);
  return unknown;
}

function fresh(kind, entry) {
  if (kind === "rattelse") {
    const asked = new URLSearchParams(location.search);
    const item = asked.get("uppgift")?.slice(0, 100);
    return { ...(entry ? { entry } : {}), kind: asked.get("om") === "svar" ? "reply" : "correction", ...(item ? { item } : {}), date: today };
  }
  return { created: today, changed: today, reviewed: today };
}

function failed(error) {
  const place = one("failed");
  place.hidden = false;
  place.textContent = `Formuläret gick inte att öppna: det som behövs ${error.message}. Ladda om sidan, eller skriv till ${tool.dataset.contact}.`;
}

async function start() {
  const asked = new URLSearchParams(location.search);
  const post = asked.get("post");
  const entry = ENTRY.test(post ?? "") ? post : undefined;
  let kind = Object.hasOwn(KINDS, asked.get("slag") ?? "") ? asked.get("slag") : entry ? OF_PLACE[entry.split("/")[0]] : "projekt";
  const fits = kind === "rattelse" || !entry || OF_PLACE[entry.split("/")[0]] === kind;
  if (!fits) kind = "rattelse";
  let message = post && !entry ? "Adressen nämner en sida som inte finns. Här är ett tomt formulär i stället." : "";
  if (asked.get("slag") && !Object.hasOwn(KINDS, asked.get("slag"))) message = "Adressen nämner ett slag som inte finns. Välj här under vad du vill göra.";
  try {
    await open(kind, entry);
  } catch (error) {
    if (!entry || error.message !== "finns inte") throw error;
    message = `Posten ${entry} finns inte. Här är ett tomt formulär i stället.`;
    await open(kind, undefined);
  }
  say(message);
  tool.hidden = false;
}

for (const choice of document.querySelectorAll("[name=slag]"))
  choice.addEventListener("change", () => {
    say("");
    open(choice.value, choice.value === "rattelse" ? form.entry : undefined).catch(failed);
  });

document.querySelector(".entry-form").addEventListener("submit", (event) => event.preventDefault());

one("clear").addEventListener("click", () => {
  if (!confirm("Ta bort utkastet och börja om?")) return;
  clearTimeout(form.waiting);
  keep(form.draft, null);
  open(form.kind, form.entry).catch(failed);
});

one("upload").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    const values = await read(file);
    const unknown = await open(kindOf(values), undefined, values);
    say(unknown.length ? `${file.name} är öppnad, utom det som formuläret inte känner till: ${unknown.slice(0, 5).map((name) => name.slice(0, 40)).join(", ")}.` : `${file.name} är öppnad.`);
  } catch (error) {
    say(error.message);
  }
  target.value = "";
});

document.querySelector(".entry-form").addEventListener("input", () => form?.changed());
one("download").addEventListener("click", () => {
  form.settle(true);
  save(form.file, form.text);
});
one("copy").addEventListener("click", async () => {
  const done = await (navigator.clipboard?.writeText(form.text) ?? Promise.reject()).then(() => true, () => false);
  one("copied").textContent = done ? "Kopierad" : "Det gick inte att kopiera. Markera texten här under.";
});

start().catch(failed);
