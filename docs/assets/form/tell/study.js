// A project with a comparison becomes two files: a study has the comparison, and names the project.

import { count, day, percent } from "./amounts.js";
import { defined, document, freeId, NOT_GIVEN, sentence } from "./entry.js";

const REASONS = {
  randomised: "Dokumentet säger att slumpen avgjorde vilka som fick vara med.",
  "similar-group": "Dokumentet säger att de andra liknade deltagarna.",
  "other-group": "Dokumentet säger inte hur lik den andra gruppen var.",
  "before-after": "Samma personer jämfördes före och efter.",
};
const COUNTS = ["randomised", "similar-group"];
const TIMES = { exit: "exit", "project-end": "project-end", during: "during" };

/** The values of a study file; undefined when nobody compared. */
export function study(answers, known, words, organisations, entry, today, labels) {
  if (answers.jamfort !== "ja") return undefined;
  const id = freeId(`${entry.id.slice(0, 44)}-jamforelse`, known.taken.research, words);
  const source = freeId(`${id}-dokument`, known.sources, words);
  const organisation = (question) =>
    answers[question] && organisations.of(answers[question], answers[`${question}-slag`]);
  const made = document(answers, source, organisation("agare"), organisation, organisations);
  const [treated, control] = [answers["jmf-vi"], answers["jmf-de"]].map((text) => (text ? percent(text) : undefined));
  const both = treated !== undefined && control !== undefined;
  const answer = answers["jmf-svar"];
  const [since, months] = (answers.nar ?? "").match(/^(.+?)(?:-(\d+))?$/)?.slice(1) ?? [];
  const size = answers["jmf-antal"] ? count(answers["jmf-antal"], words.approx) : undefined;
  const start = answers.start && day(answers.start);
  const values = {
    id,
    name: `Jämförelsen i ${answers.namn}`.slice(0, 120),
    summary: sentence(`En jämförelse av ${answers.namn} med andra, som projektets dokument beskriver den`),
    design: answers["jmf-hur"],
    design_reason: REASONS[answers["jmf-hur"]],
    status: "results",
    country: "SE",
    place: answers.platser?.join(", ").slice(0, 240),
    years: start ? defined({ start, end: answers.slutade && day(answers.slutade) }) : undefined,
    population: answers["jmf-vilka"],
    size: size ? defined({ n: size.n ?? size.low, word: size.word }) : undefined,
    made_by: made.publisher ? [made.publisher] : undefined,
    publications: [made],
    studied: sentence(`Hur det gick för deltagarna, jämfört med hur det gick för andra ${labels.against}`),
    estimates: [
      defined({
        id: "jamforelse-1",
        outcome: answers["jmf-vad"],
        group: "all",
        against: answers["jmf-mot"],
        measure: both ? "points" : "direction",
        value: both ? Math.round((treated - control) * 10) / 10 : undefined,
        compared: both ? { treated, control } : undefined,
        direction: answer,
        // A bare difference in numbers shows no direction of its own: what the document says is the ground.
        ground: answer === "unclear" ? "nothing" : "source",
        time: TIMES[since]
          ? defined({ since: TIMES[since], months: months === undefined ? undefined : Number(months) })
          : undefined,
        source,
        place: answers["jmf-plats"] ?? NOT_GIVEN,
      }),
    ],
    reading: COUNTS.includes(answers["jmf-hur"])
      ? "Inläst av den som berättade om projektet. Ingen annan har läst dokumentet än."
      : "Jämförelsen beskrivs men räknas inte, för grupperna kan ha varit olika från början.",
    projects: [entry.id],
    coded_by: "den som berättade om projektet",
    created: today,
    changed: today,
    reviewed: today,
  };
  return defined(values);
}
