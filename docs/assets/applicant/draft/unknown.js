// The weightiest that is not known: how many projects lack what a choice rests on, and a few open questions.
import { openQuestion } from "../../document/sentences.js";
import { t } from "../../words/swedish.js";
import { part } from "./arrange.js";
import { waysOf } from "./ways.js";

const MOST_QUESTIONS = 6;

/** What nobody has compared or followed up, then the first question of each way and of each project with a figure. An
 *  entry has its questions with the one that would change a choice first. */
export function unknown(writing) {
  const { projects, sources } = writing;
  const lacking = (topic) => projects.filter(({ missing }) => topic in missing).length;
  const all = projects.length;
  const [compared, followed] = [lacking("comparison"), lacking("follow_up")];
  const questions = asked(writing).slice(0, MOST_QUESTIONS);
  return [
    part([
      compared && t("applicant-not-compared", { n: compared, all, which: which(compared, all) }),
      followed && t("applicant-not-followed", { n: followed, all, which: which(followed, all) }),
      ...questions.map(({ entry, question }) => openQuestion(entry, question, sources)),
      !compared && !followed && !questions.length && t("applicant-no-questions"),
    ]),
  ];
}

const which = (n, all) => (n === all ? "all" : "some");

function* entries({ projects, methods, asked: way }) {
  for (const { key } of waysOf(projects, way)) if (key) yield methods.get(key);
  const hasFigure = ({ claims }) => claims.some((claim) => claim.is_outcome_figure);
  yield* projects.filter(hasFigure);
  yield* projects.filter((project) => !hasFigure(project));
}

/** The first question of each, of those from sources that the text builds on: the others are of something else. */
function asked(writing) {
  const { sources } = writing;
  const builtOn = ({ source }) => !sources.list.length || sources.mark(source);
  return [...entries(writing)].flatMap((entry) =>
    entry.open_questions
      .filter(builtOn)
      .slice(0, 1)
      .map((question) => ({ entry, question })),
  );
}
