// What has changed in an entry since a version was kept. Pure: the kept record and today's entry in, lines out.

const LEVELS = ["Planeras", "Beskrivs", "Uppges", "Redovisas", "Externt uppföljt", "Jämfört med liknande grupp"];

/** Lines on what differs; an empty list when nothing does. `before` is null when the entry was not there. */
export function changes(before, now) {
  if (!before) return ["Fanns inte i den versionen."];
  if (!now) return ["Finns inte längre."];
  const found = [];
  if (before.title !== now.name) found.push(`Hette «${before.title}», heter «${now.name}».`);
  if (before.summary !== now.summary) found.push(`Beskrevs så här: «${before.summary}»`);
  const claims = new Map((now.claims ?? []).map((claim) => [`${claim.project}#${claim.id}`, claim]));
  for (const [id, [text, words, level]] of Object.entries(before.claims)) {
    const claim = claims.get(id);
    claims.delete(id);
    if (!claim) found.push(`Borttagen uppgift: ${text} (${words}).`);
    else {
      if (claim.words !== words) found.push(`Ändrad siffra: ${text}: ${words} → ${claim.words}.`);
      if (claim.level !== level) found.push(`Ändrad nivå: ${text}: ${LEVELS[level]} → ${claim.level_name}.`);
      if (claim.text !== text && claim.words === words) found.push(`Ändrad text: «${text}» → «${claim.text}».`);
    }
  }
  for (const claim of claims.values()) found.push(`Ny uppgift: ${claim.text} (${claim.words}).`);
  return found;
}
