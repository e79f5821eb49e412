// Follows a search by its address: what is new and changed since the reader last looked. Kept in this browser alone.
import { el, root } from "../dom.js";
import { keep, recall } from "../kept.js";
import { today } from "../today.js";
import { t } from "../words/swedish.js";

const KEPT = "followed";
const NAMED = 5;

/** What differs between what was found then, name to day of change, and what is found now. */
export function news(before, now) {
  const names = Object.keys(now);
  return {
    fresh: names.filter((name) => !(name in before)),
    changed: names.filter((name) => name in before && now[name] > before[name]),
    gone: Object.keys(before).filter((name) => !(name in now)).length,
  };
}

const fits = (found) =>
  Object.values(found).every((one) => typeof one?.title === "string" && typeof one.entries === "object" && one.entries);

/**
 * Shows in `place` whether the search is followed and what is new in it. `address` is what follows the page's own,
 * `title` what the search is called, `entries` what it finds, name to day of change, and `titles` gives the names that
 * readers see, by name.
 */
export async function following(place, { address, title, entries, titles }) {
  const all = recall(KEPT, {}, fits);
  const again = () => following(place, { address, title, entries, titles });
  const look = () => ({ title, day: today(), entries });
  const set = (value) => {
    const { [address]: _, ...others } = recall(KEPT, {}, fits);
    const kept = keep(KEPT, value ? { ...others, [address]: value } : others);
    return kept ? again() : place.append(t("explore-follow-not-kept"));
  };
  const mine = all[address];
  const button = el(
    "button",
    {
      type: "button",
      class: "action",
      "aria-pressed": String(Boolean(mine)),
      onclick: () => set(mine ? null : look()),
    },
    t(mine ? "explore-followed" : "explore-follow"),
  );
  const told = mine ? await since(mine, news(mine.entries, entries), titles, () => set(look())) : [];
  place.replaceChildren(button, ...told, ...others(all, address));
}

async function since({ day }, { fresh, changed, gone }, titles, seen) {
  const any = fresh.length || changed.length || gone;
  const line = async (id, names) => {
    const shown = await titles(names.slice(0, NAMED));
    const links = shown.flatMap(({ name, title }, at) => [
      at ? ", " : " ",
      el("a", { href: new URL(`${name}/`, root).href }, title),
    ]);
    const more = names.length - shown.length;
    return el("li", {}, t(id, { n: names.length }), links, more ? ` ${t("explore-follow-more", { n: more })}` : null);
  };
  return [
    el("p", { role: "status" }, t(any ? "explore-follow-since" : "explore-follow-nothing", { day })),
    any
      ? el("ul", {}, [
          fresh.length ? await line("explore-follow-fresh", fresh) : null,
          changed.length ? await line("explore-follow-changed", changed) : null,
          gone ? el("li", {}, t("explore-follow-gone", { n: gone })) : null,
        ])
      : null,
    any ? el("button", { type: "button", class: "action", onclick: seen }, t("explore-follow-seen")) : null,
  ].filter(Boolean);
}

/** The other searches that the reader follows. */
function others(all, address) {
  const found = Object.entries(all).filter(([other]) => other !== address);
  if (!found.length) return [];
  const links = found.map(([other, { title }]) => el("li", {}, el("a", { href: other || location.pathname }, title)));
  return [el("details", {}, el("summary", {}, t("explore-follow-others", { n: found.length })), el("ul", {}, links))];
}
