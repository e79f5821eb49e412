// The guided form: one step at a time, errors at the question and in a list that leads there, the draft kept on the way.

import { data, el } from "../../dom.js";
import { today } from "../../today.js";
import { Draft, ELSEWHERE, KEPT } from "../draft.js";
import { copied, letter, proposal, save } from "../sending.js";
import { Answers } from "./answers.js";
import { echo } from "./echo.js";
import { project } from "./entry.js";
import { Faults } from "./faults.js";
import { files, nameOf, together } from "./files.js";
import { Organisations } from "./organisations.js";
import { review } from "./review.js";
import { study } from "./study.js";

const one = (name) => document.querySelector(`[data-tell-${name}]`);
const tool = document.querySelector("[data-tell]");
const form = document.querySelector(".tell-form");
const WAIT = 300;
const MOST_BYTES = 200_000;

class Tell {
  constructor({ known, words, schemas }) {
    Object.assign(this, {
      known,
      words,
      organisations: new Organisations(known.organisations),
      at: 0,
      seen: new Set(),
    });
    this.draft = new Draft("beratta", Answers.fits);
    this.fillLists();
    this.answers = new Answers(form, this.organisations, () => this.changed());
    this.steps = [...form.querySelectorAll("[data-step]")].map((section) => ({
      section,
      title: section.querySelector("h2").textContent,
      questions: [...section.querySelectorAll("[data-question]")].map((element) => element.dataset.question),
    }));
    this.faults = new Faults(schemas, words, known, this.answers.questions);
    const kept = this.draft.load();
    this.answers.values = kept?.values ?? {};
    if (kept) one("kept").textContent = "Du fortsätter på det du skrev förut. Det ligger bara i den här webbläsaren.";
    this.listen();
    this.show(this.asked(), { quiet: true });
    tool.hidden = false;
  }

  /** The step that the address asks for. */
  asked() {
    const found = this.steps.findIndex(({ section }) => `#${section.dataset.step}` === location.hash);
    return Math.max(found, 0);
  }

  fillLists() {
    const lists = {
      organisations: this.known.organisations,
      methods: this.known.methods,
      places: [...this.known.municipalities, ...this.known.counties],
    };
    for (const [name, terms] of Object.entries(lists))
      form.append(el("datalist", { id: `lista-${name}` }, ...terms.map(([, label]) => el("option", { value: label }))));
  }

