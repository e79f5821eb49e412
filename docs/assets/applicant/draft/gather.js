// From entries to the paragraphs of a draft. Every paragraph is a fixed sentence with facts in it, and the numbers of
// the sources they come from; nothing is put in other words here.
import { t } from "../../words/swedish.js";
import { fill } from "../words.js";

/** The sources of a draft, numbered as they are first cited. */
export class Sources {
  #numbers = new Map();

  /** The number of an entry's source. */
  number(entry, id) {
    if (!this.#numbers.has(id)) this.#numbers.set(id, { ...entry.sources[id], id });
    return [...this.#numbers.keys()].indexOf(id) + 1;
  }

  /** The number of a source that is cited already; nothing for one that is not. */
  cited(id) {
    return this.#numbers.has(id) ? [...this.#numbers.keys()].indexOf(id) + 1 : null;
  }

  /** All of them in order. */
  get list() {
    return [...this.#numbers.values()];
  }
}

const unique = (values) => [...new Set(values)];
const carriedOut = (project) => project.methods.filter((use) => use.carried_out);

/** What the draft is made of: the words, the chosen projects, the reader's place, and the rest of the base's facts. */
export class Gatherer {
  constructor({ sentences, projects, methods, place, base, sources = new Sources() }) {
    Object.assign(this, { sentences, projects, methods, place, base, sources });
  }

  #say(name, values) {
    return fill(this.sentences[name], values);
  }

  #cited(text, entry, ids) {
    const numbers = unique(ids.filter(Boolean).map((id) => this.sources.number(entry, id))).sort((a, b) => a - b);
    return numbers.length ? `${text} ${numbers.map((number) => `[${number}]`).join("")}` : text;
  }

  /** The paragraphs of a block; an empty list where the reader has to write. */
  block(name) {
    const make = this[`_${name.replaceAll("-", "_")}`];
    return make ? make.call(this) : [];
  }

  _tried() {
    return [this.#say("coverage", this.base)];
  }

  #near(entry) {
    if (!this.place) return null;
    if (entry.municipalities.some(({ id }) => id === this.place.code)) return "local";
    return entry.counties.some(({ id }) => id === this.place.county) ? "regional" : "national";
  }

  #where(level) {
    if (!this.place)
      return level === "national" ? [this.#say("no-place"), ...this.projects.map((entry) => this.#project(entry))] : [];
    const found = this.projects.filter((entry) => this.#near(entry) === level);
    if (found.length) return found.map((entry) => this.#project(entry));
    return [this.#say(`none-${level}`, { place: this.place.label, county: this.place.county_label })];
  }

  _local() {
    return this.#where("local");
  }

  _regional() {
    return this.#where("regional");
  }

  _national() {
    return this.#where("national");
  }

  _ongoing() {
    const found = this.projects.filter((entry) => entry.phase === "running");
    return found.length ? found.map((entry) => this.#project(entry)) : [this.#say("none-ongoing")];
  }

  #project(entry) {
    const places = entry.counties.map(({ label }) => label);
    const facts = [entry.period.text, places.length ? t.forms.LIST(places) : null, entry.owners[0]?.label]
      .filter(Boolean)
      .join(", ");
    const text = this.#say("project", {
      name: entry.name,
      facts: facts || this.#say("no-facts"),
      summary: entry.summary,
    });
    return this.#cited(text, entry, [
      entry.owners[0]?.source,
      entry.how[0]?.source ?? entry.aims[0]?.source ?? Object.keys(entry.sources)[0],
    ]);
  }

  #statements(field, sentence = "unknown") {
    const found = this.projects.flatMap((entry) =>
      entry[field].map((item) =>
        this.#cited(this.#say(sentence, { project: entry.name, text: item.text }), entry, [item.source]),
      ),
    );
    return found.length ? found : [this.#say("none")];
  }

  _need() {
    return this.#statements("background");
  }

  _causes() {
    return [];
  }

  _aims() {
    return this.#statements("aims");
  }

  _lessons() {
    return this.#statements("lessons");
  }

  _afterwards() {
    return this.#statements("afterwards");
  }

