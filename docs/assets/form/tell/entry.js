// Answers to a project's values, as its file has them. `origin` remembers which question each part came from, so that
// what is wrong with the file can be told where it was written.

import { figureText } from "../../words/figures.js";
import { asId } from "../order.js";
import { ENDED, isReserved } from "../rules.js";
import { count, day, exact, money } from "./amounts.js";

export const NOT_GIVEN = "not-given";
const LONGEST_ID = 60;
const KINDS = { slut: "implementation", pagar: "implementation", verksamhet: "operation", forstudie: "pre-study" };
/** What may have become of those who took part: the question, the outcome and the words for it. */
export const OUTCOMES = [
  ["jobb-utan", "unsubsidised-job", "hade arbete utan lönestöd"],
  ["jobb-med", "subsidised-job", "hade arbete med lönestöd"],
  ["jobb-okant", "job-unspecified", "hade arbete"],
  ["studier", "studies", "studerade"],
  ["praktik", "work-placement", "var på praktik"],
];
const WHEN = {
  "exit-0": [{ since: "exit", months: 0 }, "när de slutade"],
  "exit-3": [{ since: "exit", months: 3 }, "tre månader efter att de slutat"],
  "exit-6": [{ since: "exit", months: 6 }, "ett halvår efter att de slutat"],
  "exit-12": [{ since: "exit", months: 12 }, "ett år efter att de slutat"],
  "project-end": [{ since: "project-end" }, "när projektet tog slut"],
  during: [{ since: "during" }, "medan projektet pågick"],
};
/** The question that asks how many a figure is among, and the words for them. */
export const WHOLE = { started: "borjade", completed: "klara", respondents: "svarade" };
export const AMONG = {
  started: "som började",
  completed: "som gick klart",
  respondents: "som svarade",
  participants: "som deltog",
};
const DOCUMENTS = {
  "final-report": "slutrapport",
  evaluation: "utvardering",
  "annual-report": "arsredovisning",
  "own-web": "webbsida",
  "funder-page": "finansiarens-sida",
  application: "ansokan",
  news: "artikel",
};
const SEVERAL = /^(?:\d|en och|två|tre|fyra|fem|sex|flera)/i;
const MONEY = { spent: "förbrukat", budget: "total budget", grant: "stöd" };
const SENDERS = {
  municipality: "kommunen",
  region: "regionen",
  association: "föreningen",
  authority: "myndigheten",
  company: "företaget",
  coordination: "samordningsförbundet",
  leader: "leaderområdet",
};

/** A text as a sentence: a full stop at the end where there is none. */
export const sentence = (text) => (ENDED.test(text) ? text : `${text}.`);
/** A text that goes on from «uppger att …»: no full stop, and a small letter where the word is not a name. */
const continued = (text) => {
  const bare = text.replace(/^att /i, "").replace(/[.!?…]+$/, "");
  return /^[A-ZÅÄÖ](?![A-ZÅÄÖ0-9])/.test(bare) ? bare[0].toLowerCase() + bare.slice(1) : bare;
};

/** An id of a name that nobody has, has had, or can have. */
export function freeId(name, taken, words) {
  const start = asId(name) || "utan-namn";
  let id = start;
  for (let number = 2; taken.includes(id) || isReserved(id, words); number++)
    id = `${start.slice(0, LONGEST_ID - 4)}-${number}`;
  return id;
}

