// What is wrong with the answers, each fault at its question, in the order of the form. First what can be said in the
// question's own words; then whatever the same rules as `make check` have against the files.

import { checker } from "../check.js";
import { count, day, exact, money, percent } from "./amounts.js";
import { AMONG, isPlace, methodOf, OUTCOMES, WHOLE } from "./entry.js";

const NAMED = {
  namn: "Skriv vad det heter",
  mening: "Beskriv det i en mening",
  titel: "Skriv vad dokumentet heter",
  "jmf-hur": "Välj hur de andra valdes",
  "jmf-mot": "Välj vad de andra fick",
  "jmf-vilka": "Välj vilka människor jämförelsen gällde",
  "jmf-vad": "Välj vad som jämfördes",
  "jmf-svar": "Välj vad dokumentet säger att man fann",
};
const LONGEST = { line: 240, sentence: 300, lines: 600, address: 500 };
const NUMBER = "Skriv ett tal, till exempel 60 eller ungefär 60";

/** Faults by question: `{question, message}`. `made` gives the files and where in them each question went. */
export class Faults {
  constructor(schemas, words, known, questions) {
    Object.assign(this, { words, known, questions });
    this.check = { project: checker(schemas.project, words, "project"), study: checker(schemas.study, words, "study") };
  }

  of(answers, made, today) {
    const found = new Map();
    const add = (question, message) => !found.has(question) && found.set(question, message);
    for (const [id, question] of this.questions) this.#own(id, question, answers, add);
    this.#together(answers, add);
    // What is not there yet has been told; the files are looked at when they can be made.
    if (made) for (const [question, message] of this.#files(made, today)) add(question, message);
    return [...this.questions.keys()]
      .filter((id) => found.has(id))
      .map((id) => ({ question: id, message: found.get(id) }));
  }

  #own(id, question, answers, add) {
    const value = answers[id];
    if (!question.asked((other) => answers[other])) return;
    if (value === undefined) {
      if (question.required) add(id, NAMED[id] ?? "Svara här");
      return;
    }
    const { approx } = this.words;
    const most = LONGEST[question.kind];
    for (const text of [value].flat()) {
      if (most && text.length > most) add(id, `Texten är för lång: ${text.length} tecken av högst ${most}. Korta den`);
      if (/\S{120}/.test(text) && question.kind !== "address")
        add(id, "Här står ett ord som är längre än 120 tecken. Skriv om det");
    }
    if (id === "namn" && value.length < 2) add(id, "Namnet är för kort. Skriv minst två tecken");
    if (id === "namn" && value.length > 120)
      add(id, `Namnet är för långt: ${value.length} tecken av högst 120. Korta det`);
    if (id === "mening" && value.length < 10) add(id, "Meningen är för kort. Skriv vem som gjorde vad");
    if (id === "personal" || question.kind === "lines")
      for (const line of value) if (line.length < 3) add(id, `«${line}» är för kort. Skriv en hel rad`);
    if (question.kind === "count" && !count(value, approx))
      add(id, `«${value}» går inte att läsa som ett antal. ${NUMBER}`);
    if (question.kind === "percent" && percent(value) === undefined)
      add(id, `«${value}» går inte att läsa som ett antal av hundra. Skriv ett tal mellan 0 och 100`);
    if (question.kind === "money" && !money(value, approx))
      add(id, `«${value}» går inte att läsa som ett belopp. Skriv till exempel 850 000 eller 1,2 miljoner`);
    if (question.kind === "date" && !day(value))
      add(id, `«${value}» går inte att läsa som en tid. Skriv ett år, till exempel 2022, eller mars 2022`);
    if (question.kind === "address" && !isAddress(value))
      add(id, "Adressen ska börja med https://. Kopiera den ur webbläsarens adressfält");
    if (question.kind === "places")
      for (const name of value)
        if (!isPlace(name, this.known))
          add(id, `«${name}» är varken en kommun eller ett län. Skriv till exempel Åmål eller Dalarnas län`);
    if (question.kind === "methods")
      for (const name of value)
        if (!methodOf(name, this.known)) add(id, `«${name}» finns inte bland sätten. Välj i listan, eller ta bort det`);
    if (["organisation", "organisations"].includes(question.kind))
      for (const name of [value].flat())
        if (!/[\p{L}]/u.test(name) || name.length > 120)
          add(id, `«${name.slice(0, 40)}» är inget namn på en organisation. Skriv hela namnet`);
  }

  #together(answers, add) {
    const { approx } = this.words;
    const given = (id) => exact(answers[id] && count(answers[id], approx));
    const [began, done, answered, asked] = ["borjade", "klara", "svarade", "tillfragade"].map(given);
    const more = (id, part, whole, said) =>
      part !== undefined &&
      whole !== undefined &&
      part > whole &&
      add(id, `${part} är fler än de ${whole} ${said}. Ändra det ena talet`);
    more("klara", done, began, AMONG.started);
    more("svarade", answered, asked, "som fick frågan");
    const whole = given(WHOLE[answers.bland]);
    for (const [id] of OUTCOMES) more(id, given(id), whole, AMONG[answers.bland]);
    const [start, end] = [answers.start && day(answers.start), answers.slutade && day(answers.slutade)];
    if (start && end && end.padEnd(10, "~") < start)
      add("slutade", `Det kan inte ha slutat ${answers.slutade} när det började ${answers.start}. Ändra det ena`);
    if (answers.belopp && !answers["belopp-slag"]) add("belopp-slag", "Välj vad det är för belopp");
    if (answers.diarie && !answers.forvaras) add("forvaras", "Skriv vilken myndighet eller kommun som har dokumentet");
    if (answers.forvaras && !answers.diarie)
      add("diarie", "Skriv diarienumret, eller ta bort svaret om vem som förvarar dokumentet");
    if (answers.titel && !answers.utgivare && !answers.agare) add("utgivare", "Skriv vem som gav ut dokumentet");
  }

  *#files({ entry, origin, study, terms }, today) {
    // An organisation that is new has its entry in what is sent.
    const added = new Set(terms.map((term) => term.id));
    // What is not there has been told in the question's own words, or need not be there yet.
    const counts =
      (values) =>
      ({ path }) => {
        const value = path.reduce((part, step) => part?.[step], values);
        return value !== undefined && !added.has(value);
      };
    for (const problem of this.check.project(entry, today).filter(counts(entry)))
      yield [home(problem.path, origin), sayable(problem)];
    if (study)
      for (const problem of this.check.study(study, today).filter(counts(study))) yield ["jamfort", sayable(problem)];
  }
}

/** The question that a part of the file came from: the longest way that leads there. */
function home(path, origin) {
  const fits = origin.filter(([way]) => way.every((step, index) => step === path[index]));
  return fits.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? "namn";
}

/** A problem in words without keys: the file and its fields are not this reader's concern. */
function sayable({ message, action, rule }) {
  if (rule === "personal-data") return `${message}. Ta bort det, och skriv organisation eller roll i stället`;
  if (rule !== "shape")
    return action && !/vocabulary|\.yml|fältet|wording/.test(action) ? `${message}. ${action}` : message;
  return `${message.replace(/^«[a-z_]+»(?:, post \d+)?:? /, "Det här ").replace(/ \([^)]*\)$/, "")}. Skriv om det`;
}

function isAddress(text) {
  try {
    const { protocol, hostname } = new URL(text);
    return ["http:", "https:"].includes(protocol) && hostname.includes(".") && !/\s/.test(text);
  } catch {
    return false;
  }
}