  _methods() {
    return this.methods.flatMap((method) => [
      this.#say("method", { name: method.name, summary: method.summary, known: method.knowledge }),
      ...this.projects.flatMap((entry) =>
        entry.methods
          .filter((use) => use.name === method.key)
          .map((use) =>
            this.#cited(
              this.#say(use.carried_out ? "use" : "planned", { project: entry.name, text: use.text }),
              entry,
              [use.source],
            ),
          ),
      ),
    ]);
  }

  _target_groups() {
    return this.projects
      .filter((entry) => entry.target_groups.length)
      .map((entry) => {
        const groups = t.forms.LIST(unique(entry.target_groups.map(({ label }) => label)));
        return this.#cited(
          this.#say("target-group", { project: entry.name, groups }),
          entry,
          entry.target_groups.map(({ source }) => source),
        );
      });
  }

  _partners() {
    return this.projects
      .filter((entry) => entry.owners.length + entry.partners.length)
      .map((entry) => {
        const parties = [...entry.owners, ...entry.partners].filter(({ status }) => status !== "planned");
        const names = t.forms.LIST(unique(parties.map(({ label }) => label)));
        return this.#cited(
          this.#say("partners", { project: entry.name, names }),
          entry,
          parties.map(({ source }) => source),
        );
      });
  }

  _costs() {
    return this.projects.map((entry) => {
      const sources = entry.money.map(({ source }) => source);
      if (!entry.total)
        return this.#say("cost-missing", {
          project: entry.name,
          reason: entry.missing.budget ?? t("applicant-cost-unknown"),
        });
      return this.#cited(this.#say("cost", { project: entry.name, ...entry.total }), entry, sources);
    });
  }

  _unknown() {
    return this.#statements("open_questions");
  }

  _research() {
    return this.methods.flatMap((method) =>
      method.studies.map((study) =>
        this.#cited(
          this.#say("research", { name: study.name, text: study.text }),
          study.entry,
          Object.keys(study.entry.sources).slice(0, 1),
        ),
      ),
    );
  }

  _outcomes() {
    const found = this.projects.flatMap((entry) => [...this.#studiesOf(entry), ...this.#outcomesOf(entry)]);
    return found.length ? found : [this.#say("outcomes-none")];
  }

  /** What studies of a project found: a comparison goes before the project's own figures. */
  #studiesOf(entry) {
    return (entry.studied ?? []).map((study) =>
      this.#cited(
        this.#say("research", { name: study.entry.name, text: study.text }),
        study.entry,
        Object.keys(study.entry.sources).slice(0, 1),
      ),
    );
  }

  /** What one speaker says in one source stands together under one phrase. */
  #outcomesOf(entry) {
    const together = new Map();
    for (const claim of entry.claims.filter(({ kind }) => kind === "outcome")) {
      const key = `${claim.phrase}\n${claim.source}`;
      together.set(key, [...(together.get(key) ?? []), claim]);
    }
    return [...together.values()].map((claims) => {
      const said = claims.map((claim) => `${claim.text} (${this.#details(claim).join("; ")})`);
      return this.#cited(`${entry.name}: ${claims[0].phrase} ${said.join("; ")}.`, entry, [claims[0].source]);
    });
  }

  #base({ base, base_known, compare }) {
    if (!base_known) return this.#say("base-unknown");
    // «100 som började», or «som började, antalet framgår inte»: the second needs a word to stand on.
    return this.#say("base", { base: compare.base_n === null ? `dem ${base}` : base });
  }

  #details(claim) {
    return [
      this.#base(claim),
      claim.time_known ? claim.time : this.#say("time-unknown"),
      claim.meaning && this.#say("interval", { meaning: claim.meaning }),
      claim.chance && this.#say("chance", { chance: claim.chance }),
      claim.status === "interim" && this.#say("interim"),
      claim.status === "target" && this.#say("target"),
      claim.disputed && this.#say("disputed"),
      this.#say("level", { level: claim.level_name }),
    ].filter(Boolean);
  }
}

/** The names of the methods that projects used, the most used first. */
export function methodsOf(projects) {
  const count = new Map();
  for (const entry of projects)
    for (const use of carriedOut(entry)) count.set(use.name, (count.get(use.name) ?? 0) + 1);
  return [...count]
    .sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0], "sv"))
    .map(([name]) => name);
}
