// One form on the page: its fields, what is wrong with them, its draft and its ways out.

import { el, plural } from "../dom.js";
import { today } from "../today.js";
import { checker } from "./check.js";
import { ELSEWHERE, KEPT, REFUSED } from "./draft.js";
import { whole } from "./fields.js";
import { FIRST, LABELS, labelled, SECTIONS } from "./order.js";
import { preview } from "./preview.js";
import { at } from "./schema.js";
import { letter, proposal } from "./sending.js";
import { write } from "./yaml.js";

const one = (name) => document.querySelector(`[data-form-${name}]`);
const tool = document.querySelector("[data-form]");
const WAIT = 300;
const SHOWN_PROBLEMS = 12;

export const ENTRY = /^(projekt|metoder|forskning)\/[a-z0-9]+(-[a-z0-9]+)*$/;
export const KINDS = {
  projekt: {
    schema: "project",
    folder: "projects",
    about: "Räkna med en halvtimme. Ha dokumentet framför dig. Det du inte hittar lämnar du tomt.",
  },
  metod: {
    schema: "method",
    folder: "methods",
    about: "Skriv vad man gör, steg för steg, med egna ord. Ha dokumentet framför dig.",
  },
  forskning: { schema: "study", folder: "research", about: "Skriv vad studien fann och vad den inte kan säga." },
  rattelse: {
    schema: "proposal",
    folder: null,
    about: "Säg vilken sida det gäller, vad som är fel och var det rätta står. Det tar fem minuter.",
  },
};

/** One form on the page: its schema, its fields and its draft. `base` is the entry as it was when the draft began. */
export class EntryForm {
  constructor(kind, entry, schema, words, values, draft, base) {
    Object.assign(this, { kind, entry, schema, draft, base, check: checker(schema, words, KINDS[kind].schema) });
    this.lists = el("div", { hidden: true });
    this.root = whole(this, values, FIRST[kind], SECTIONS);
    one("fields").replaceChildren(this.lists, this.root.element);
    this.settle();
  }

  /** The id of a list of suggestions with the ids that this entry itself gives: its sources and claims. */
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
    this.waiting = setTimeout(() => this.root.element.isConnected && this.settle(true), WAIT);
  }

  /** Everything that follows from what is written. */
  settle(store = false) {
    const values = this.root.value ?? {};
    if (store) this.keep(values);
    for (const [list, label] of [
      ["sources", "title"],
      ["claims", "text"],
    ]) {
      const options = (values[list] ?? [])
        .filter((item) => item.id)
        .map((item) => el("option", { value: item.id, label: item[label] ?? "" }));
      this.lists.querySelector(`#val-${list.slice(0, -1)}`)?.replaceChildren(...options);
    }
    this.problems = this.check(values, today());
    tool.toggleAttribute("data-waiting", false);
    this.tell();
    this.offer(values);
    one("preview").replaceChildren(...preview(values, (key) => at([key], this.schema, values)?.description ?? key));
  }

  /** Keeps the draft. What another tab has written since is not written over: the reader is asked. */
  keep(values, over = false) {
    const became = this.draft.save(values, this.base, over);
    one("elsewhere").hidden = became !== ELSEWHERE;
    if (became === KEPT) one("kept").textContent = "Utkastet är sparat i den här webbläsaren.";
    if (became === REFUSED) one("kept").textContent = "Webbläsaren låter inget sparas. Spara filen innan du stänger.";
  }

  tell() {
    // In the order that the fields stand in, which is not that of the rules.
    const places = new Map(this.problems.map((problem) => [problem, this.root.find(problem.path).element]));
    this.problems.sort((a, b) =>
      places.get(a).compareDocumentPosition(places.get(b)) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
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
    one("count").textContent = count
      ? `${plural(count, "sak", "saker")} är kvar.`
      : "Inget. Allt som kan kontrolleras här stämmer.";
    const shown = this.problems.slice(0, SHOWN_PROBLEMS);
    one("problems").replaceChildren(
      ...shown.map((problem) =>
        el(
          "li",
          {},
          el(
            "button",
            { type: "button", class: "form-goto", onclick: () => this.root.find(problem.path).focus() },
            `${this.where(problem)}${labelled(problem.message)}.`,
          ),
          problem.action ? ` ${problem.action}.` : "",
        ),
      ),
      ...(count > shown.length ? [el("li", { class: "muted" }, `Och ${count - shown.length} till.`)] : []),
    );
  }

  /** Where in the form a problem is, when its message does not say: «Uppgifter nr 2: ». */
  where({ path }) {
    const number = path.findIndex((step) => typeof step === "number");
    return number > 0
      ? `${LABELS[path[number - 1]] ?? at(path.slice(0, number), this.schema, this.root.value)?.description ?? path[number - 1]} nr ${path[number] + 1}: `
      : "";
  }

  offer(values) {
    const { folder, schema } = KINDS[this.kind];
    const id = /^[a-z0-9-]+$/.test(values.id ?? "") ? values.id : "utkast";
    const about = ENTRY.test(values.entry ?? "") ? values.entry : undefined;
    this.file = folder ? `${id}.yml` : `rattelse-${about?.split("/")[1] ?? today()}.yml`;
    this.text = write(values, folder ? schema : null);
    one("yaml").textContent = this.text;
    one("file").textContent = this.file;
    const page = this.entry ?? about;
    one("mail").href = letter(tool.dataset.contact, {
      title: values.name ?? about ?? "ett utkast",
      text: this.text,
      address: page && `${tool.dataset.site}${page}/`,
      left: this.problems.length,
    });
    const folders = { projekt: "projects", metoder: "methods", forskning: "research" };
    const path = folder
      ? `${folder}/${this.file}`
      : about && `${folders[about.split("/")[0]]}/${about.split("/")[1]}.yml`;
    const { href, filled } = path
      ? proposal(tool.dataset.forge, path, this.text, Boolean(folder) && !this.entry)
      : { href: tool.dataset.forge, filled: false };
    one("forge").href = href;
    one("forge").textContent = folder && !this.entry ? "Öppna som en ny fil" : "Öppna filen";
    one("forge-note").textContent = filled
      ? "Texten följer med i länken."
      : folder
        ? "Texten är för lång för en länk, eller så finns filen redan: kopiera texten här och klistra in den där."
        : "Ändra i filen där. Texten här är till för e-brevet.";
  }
}
