// The rows of the comparison, as a reader thinks: what it is, for whom, how, what it takes, what it cost, what is not
// known. A cell is a list of lines; a line has text, and where it is said.

const line = (text, said = {}) => ({ text, source: said.source, place: said.place });
const lines = (items = []) => items.map((item) => line(item.text, item));
const labelled = (items = []) => items.map((item) => line(item.label, item));
const upperFirst = (text) => text && text.charAt(0).toUpperCase() + text.slice(1);
const missing = (reason) => [{ text: upperFirst(reason), missing: true }];
const NOT_LOOKED = "det har vi inte letat efter än";
const some = (found, reason = NOT_LOOKED) => (found.length ? found : missing(reason));

function takes(label) {
  return (entry) => {
    const row = (entry.takes ?? []).find((found) => found.label === label);
    if (!row) return missing("inte aktuellt här");
    const needs = row.needs.map((need) => {
      const whole = need.whole_project && need.project_name ? `Hela projektet ${need.project_name}: ` : need.project_name ? `${need.project_name}: ` : "";
      const role = need.role ? `${need.role}${need.full_time === null ? "" : `, ${String(need.full_time).replace(".", ",")} av en heltid`}. ` : "";
      return line(`${whole}${role}${need.text}`, need);
    });
    const gaps = row.missing.map((gap) => ({ text: row.missing.length > 1 || row.needs.length ? `${upperFirst(gap.topics.join(", "))}: ${gap.reason}` : upperFirst(gap.reason), missing: true }));
    return [...needs, ...gaps];
  };
}

const parties = (name, topic) => (entry) => some((entry[name] ?? []).map((party) => line(party.label + (party.role ? `, ${party.role}` : ""), party)), entry.missing[topic]);
const places = (entry) => some([...(entry.counties ?? []), ...(entry.municipalities ?? [])].map((place) => line(place.label)));
const unknown = (entry) => [
  ...(entry.open_questions ?? []).map((question) => line(question.text, question)),
  ...(entry.unknown ?? []).map((group) => line(`${upperFirst(group.reason)}: ${group.topics.join(", ")}.`)),
];
const used = (entry) =>
  some((entry.methods ?? entry.projects ?? []).map((use) => line(`${use.title}: ${use.text}${use.carried_out ? "" : " (bara planerat)"}`, use)));

function money(entry) {
  if (entry.kind === "method") return some((entry.budgets ?? []).map((sum) => line(`Hela projektet ${sum.name}: ${sum.text} (${sum.note})`)));
  const posts = (entry.money ?? []).map((post) => line(`${post.label}${post.activity ? ` (${post.activity})` : ""}: ${post.text}, ${post.kind_label}`, post));
  const total = entry.total?.ours ? [line(`Summa utan ideellt arbete: ${entry.total.text} (vår beräkning)`)] : [];
  return some([...posts, ...total], entry.missing.budget);
}

const perParticipant = (entry) =>
  entry.per_participant ? [line(entry.per_participant.text ?? `Går inte att räkna, ${entry.per_participant.missing}`)] : missing("inte aktuellt för en metod");

const sources = (entry) =>
  Object.values(entry.sources).map((source, position) => ({
    text: `[${position + 1}] ${[source.title, source.publisher, source.date_text ?? "datum framgår inte", source.kind_label].join(". ")}`,
    url: source.url,
  }));

const both = [
  { id: "vad", heading: "Vad det är", rows: [
    ["Slag", (entry) => [line(upperFirst(entry.kind === "method" ? entry.category_label : [entry.kind_label, entry.phase_label].filter(Boolean).join(", ")))]],
    ["Kort", (entry) => [line(entry.summary)]],
  ] },
  { id: "for-vem", heading: "För vem", rows: [["Prövad med", (entry) => some(labelled(entry.target_groups))]] },
  { id: "hur", heading: "Hur det görs", rows: [["Så går det till", (entry) => some(lines(entry.how))]] },
  { id: "kraver", heading: "Vad det kräver", rows: ["Personal", "Tid", "Grupp", "Behövs på plats"].map((label) => [label, takes(label)]) },
  { id: "utfall", heading: "Vad som kom ut", outcomes: true, rows: [] },
  { id: "kostade", heading: "Vad det kostade", rows: [["Kostnadsposter", takes("Kostnad")], ["Pengar", money]] },
  { id: "lardomar", heading: "Vad de lärde sig", rows: [["Lärdomar", (entry) => some((entry.lessons ?? []).map((lesson) => line(`${upperFirst(lesson.kind_label)}: ${lesson.text}`, lesson)), entry.missing.lessons)]] },
  { id: "vet-inte", heading: "Vad vi inte vet", rows: [["Öppet", (entry) => some(unknown(entry), "ingen fråga är antecknad")]] },
  { id: "kallor", heading: "Källor", rows: [["Källor", sources]] },
];

const extra = {
  project: {
    vad: [["Period", (entry) => (entry.period.text ? [line(entry.period.text)] : missing(entry.period.missing))], ["Projektägare", parties("owners", "owner")], ["Samarbetspartner", parties("partners", "partners")], ["Platser", places], ["Typ av plats", (entry) => some(labelled(entry.settings))]],
    hur: [["Metoder", used]],
    kostade: [["Finansiering", parties("funders", "funder")], ["Kostnad per deltagare", perParticipant]],
  },
  method: {
    vad: [["Hur prövad", (entry) => [line(`${entry.verdict.tried}. ${entry.verdict.compared}.`)]]],
    hur: [["Så gjorde projekten", used], ["Vilka som behövs", (entry) => some(lines(entry.who))], ["Vad som måste finnas", (entry) => some(lines(entry.preconditions))]],
  },
};

/** The parts of the comparison with their rows: for each a label and a function from an entry to its cell. */
export function parts(entries) {
  const kinds = [...new Set(entries.map((entry) => entry.kind))];
  return both.map((part) => {
    const only = kinds.flatMap((kind) => extra[kind]?.[part.id] ?? []);
    // A row that only one kind has says so in the other's cell instead of failing.
    const guarded = only.map(([label, cell]) => [label, (entry) => (extra[entry.kind]?.[part.id]?.some(([own]) => own === label) ? cell(entry) : missing("inte aktuellt här"))]);
    return { ...part, rows: [...part.rows, ...guarded] };
  });
}

/** Whether all cells of a row say the same. */
export const equal = (cells) => new Set(cells.map((cell) => cell.map((found) => found.text).join("\n"))).size === 1;
