// One's own target among the figures of others: a line through all rows, and for each row how many lie above and below.
import { svg } from "../../dom.js";
import { t } from "../../words/swedish.js";

const MOST = 100;

/** A percentage as a reader writes it: null when there is none, NaN when it is no number from 0 to 100. */
export function percentOf(written) {
  const text = written.trim();
  if (!text) return null;
  const value = Number(text.replace(",", ".").replace(/\s*%$/, ""));
  return Number.isFinite(value) && value >= 0 && value <= MOST ? value : NaN;
}

/** How many of the figures lie over the target, under it, and where it may be either. A figure is { low, high } in
 *  per cent: what its words can mean. */
export function tally(figures, percent) {
  const over = figures.filter(({ low }) => low > percent).length;
  const under = figures.filter(({ high }) => high < percent).length;
  return { over, under, around: figures.length - over - under };
}

const figuresOf = (part) =>
  [...part.querySelectorAll("tr[data-low]")].map(({ dataset }) => ({
    low: Number(dataset.low),
    high: Number(dataset.high),
  }));

/** Draws the target in a picture, or takes it away when it is null. */
export function draw(picture, percent) {
  for (const line of picture.querySelectorAll("line.goal")) line.remove();
  const head = picture.querySelector("[data-goal-head]");
  if (!head) return;
  const at = `${percent}%`;
  head.replaceChildren();
  for (const row of picture.querySelectorAll("[data-row]")) {
    const found = percent === null ? "" : t("reached-goal-row", tally(figuresOf(row), percent));
    row.querySelector("[data-tally]").textContent = found;
  }
  if (percent === null) return;
  for (const axis of picture.querySelectorAll(".reached-table svg"))
    axis.append(svg("line", { class: "goal", x1: at, x2: at, y1: "0", y2: "100%" }));
  const label = svg("text", { x: at, y: "0.75em", "text-anchor": anchor(percent) }, t("reached-goal", { p: percent }));
  head.append(svg("svg", { class: "goal-label" }, label));
}

// Near an end of the axis the label would stand outside it.
const anchor = (percent) => (percent < 15 ? "start" : percent > 85 ? "end" : "middle");

/** What is said of the target: among those counted in the same way, and whether it lies above them all. `alike` is
 *  { base, time } as the rows have them, and in words; null where the reader has not said. */
export function position(picture, percent, alike) {
  const figures = figuresOf(picture);
  if (percent === null) return [];
  if (!figures.length) return [t("reached-goal-none")];
  const said = alike ? [amongAlike(picture, percent, alike)] : [];
  if (Math.max(...figures.map(({ high }) => high)) < percent) said.push(t("reached-goal-above"));
  return said;
}

function amongAlike(picture, percent, { base, time, baseText, timeText }) {
  const found = [...picture.querySelectorAll("[data-row]")]
    .filter(({ dataset }) => dataset.base === base && dataset.time === time)
    .flatMap(figuresOf);
  const words = { base: baseText, time: timeText };
  return found.length
    ? t("reached-goal-alike", { ...words, n: found.length, ...tally(found, percent) })
    : t("reached-goal-not-alike", words);
}
