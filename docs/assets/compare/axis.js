// Figures that may share an axis, drawn as on the other pages: a point, what words can mean, what chance can do.
import { el, root, svg } from "../dom.js";
import { t } from "../words/swedish.js";

const percent = (share) => Math.round(share * 10_000) / 100;

const bar = (kind, low, high, y, height, least) =>
  svg("rect", { class: kind, x: percent(low), y, width: Math.max(percent(high) - percent(low), least), height });

function drawing({ figure, words, chance }) {
  const marks = [svg("line", { class: "axis", x1: 0, y1: 9.5, x2: 100, y2: 9.5 })];
  for (const tick of [0, 25, 50, 75, 100])
    marks.push(svg("line", { class: "tick", x1: tick, y1: 8, x2: tick, y2: 9.5 }));
  if (chance) marks.push(bar("chance", chance[0], chance[1], 4.2, 1.6, 0.6));
  if (words) marks.push(bar("words", figure.low, figure.high ?? 1, 2.2, 5.6, 0.8));
  else
    marks.push(svg("rect", { class: "point", x: Math.max(percent(figure.low) - 0.5, 0), y: 1.5, width: 1, height: 7 }));
  return svg(
    "svg",
    { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    ...marks,
  );
}

/** The words beside a mark. */
export const inWords = (claim) =>
  [
    claim.words + (claim.share ? `, ${claim.share}` : ""),
    claim.meaning && t("compare-can-mean", { meaning: claim.meaning }),
    claim.chance && t("compare-interval", { interval: claim.chance }),
  ]
    .filter(Boolean)
    .join("; ");

// Only what is drawn is explained; the words stand in the page.
function legend(claims) {
  const drawn = new Set(
    claims.flatMap(({ compare }) => [compare.words ? "words" : "point", compare.chance ? "chance" : null]),
  );
  const made = document.querySelector("[data-compare-legend]").content.cloneNode(true);
  for (const key of made.querySelectorAll("[data-mark]")) if (!drawn.has(key.dataset.mark)) key.remove();
  return made;
}

/** One axis from 0 to 100 percent with a row for each claim; the words are its twin. */
export function axis(caption, claims) {
  const rows = claims.map((claim) =>
    el(
      "tr",
      {},
      el(
        "th",
        { scope: "row" },
        el("a", { href: new URL(`${claim.project}/#${claim.anchor}`, root).href }, claim.project_name),
        claim.as_of && el("span", { class: "muted" }, ` ${claim.as_of}`),
      ),
      el("td", { class: "chart-cell" }, drawing(claim.compare)),
      el("td", {}, inWords(claim)),
    ),
  );
  const heads = [t("compare-project"), t("compare-axis-ends"), t("compare-of-source")].map((text) =>
    el("th", { scope: "col" }, text),
  );
  return el(
    "figure",
    { class: "chart", role: "group", "aria-label": caption },
    el("figcaption", {}, caption),
    el("table", { class: "chart-table" }, el("thead", {}, el("tr", {}, heads)), el("tbody", {}, rows)),
    legend(claims),
  );
}
