// A claim's value in words, for what a reader is writing: the twin of Figures.words in scripts/vagar/words/figures.py,
// which a test holds it to.
import { t } from "./swedish.js";

const { NUM, PERCENT, SPAN } = t.forms;

const TEXTS = {
  exact: ({ n }) => NUM(n),
  range: ({ low, high }) => SPAN(low, high),
  approx: ({ word, n }) => t("figure-approx", { word, n }),
  percent: ({ p }) => PERCENT(p),
  "approx-percent": ({ word, p }) => t("figure-approx-percent", { word, p }),
  "percent-range": ({ low, high }) => t("figure-percent-range", { low, high }),
  share: ({ words }) => words,
  unquantified: ({ word }) => (word ? t("figure-unquantified", { word }) : t("figure-no-number")),
};
const NEEDED = {
  exact: ["n"],
  range: ["low", "high"],
  approx: ["word", "n"],
  percent: ["p"],
  "approx-percent": ["word", "p"],
  "percent-range": ["low", "high"],
  share: ["words"],
  unquantified: [],
};

const WORDS = ["word", "words"];
// A reader who has written half of it, or a letter among the digits, has no figure yet.
const isWritten = (name, value) => (WORDS.includes(name) ? Boolean(value) : Number.isFinite(value));

/** The value as its page will have it; empty while something in it is not written yet. */
export function figureText(value = {}) {
  const whole = NEEDED[value.type]?.every((name) => isWritten(name, value[name]));
  return whole ? TEXTS[value.type](value) : "";
}
