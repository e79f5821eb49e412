// Kan vi göra det här? A method's needs as questions, answered on the page and kept in this browser.
import { data, el, root } from "../dom.js";
import { keep, recall } from "../kept.js";
import { current } from "../renamed.js";
import { isName } from "../selection.js";
import { t } from "../words/swedish.js";

const KEPT = "can-we";
const ANSWERS = [
  ["ja", t("applicant-yes")],
  ["nej", t("applicant-no")],
  ["vet-inte", t("applicant-do-not-know")],
];
const tool = document.querySelector("[data-tool]");
const part = (name) => tool.querySelector(`[data-can-${name}]`);
const select = part("method");

let turn = 0;

/** What to ask: a heading, and for each question its text and where it comes from. */
function questions(method) {
  const placed = ({ source, place }) => t("applicant-place", { source: method.sources[source].title, place });
  const of = (items) => items.map((item) => ({ text: item.text, place: placed(item) }));
  const needs = method.takes.map((row) => [
    row.label,
    row.needs
      .filter((need) => !need.whole_project)
      .map((need) => ({
        text: need.role ? t("applicant-role", { role: t.forms.UPPER(need.role), text: need.text }) : need.text,
        place: placed(need),
      })),
  ]);
  return [
    [t("applicant-who"), of(method.who)],
    [t("applicant-preconditions"), of(method.preconditions)],
    ...needs,
    [
      t("applicant-target"),
      method.target_groups.map((group) => ({
        text: t("applicant-target-question", { group: group.label }),
        place: null,
      })),
    ],
    [t("applicant-warnings"), of(method.lessons.filter(({ kind }) => kind === "obstacle" || kind === "need"))],
  ].filter(([, list]) => list.length);
}

async function show() {
  const mine = ++turn;
  const name = select.value;
  if (!name) {
    part("list").replaceChildren();
    part("status").textContent = t("applicant-choose-method");
    return;
  }
  const method = await data(`entries/${name}.json`);
  // The reader has chosen another meanwhile.
  if (mine !== turn) return;
  const kept = recall(KEPT, {});
  const answers = typeof kept[name] === "object" && kept[name] !== null ? kept[name] : {};
  const store = (key, value) => {
    answers[key] = value;
    keep(KEPT, { ...recall(KEPT, {}), [name]: answers });
    count();
  };
  const all = questions(method);
  const count = () => {
    const given = Object.entries(answers)
      .filter(([key]) => !key.startsWith("not:"))
      .map(([, value]) => value);
    const total = all.reduce((sum, [, list]) => sum + list.length, 0);
    part("status").textContent = t("applicant-answers", {
      n: total,
      answers: ANSWERS.map(([value, label]) =>
        t("applicant-answer-count", {
          n: given.filter((answer) => answer === value).length,
          answer: label.toLocaleLowerCase("sv"),
        }),
      ).join(", "),
    });
  };
  const made = all.map(([heading, list], section) =>
    el(
      "section",
      {},
      el("h3", {}, heading),
      list.map((question, position) => {
        const key = `${section}-${position}`;
        return el(
          "fieldset",
          { class: "question" },
          el("legend", {}, question.text, question.place ? el("span", { class: "cite" }, ` ${question.place}`) : null),
          ANSWERS.map(([value, label]) =>
            el(
              "label",
              {},
              el("input", {
                type: "radio",
                name: key,
                value,
                checked: answers[key] === value,
                onchange: () => store(key, value),
              }),
              ` ${label}`,
            ),
          ),
          el("label", { class: "note-field" }, `${t("applicant-note")} `, note(`not:${key}`, answers, store)),
        );
      }),
    ),
  );
  const gaps = [
    ...method.unknown.map((group) =>
      t("applicant-gap", { reason: t.forms.UPPER(group.reason), topics: group.topics.join(", ") }),
    ),
    ...method.open_questions.map(({ text }) => text),
  ];
  part("list").replaceChildren(
    el("p", {}, el("a", { href: new URL(method.address, root).href }, method.name), `. ${method.summary}`),
    ...(made.length ? made : [el("p", {}, t("applicant-no-needs"))]),
    gaps.length
      ? el(
          "section",
          {},
          el("h3", {}, t("applicant-nobody-knows")),
          el(
            "ul",
            {},
            gaps.map((text) => el("li", {}, text)),
          ),
        )
      : "",
  );
  count();
}

function note(key, answers, store) {
  const field = el("input", { type: "text", maxlength: "300" });
  field.value = answers[key] ?? "";
  field.addEventListener("input", () => store(key, field.value));
  return field;
}

try {
  const [asked] = await current(new URLSearchParams(location.search).getAll("post").slice(0, 1));
  if (isName(asked) && [...select.options].some(({ value }) => value === asked)) select.value = asked;
  select.addEventListener("change", () => {
    history.replaceState(null, "", select.value ? `?post=${select.value}` : location.pathname);
    show();
  });
  tool.hidden = false;
  await show();
  if (asked && select.value !== asked) part("status").textContent = t("applicant-no-such-method");
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
