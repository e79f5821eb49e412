// What came out, side by side: figures that may share an axis, and the rest with the reason they may not.
import { el, root } from "../dom.js";
import { t } from "../words/swedish.js";
import { axis, inWords } from "./axis.js";
import { compare, conclusion, unique } from "./comparability.js";

/** Claims of different projects that may share an axis, in groups, and those that stand alone. */
export function grouped(claims) {
  const seen = new Map(claims.map((claim) => [`${claim.project}#${claim.id}`, claim]));
  const groups = new Map();
  const alone = [];
  for (const claim of seen.values()) {
    if (!claim.is_outcome_figure) continue;
    if (claim.compare.alone.length || !claim.compare.figure) alone.push(claim);
    else {
      const key = JSON.stringify(claim.compare.key);
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
  }
  const shared = [];
  for (const members of groups.values()) {
    if (new Set(members.map((claim) => claim.project)).size > 1) shared.push(members);
    else alone.push(...members);
  }
  return { shared, alone };
}

const pairs = (claims) =>
  claims.flatMap((left, position) =>
    claims
      .slice(position + 1)
      .filter((right) => right.project !== left.project)
      .map((right) => [left, right]),
  );

// A project may have several figures on the axis: which one is meant is said.
const dated = (claim) => `${claim.project_name} (${[claim.words, claim.as_of].filter(Boolean).join(", ")})`;

function together(claims) {
  const [first] = claims;
  const caveats = unique(pairs(claims).flatMap(([left, right]) => compare(left.compare, right.compare).reasons));
  const lines = pairs(claims).map(([left, right]) => {
    const verdict = conclusion(left.compare, right.compare);
    return el(
      "li",
      {},
      t("compare-pair", {
        left: dated(left),
        right: dated(right),
        conclusion: verdict ?? { id: "compare-not-possible" },
      }),
    );
  });
  return el(
    "div",
    { class: "axis-group" },
    caveats.length
      ? el("p", { class: "notice" }, t("compare-read-with", { caveats: caveats.map((caveat) => t(caveat)).join("; ") }))
      : null,
    axis(
      t("compare-axis", { outcome: t.forms.UPPER(first.outcome_label), base: first.base_label, time: first.time }),
      claims,
    ),
    el("ul", {}, lines),
  );
}

function reasons(claim, others) {
  if (claim.compare.alone.length) return claim.compare.alone.map((reason) => t(reason));
  const apart = others.filter((other) => other.project !== claim.project && other.is_outcome_figure);
  const found = unique(apart.flatMap((other) => compare(claim.compare, other.compare).reasons));
  return found.length ? found.map((reason) => t(reason)) : [t("compare-others-without")];
}

/** The whole part on outcomes for the entries in the columns. */
export function outcomes(entries) {
  const claims = entries.flatMap((entry) => entry.claims ?? []);
  const { shared, alone } = grouped(claims);
  const left = alone.map((claim) =>
    el(
      "li",
      {},
      el("span", { class: "tag" }, claim.level_name),
      claim.status === "interim" ? [" ", el("span", { class: "tag" }, t("compare-interim"))] : null,
      " ",
      el("a", { href: new URL(`${claim.project}/#${claim.anchor}`, root).href }, claim.project_name),
      `: ${claim.phrase} ${claim.text}. `,
      el("strong", {}, inWords(claim)),
      ". ",
      el("span", { class: "muted" }, t("compare-stands-alone", { reasons: reasons(claim, claims).join("; ") })),
    ),
  );
  return el(
    "div",
    {},
    shared.length ? shared.map(together) : el("p", {}, t("compare-no-axis")),
    left.length ? el("ul", { class: "statements" }, left) : null,
  );
}
