// The rows of the comparison, as a reader thinks: what it is, for whom, how, what it takes, what it cost, what is not
// known. A cell is a list of lines; a line has text, and where it is said.
import { t } from "../words/swedish.js";

const line = (text, said = {}) => ({ text, source: said.source, place: said.place });
const lines = (items = []) => items.map((item) => line(item.text, item));
const labelled = (items = []) => items.map((item) => line(item.label, item));
const missing = (reason) => [{ text: t.forms.UPPER(reason), missing: true }];
const some = (found, reason = t("missing-reason-not-looked")) => (found.length ? found : missing(reason));
const notHere = () => missing(t("compare-not-here"));

const rowOf = (entry, id) => (entry.takes ?? []).find((found) => found.id === id);

function needText(need) {
  const role = need.role && { role: need.role, text: need.text };
  const text = !role
    ? need.text
    : need.full_time === null
      ? t("compare-role", role)
      : t("compare-role-time", { ...role, full_time: need.full_time });
  if (!need.project_name) return text;
  return t(need.whole_project ? "compare-of-whole-project" : "compare-of-project", {
    project: need.project_name,
    text,
  });
}

const takes = (id) => (entry) => {
  const row = rowOf(entry, id);
  if (!row) return notHere();
  const apart = row.missing.length > 1 || row.needs.length;
  const gaps = row.missing.map(({ topics, reason }) => ({
    text: t.forms.UPPER(apart ? t("compare-gap", { topics: topics.join(", "), reason }) : reason),
    missing: true,
  }));
  return [...row.needs.map((need) => line(needText(need), need)), ...gaps];
};

const party = ({ label, role }) => (role ? t("compare-party", { name: label, role }) : label);
const parties = (name, topic) => (entry) =>
  some(
    (entry[name] ?? []).map((found) => line(party(found), found)),
    entry.missing[topic],
  );
const places = (entry) =>
  some([...(entry.counties ?? []), ...(entry.municipalities ?? [])].map((place) => line(place.label)));
const unknown = (entry) => [
  ...(entry.open_questions ?? []).map((question) => line(question.text, question)),
  ...(entry.unknown ?? []).map(({ reason, topics }) =>
    line(t("compare-reason", { reason: t.forms.UPPER(reason), topics: topics.join(", ") })),
  ),
];
const use = ({ title, text, carried_out, status_label }) =>
  carried_out
    ? t("compare-use", { name: title, text })
    : t("compare-use-not-carried-out", { name: title, text, status: status_label });
const used = (entry) => some((entry.methods ?? entry.projects ?? []).map((found) => line(use(found), found)));

const post = ({ label, activity, text, kind_label }) => {
  const said = { label, amount: text, kind: kind_label };
  return activity ? t("compare-post-activity", { ...said, activity }) : t("compare-post", said);
};

function money(entry) {
  if (entry.kind === "method")
    return some(
      (entry.budgets ?? []).map(({ name, text, note }) =>
        line(t("compare-budget", { project: name, amount: text, note })),
      ),
    );
  const total = entry.total?.ours ? [line(t("compare-total", { amount: entry.total.text }))] : [];
  return some([...(entry.money ?? []).map((found) => line(post(found), found)), ...total], entry.missing.budget);
}

function perParticipant({ per_participant: each }) {
  if (!each) return missing(t("compare-not-for-methods"));
  return [line(each.text ?? t("compare-no-amount", { reason: each.missing }))];
}

const sources = (entry) =>
  Object.values(entry.sources).map((source, position) => ({
    text: `[${position + 1}] ${[source.title, source.publisher, source.date_text ?? t("compare-no-date"), source.kind_label].join(". ")}`,
    url: source.url,
  }));

const kind = (entry) =>
  entry.kind === "method" ? entry.category_label : [entry.kind_label, entry.phase_label].filter(Boolean).join(", ");
const lesson = (found) => line(`${t.forms.UPPER(found.kind_label)}: ${found.text}`, found);

const both = (entries) => {
  const needs = (id) => [entries.map((entry) => rowOf(entry, id)?.label).find(Boolean), takes(id)];
  return [
    {
      id: "vad",
      heading: t("compare-what"),
      rows: [
        [t("compare-kind"), (entry) => [line(t.forms.UPPER(kind(entry)))]],
        [t("compare-short"), (entry) => [line(entry.summary)]],
      ],
    },
    {
      id: "for-vem",
      heading: t("compare-for-whom"),
      rows: [[t("compare-tried-with"), (entry) => some(labelled(entry.target_groups))]],
    },
    { id: "hur", heading: t("compare-how"), rows: [[t("compare-steps"), (entry) => some(lines(entry.how))]] },
    { id: "kraver", heading: t("compare-takes"), rows: ["staff", "weeks", "group_size", "premises"].map(needs) },
    { id: "utfall", heading: t("compare-outcomes"), outcomes: true, rows: [] },
    {
      id: "kostade",
      heading: t("compare-cost"),
      rows: [
        [t("compare-cost-items"), takes("cost_items")],
        [t("compare-money"), money],
      ],
    },
    {
      id: "lardomar",
      heading: t("compare-learnt"),
      rows: [[t("compare-lessons"), (entry) => some((entry.lessons ?? []).map(lesson), entry.missing.lessons)]],
    },
    {
      id: "vet-inte",
      heading: t("compare-unknown"),
      rows: [[t("compare-open"), (entry) => some(unknown(entry), t("compare-no-question"))]],
    },
    { id: "kallor", heading: t("compare-sources"), rows: [[t("compare-sources"), sources]] },
  ];
};

const extra = {
  project: {
    vad: [
      [t("compare-period"), (entry) => (entry.period.text ? [line(entry.period.text)] : missing(entry.period.missing))],
      [t("compare-owner"), parties("owners", "owner")],
      [t("compare-partners"), parties("partners", "partners")],
      [t("compare-places"), places],
      [t("compare-settings"), (entry) => some(labelled(entry.settings))],
    ],
    hur: [[t("compare-methods"), used]],
    kostade: [
      [t("compare-funding"), parties("funders", "funder")],
      [t("compare-per-participant"), perParticipant],
    ],
  },
  method: {
    vad: [[t("compare-known"), (entry) => [line(entry.knowledge)]]],
    hur: [
      [t("compare-projects-did"), used],
      [t("compare-who"), (entry) => some(lines(entry.who))],
      [t("compare-preconditions"), (entry) => some(lines(entry.preconditions))],
    ],
  },
};

/** The parts of the comparison with their rows: for each a label and a function from an entry to its cell. */
export function parts(entries) {
  const kinds = [...new Set(entries.map((entry) => entry.kind))];
  return both(entries).map((part) => {
    const only = kinds.flatMap((name) => extra[name]?.[part.id] ?? []);
    // A row that only one kind has says so in the other's cell instead of failing.
    const guarded = only.map(([label, cell]) => [
      label,
      (entry) => (extra[entry.kind]?.[part.id]?.some(([own]) => own === label) ? cell(entry) : notHere()),
    ]);
    return { ...part, rows: [...part.rows, ...guarded] };
  });
}

/** Whether all cells of a row say the same. */
export const equal = (cells) => new Set(cells.map((cell) => cell.map((found) => found.text).join("\n"))).size === 1;