  listen() {
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.next();
    });
    one("skip").addEventListener("click", () => this.go(this.at + 1));
    one("back").addEventListener("click", () => this.go(this.at - 1));
    addEventListener("popstate", () => this.show(this.asked()));
    this.draft.onElsewhere(() => this.elsewhere());
    one("theirs").addEventListener("click", () => {
      this.answers.values = this.draft.load()?.values ?? {};
      one("elsewhere").hidden = true;
      this.show(this.at);
    });
    one("mine").addEventListener("click", () => {
      one("elsewhere").hidden = true;
      this.keep(true);
    });
    // What has been written is kept also when the page is left in the middle of a word.
    addEventListener("pagehide", () => this.waiting && this.keep());
    this.listenToWaysOut();
  }

  listenToWaysOut() {
    one("save").addEventListener("click", () => save(this.name, this.text));
    one("copy").addEventListener("click", async () => {
      const done = await copied(this.text);
      one("copied").textContent = done
        ? "Kopierad"
        : "Det gick inte att kopiera. Texten står längst ned, under «Jag har ett konto».";
    });
    one("draft").addEventListener("click", () =>
      save("utkast-vagar-in.json", JSON.stringify(this.answers.values, null, 1)),
    );
    one("clear").addEventListener("click", () => {
      if (!confirm("Ta bort allt du skrivit och börja om?")) return;
      clearTimeout(this.waiting);
      this.draft.forget();
      this.answers.values = {};
      this.go(0);
    });
    one("open").addEventListener("change", async ({ target }) => {
      const [file] = target.files;
      const values =
        file &&
        file.size <= MOST_BYTES &&
        (await file
          .text()
          .then(JSON.parse)
          .catch(() => undefined));
      target.value = "";
      if (!file) return;
      if (!Answers.fits(values))
        return this.say(
          `${file.name} är inget utkast härifrån. Välj filen som du sparade med «Spara utkastet som fil».`,
        );
      if (
        Object.keys(this.answers.values).length &&
        !confirm("Det du har skrivit här byts mot utkastet i filen. Gör det?")
      )
        return;
      this.answers.values = values;
      this.keep(true);
      this.say(`${file.name} är öppnad.`);
      this.show(this.at);
    });
  }

  say(text) {
    one("message").textContent = text;
    one("message").hidden = !text;
  }

  changed() {
    this.answers.reveal();
    tool.toggleAttribute("data-waiting", true);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.keep();
      this.settle();
    }, WAIT);
  }

  keep(over = false) {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const became = this.draft.save(this.answers.values, undefined, over);
    if (became === ELSEWHERE) this.elsewhere();
    else
      one("kept").textContent =
        became === KEPT
          ? "Sparat i den här webbläsaren. Inget skickas förrän du gör det."
          : "Webbläsaren låter inget sparas. Spara utkastet som fil innan du stänger.";
  }

  elsewhere() {
    one("elsewhere").hidden = false;
  }

  /** The files that the answers become, and where each question went. */
  made() {
    const values = this.answers.values;
    const organisations = this.organisations.fresh();
    const { values: entry, origin } = project(values, this.known, this.words, organisations, today());
    const against =
      this.answers.questions.get("jmf-mot")?.element.querySelector("input:checked")?.parentElement.textContent.trim() ??
      "";
    const other = study(values, this.known, this.words, organisations, entry, today(), { against });
    // What is not answered is not in the file: the way to JSON and back leaves it out everywhere.
    const plain = (part) => part && JSON.parse(JSON.stringify(part));
    return { entry: plain(entry), origin, study: plain(other), terms: organisations.terms };
  }

  settle() {
    const values = this.answers.values;
    const made = this.made();
    this.wrong = this.faults.of(values, made, today());
    for (const [id, question] of this.answers.questions)
      question.show(this.seen.has(id) ? this.wrong.find((fault) => fault.question === id)?.message : undefined);
    const step = this.steps[this.at];
    const told = echo(step.section.dataset.step, values, this.words.approx);
    const place = step.section.querySelector("[data-tell-echo]");
    if (place) {
      place.replaceChildren(...told);
      place.hidden = !told.length;
    }
    this.summary();
    tool.toggleAttribute("data-waiting", false);
    return made;
  }

  /** The list at the top: on the last step everything, on the others what is wrong there and has been shown. */
  summary() {
    const last = this.at === this.steps.length - 1;
    const shown = this.wrong.filter(
      ({ question }) => this.seen.has(question) && (last || this.steps[this.at].questions.includes(question)),
    );
    const box = one("errors");
    box.hidden = !shown.length;
    const counts = ["", "En sak", "Två saker", "Tre saker", "Fyra saker", "Fem saker"];
    box.replaceChildren(
      el("h2", {}, `${counts[shown.length] ?? `${shown.length} saker`} att rätta`),
      el(
        "ul",
        {},
        ...shown.map(({ question, message }) =>
          el(
            "li",
            {},
            el(
              "a",
              { href: `#${question}`, onclick: (event) => this.lead(event, question) },
              `${this.answers.questions.get(question).label.replace(/[?:]$/, "")}: ${message}`,
            ),
          ),
        ),
      ),
    );
    return shown.length;
  }

  lead(event, question) {
    event.preventDefault();
    const step = this.steps.findIndex(({ questions }) => questions.includes(question));
    if (step !== this.at) this.go(step, { quiet: true });
    this.answers.questions.get(question).focus();
  }

  next() {
    for (const id of this.steps[this.at].questions) this.seen.add(id);
    this.keep();
    this.settle();
    if (this.wrong.some(({ question }) => this.steps[this.at].questions.includes(question))) one("errors").focus();
    else this.go(this.at + 1);
  }

  go(index, options) {
    if (this.waiting) this.keep();
    const to = Math.min(Math.max(index, 0), this.steps.length - 1);
    history.pushState(null, "", `#${this.steps[to].section.dataset.step}`);
    this.show(to, options);
  }

  show(index, { quiet = false } = {}) {
    this.at = index;
    const last = index === this.steps.length - 1;
    for (const [number, { section }] of this.steps.entries()) section.hidden = number !== index;
    const total = this.steps.length - 1;
    one("count").textContent = last ? "Sista steget: läs igenom" : `Steg ${index + 1} av ${total}`;
    for (const [number, part] of [...document.querySelectorAll(".tell-meter i")].entries())
      part.className = number < index ? "done" : number === index ? "now" : "";
    // The introduction is for the first step, the warning for those where something is written.
    document.querySelector(".tell-lead").hidden = index > 0;
    one("privacy").hidden = last;
    one("back").hidden = index === 0;
    one("next").parentElement.hidden = last;
    one("skip").hidden = this.steps[index].questions.some(
      (id) => this.answers.questions.get(id).required && !this.answers.questions.get(id).when,
    );
    if (last) for (const id of this.answers.questions.keys()) this.seen.add(id);
    const made = this.settle();
    if (last) this.finish(made);
    if (quiet) return;
    scrollTo(0, 0);
    if (last && this.wrong.length) one("errors").focus();
    else this.steps[index].section.querySelector("h2").focus();
  }

  finish(made) {
    const values = this.answers.values;
    one("review").replaceChildren(...review(this.steps.slice(0, -1), this.answers, values, (index) => this.go(index)));
    const parts = files(made.entry, made.study, made.terms);
    Object.assign(this, { text: together(parts), name: nameOf(made.entry, parts) });
    one("text").textContent = this.text;
    one("mail").href = letter(tool.dataset.contact, {
      title: values.namn ?? "ett projekt",
      left: this.wrong.length,
      text: this.text,
    });
    one("forge").replaceChildren(
      ...parts.map(({ path, text }) => {
        const { href, filled } = proposal(tool.dataset.forge, path, text, !path.startsWith("vocabulary/"));
        return el(
          "li",
          {},
          el(
            "a",
            { href, target: "_blank", rel: "noopener" },
            path.startsWith("vocabulary/")
              ? "Lägg de nya organisationerna sist i ordlistan"
              : `Öppna ${path} som en ny fil`,
          ),
          filled ? ". Texten följer med." : ". Klistra in texten därifrån.",
        );
      }),
    );
  }
}

Promise.all([
  data("form/known.json"),
  data("form/rules.json"),
  data("form/project.json"),
  data("form/study.json"),
]).then(
  ([known, words, entry, other]) => new Tell({ known, words, schemas: { project: entry, study: other } }),
  (error) => {
    one("failed").hidden = false;
    one("failed").textContent =
      `Frågorna gick inte att öppna: det som behövs ${error.message}. Ladda om sidan, eller skriv till ${tool.dataset.contact}.`;
  },
);