/** The values of a project file, in the order of the models. `known` is what the site knows; `words` the rules' words. */
export function project(answers, known, words, organisations, today) {
  const origin = [];
  const from = (question, ...path) => origin.push([path, question]);
  const id = freeId(answers.namn ?? "", known.taken.projects, words);
  const source = freeId(
    `${id.slice(0, 44)}-${DOCUMENTS[answers["dokument-slag"]] ?? "dokument"}`,
    known.sources,
    words,
  );
  const at = (place) => ({ source, place: place ?? NOT_GIVEN });
  const number = (question) => (answers[question] ? count(answers[question], words.approx) : undefined);
  const organisation = (question) =>
    answers[question] && organisations.of(answers[question], answers[`${question}-slag`]);
  const planned = answers["dokument-slag"] === "application";
  const list = (question, key, item) => {
    const items = (answers[question] ?? []).map(item);
    for (const index of items.keys()) from(question, key, index);
    return items;
  };
  const owner = organisation("agare");
  const values = { id, name: answers.namn, summary: answers.mening && sentence(answers.mening) };
  from("namn", "name");
  from("namn", "id");
  from("namn", "names");
  from("mening", "summary");
  values.kind = KINDS[answers.slag] ?? "implementation";
  values.names = [{ name: answers.namn, use: "short", ...at() }];
  if (["slut", "pagar"].includes(answers.slag))
    values.status = { code: answers.slag === "slut" ? "finished" : "running", ours: true, ...at() };
  const [start, end] = [answers.start && day(answers.start), answers.slutade && day(answers.slutade)];
  if (start || end) values.period = defined({ start, end, ...at() });
  from("start", "period", "start");
  from("slutade", "period", "end");
  if (owner) values.owner = [{ organisation: owner, ...at() }];
  from("agare", "owner");
  values.partners = list("partner", "partners", (name) => ({ organisation: organisations.of(name), ...at() }));
  values.funding = list("betalade", "funding", (name) => ({
    organisation: organisations.of(name),
    ...at(answers["pengar-plats"]),
  }));
  values.places = places(answers.platser, known, at());
  from("platser", "places");
  values.target_groups = list("malgrupp", "target_groups", (group, index) =>
    defined({ id: group, written: index === 0 ? answers["malgrupp-ord"] : undefined, ...at() }),
  );
  if (answers["malgrupp-ord"] && !answers.malgrupp) {
    values.background = [{ text: sentence(`Det vände sig till: ${answers["malgrupp-ord"]}`), ...at() }];
    from("malgrupp-ord", "background");
  }
  from("malgrupp-ord", "target_groups", 0, "written");
  const how = planned ? "planned" : "how";
  values[how] = list("gjorde", how, (line) => ({ text: sentence(line), ...at() }));
  values.methods = list("metoder", "methods", (name) => ({
    method: methodOf(name, known),
    text: sentence(answers.gjorde?.[0] ?? answers.mening ?? ""),
    ...(planned ? { status: "planned" } : {}),
    ...at(),
  }));
  const began = reached(answers, number, at, planned, from);
  values.claims = [...began, ...became(answers, number, at, planned, from, began.length)];
  const first = values.claims.length;
  values.claims.push(
    ...(answers.annat ?? []).map((line, index) => ({
      id: `handelse-${index + 1}`,
      kind: "experience",
      text: continued(line),
      status: "unclear",
      value: { type: "unquantified" },
      ...at(answers["sedan-plats"]),
    })),
  );
  for (const index of (answers.annat ?? []).keys()) from("annat", "claims", first + index);
  values.lessons = [
    ...(answers.lardomar ?? []).map((line) => ({ kind: "lesson", text: sentence(line), ...at() })),
    ...(answers.hinder ?? []).map((line) => ({ kind: "obstacle", text: sentence(line), ...at() })),
  ];
  for (const [index, { kind }] of values.lessons.entries())
    from(kind === "lesson" ? "lardomar" : "hinder", "lessons", index);
  values.afterwards = list("efterat", "afterwards", (line) => ({ text: sentence(line), ...at() }));
  const amount = answers.belopp && money(answers.belopp, words.approx);
  if (amount && answers["belopp-slag"])
    values.money = [
      { kind: answers["belopp-slag"], label: MONEY[answers["belopp-slag"]], ...amount, ...at(answers["pengar-plats"]) },
    ];
  from("belopp", "money");
  values.takes = takes(answers, number, at, from);
  values.sources = [document(answers, source, owner, organisation, organisations)];
  for (const [key, question] of [
    ["title", "titel"],
    ["publisher", "utgivare"],
    ["date", "dokument-ar"],
    ["url", "adress"],
    ["authority", "forvaras"],
    ["case_number", "diarie"],
  ])
    from(question, "sources", 0, key);
  from("titel", "sources");
  Object.assign(values, { created: today, changed: today, reviewed: today });
  from("antal-plats", "claims", 0, "place");
  return { values: defined(values), origin };
}

const empty = (value) =>
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && !value.length) ||
  (typeof value === "object" && value !== null && !Object.keys(value).length);
/** The values without those that say nothing. */
export const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => !empty(value)));

function places(names, known, at) {
  const same =
    (name) =>
    ([, label]) =>
      label.toLowerCase() === name.toLowerCase();
  const municipalities = (names ?? []).map((name) => known.municipalities.find(same(name))).filter(Boolean);
  const counties = (names ?? []).map((name) => known.counties.find(same(name))?.[0]).filter(Boolean);
  if (!municipalities.length && !counties.length) return undefined;
  const all = [...new Set([...counties, ...municipalities.map(([, , county]) => county)])];
  return [defined({ municipalities: municipalities.map(([code]) => code), counties: all, ...at })];
}

/** Whether a place is one of the municipalities or counties. */
export const isPlace = (name, known) => Boolean(places([name], known, {}));

/** The id of the method with this name. */
export const methodOf = (name, known) =>
  known.methods.find(([, label]) => label.toLowerCase() === name.toLowerCase())?.[0];

