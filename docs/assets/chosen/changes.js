// What has changed in an entry since a version was kept. Pure: the kept record and today's entry in, lines out.
import { t } from "../words/swedish.js";

/** Lines on what differs; an empty list when nothing does. `before` is null when the entry was not there. */
export function changes(before, now) {
  if (!before) return [t("chosen-was-not-there")];
  if (!now) return [t("chosen-is-gone")];
  const found = [];
  if (before.title !== now.name) found.push(t("chosen-renamed", { before: before.title, now: now.name }));
  if (before.summary !== now.summary) found.push(t("chosen-described", { before: before.summary }));
  const claims = new Map((now.claims ?? []).map((claim) => [`${claim.project}#${claim.id}`, claim]));
  for (const [id, [text, words, level, name]] of Object.entries(before.claims)) {
    const claim = claims.get(id);
    claims.delete(id);
    if (!claim) found.push(t("chosen-claim-removed", { text, figure: words }));
    else {
      if (claim.words !== words) found.push(t("chosen-figure-changed", { text, before: words, now: claim.words }));
      if (claim.level !== level)
        found.push(
          t("chosen-level-changed", {
            text,
            before: name ?? t("chosen-level-in-rules-1", { level }),
            now: claim.level_name,
          }),
        );
      if (claim.text !== text && claim.words === words)
        found.push(t("chosen-text-changed", { before: text, now: claim.text }));
    }
  }
  for (const claim of claims.values()) found.push(t("chosen-claim-new", { text: claim.text, figure: claim.words }));
  return found;
}