/** How many began and how many finished. */
function reached(answers, number, at, planned, from) {
  const found = [];
  const [began, done] = [number("borjade"), number("klara")];
  const status = planned ? "target" : (answers.slutligt ?? "unclear");
  const add = (question, claim) => {
    from(question, "claims", found.length);
    found.push({ ...claim, ...at(answers["antal-plats"]) });
  };
  if (began)
    add("borjade", {
      id: "borjade",
      kind: "output",
      text: `${figureText(began)} personer började`,
      status,
      value: began,
      unit: "participants",
      time: { since: "during" },
    });
  if (done) {
    const of = began ? ` av ${figureText(began)} som började` : " personer";
    const base = defined({ kind: "started", n: exact(began) });
    add("klara", {
      id: "gick-klart",
      kind: "output",
      text: `${figureText(done)}${of} gick klart`,
      status,
      value: done,
      ...(began ? { base } : {}),
    });
  }
  return found;
}

/** What became of them: one figure for each kind of outcome. `before` is how many claims stand before them. */
function became(answers, number, at, planned, from, before) {
  const [began, answered, asked] = ["borjade", "svarade", "tillfragade"].map(number);
  const among = answers.bland ?? "unknown";
  const whole = number(WHOLE[among]);
  const base = defined({ kind: among, n: exact(whole), started_n: among === "started" ? undefined : exact(began) });
  const [time, when] = WHEN[answers.nar] ?? [undefined, ""];
  return OUTCOMES.flatMap(([question, outcome, said]) => {
    const value = number(question);
    return value ? [[question, outcome, said, value]] : [];
  }).map(([question, outcome, said, value], index) => {
    from(question, "claims", before + index);
    from("raknat", "claims", before + index, "as_of");
    from("svarade", "claims", before + index, "response");
    from("sedan-plats", "claims", before + index, "place");
    const of = whole
      ? ` av ${figureText(whole)} ${AMONG[among]}`
      : among === "unknown"
        ? " personer"
        : ` av dem ${AMONG[among]}`;
    return defined({
      id: question,
      kind: "outcome",
      text: `${figureText(value)}${of} ${said}${when ? ` ${when}` : ""}`,
      status: planned ? "target" : (answers.slutligt ?? "unclear"),
      value,
      outcome,
      base,
      time,
      as_of: answers.raknat && day(answers.raknat),
      response: among === "respondents" ? defined({ asked: exact(asked), answered: exact(answered) }) : undefined,
      collected_by: answers.raknare,
      ...at(answers["sedan-plats"]),
    });
  });
}

function takes(answers, number, at, from) {
  const found = {};
  for (const [question, key, said] of [
    ["veckor", "weeks", "En deltagare var med i {n} veckor."],
    ["timmar", "hours_per_week", "{n} timmar i veckan."],
  ]) {
    const value = number(question);
    from(question, "takes", key);
    if (value)
      found[key] = [
        {
          text: said.replace("{n}", figureText(value)),
          low: value.low ?? value.n,
          ...(value.high ? { high: value.high } : {}),
          ...at(),
        },
      ];
  }
  if (answers.personal)
    found.staff = answers.personal.map((line) =>
      defined({
        text: sentence(line),
        ...at(),
        role: line.split(/,| på | \(/)[0].slice(0, 120),
        full_time: fullTime(line),
      }),
    );
  from("personal", "takes", "staff");
  return found;
}

/** Part of full time, where the line is of one person and says it plainly. */
function fullTime(line) {
  if (SEVERAL.test(line) || /\d/.test(line)) return undefined;
  return /heltid/i.test(line) ? 1 : /halvtid/i.test(line) ? 0.5 : undefined;
}

/** The document that everything comes from, as a source. */
export function document(answers, id, owner, organisation, organisations) {
  const publisher = organisation("utgivare") ?? owner;
  const own = publisher === owner;
  const relation = answers.skrev ?? (own ? "self" : "independent");
  const kind = organisations.terms.find((term) => term.id === owner)?.kind ?? organisations.guess(answers.agare ?? "");
  const senders = { self: SENDERS[kind] ?? "projektet", commissioned: "utvärderaren", funder: "finansiären" };
  const authority = organisation("forvaras");
  return defined({
    id,
    title: answers.titel,
    publisher,
    sender: senders[relation] ?? answers.utgivare ?? "källan",
    kind: answers["dokument-slag"] ?? "unknown",
    relation,
    date: answers["dokument-ar"] && day(answers["dokument-ar"]),
    url: answers.adress,
    authority,
    case_number: answers.diarie,
    commissioned_by: relation === "commissioned" ? answers.agare : undefined,
    read: answers.last ?? "part",
  });
}
