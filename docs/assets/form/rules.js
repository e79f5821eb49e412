// The rules about meaning that need no other entry than this one. Sentences and lists come from the rules of `make check`.

import { first, last } from "./days.js";
import { births, emails, identityNumbers, phones, profiles } from "./people.js";
import { filled, says } from "./says.js";
import { leaves } from "./schema.js";

export const ENDED = /[.!?…][»”")]*$/;
const ADDRESS = /https?:\/\/\S+/g;
// Lists whose ids are each one thing's, and what a double is called.
const LISTS = {
  sources: "sources",
  publications: "sources",
  claims: "claims",
  contradictions: "contradictions",
  estimates: "estimates",
};
const REFERENCES = ["claim", "method", "concern"];
// No field takes a longer text; looking for people and words in it takes minutes.
const LONGEST = 4000;

// Made once from the words of the rules: the characters that the reader of files refuses, and the protected words.
const patterns = new WeakMap();

function patternsOf(words) {
  if (!patterns.has(words))
    patterns.set(words, {
      characters: words.characters.map((kind) => ({ ...kind, pattern: new RegExp(`[${kind.characters}]`, "u") })),
      protected: Object.fromEntries(
        Object.entries(words.protected).map(([kind, found]) => [
          kind,
          found.map((each) => ({ ...each, pattern: new RegExp(each.pattern, "giu") })),
        ]),
      ),
    });
  return patterns.get(words);
}

/**
 * All problems of meaning in `values`, each with path, message, action and rule. The values are what the schema says, as
 * far as they go: what it refused has been left out.
 */
export function* byMeaning(values, schema, words, kind, today) {
  const all = [...leaves(values, schema)];
  const texts = all.filter(({ value }) => typeof value === "string" && value.length <= LONGEST);
  for (const leaf of texts) {
    yield* characters(leaf, words);
    if (!leaf.node["x-ref"]) yield* persons(leaf, words);
  }
  if (kind === "proposal") return;
  for (const leaf of texts) {
    yield* places(leaf, words);
    if (kind !== "study") yield* endings(leaf, words);
    yield* protectedWords(leaf, words, kind, values.design);
  }
  yield* dates(values, words, today);
  yield* ids(values, words);
  yield* references(all, values, words);
  yield* vague(values, words);
}

function problem(words, rule, path, name, values) {
  const [message, action] = says(words, name, values);
  return { path, message, action, rule };
}

function* characters({ path, value }, words) {
  // As in a file, each kind of character is told once a text.
  for (const { pattern, name, action } of patternsOf(words).characters)
    if (pattern.test(value)) yield { path, message: filled(words.here, { name }), action, rule: "characters" };
}

function* persons({ path, value, field }, words) {
  const told = (name, values) => problem(words, "personal-data", path, name, values);
  const contact = path[0] === "contact" && field === "mail";
  for (const trace of emails(value))
    if (!contact) yield told("mail", { trace });
    else if (!words.functions.includes(trace.split("@")[0])) yield told("no_function", { trace });
  for (const trace of phones(value)) yield told("phone", { trace });
  for (const { length } of identityNumbers(value)) yield told("identity", { length });
  for (const _ of births(value)) yield told("birth");
  for (const trace of profiles(value)) yield told("profile", { trace });
}

function* places({ path, value, field }, words) {
  if (field !== "place") return;
  const bare = value.replace(/^[ .]+|[ .]+$/g, "").toLowerCase();
  if (words.saysNothing.includes(bare) || !/[\p{L}\p{N}_]/u.test(value))
    yield problem(words, "source-places", path, "nowhere", { value });
}

function* endings({ path, value }, words) {
  const told = (name, values) => problem(words, "text-form", path, name, values);
  const ended = ENDED.test(value.trimEnd());
  if (path.length === 3 && path[0] === "claims" && path[2] === "text") {
    if (value.startsWith("att ")) yield told("starts_with_that");
    if (ended) yield told("claim_stops");
  } else if (!ended && isSentence(path)) {
    yield told("no_stop", { end: [...value].slice(-words.shownEnd).join("") });
  }
}

const isSentence = (path) =>
  (path.length === 1 && path[0] === "summary") ||
  (path.at(-1) === "text" && !path.includes("values") && !path.includes("reply"));

function* protectedWords({ path, value, field }, words, kind, design) {
  if (!words.ownFields.includes(field) || path.some((step) => words.othersWords.includes(step))) return;
  // What a study has compared with a similar group, it may call what it is.
  const compares = kind === "study" && words.counting.includes(design);
  const text = value.replace(ADDRESS, " ");
  for (const { pattern, message, action } of patternsOf(words).protected[compares ? "comparing" : kind])
    for (const word of new Set(text.match(pattern) ?? []))
      yield { path, message: filled(message, { word }), action, rule: "protected-words" };
}

// A moment is what it is the date of, where it stands, and what it says. Each pair is in the order things happen.
function pairsOf(values, { yearsBefore }) {
  const created = ["created", ["created"], values.created];
  const start = ["start", ["period", "start"], values.period?.start];
  const pairs = [
    [created, ["changed", ["changed"], values.changed]],
    [created, ["reviewed", ["reviewed"], values.reviewed]],
  ];
  for (const list of ["sources", "publications"])
    for (const [index, source] of (values[list] ?? []).entries()) {
      const published = ["published", [list, index, "date"], source.date];
      pairs.push([published, ["checked", [list, index, "checked"], source.checked]]);
      pairs.push([published, ["archived", [list, index, "archive", "date"], source.archive?.date]]);
    }
  for (const [index, record] of (values.contradictions ?? []).entries())
    pairs.push([
      ["noted", ["contradictions", index, "date"], record.date],
      ["replied", ["contradictions", index, "reply", "date"], record.reply?.date],
    ]);
  const asked = values.created && String(Number(String(values.created).slice(0, 4)) - yearsBefore);
  for (const [index, claim] of (values.claims ?? []).entries()) {
    const replied = ["replied", ["claims", index, "reply", "date"], claim.reply?.date];
    // A goal may be answered before its day has come.
    const past = claim.status === "target" ? undefined : claim.as_of;
    pairs.push([start, replied]);
    pairs.push([["asked", ["created"], asked], replied]);
    pairs.push([["as_of", ["claims", index, "as_of"], past], replied]);
  }
  pairs.push([start, ["end", ["period", "end"], values.period?.end]]);
  return pairs.map((pair) => pair.map(([name, path, text]) => ({ name, path, text: text && String(text) })));
}

function* dates(values, words, today) {
  const told = (path, name, moments) => problem(words, "dates", path, name, moments);
  const named = ({ name, text }) => `${words.when[name]} (${text})`;
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const pairs = pairsOf(values, words);
  for (const [earlier, later] of pairs)
    if (earlier.text && later.text && first(earlier.text) > last(later.text))
      yield told(later.path, "before", { later: capital(named(later)), earlier: named(earlier) });
  // It may be tomorrow already where it was written.
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const moments = new Map(pairs.flat().map((moment) => [JSON.stringify(moment), moment]));
  // A period may lie ahead, and what a figure is of has a rule of its own.
  for (const moment of moments.values())
    if (moment.path[0] !== "period" && !["as_of", "asked"].includes(moment.name) && moment.text)
      if (first(moment.text) > tomorrow) yield told(moment.path, "ahead", { moment: capital(named(moment)) });
}

/** Whether an id can be nobody's: no file can have that name on Windows, or the site has a page there. */
export const isReserved = (id, words) => Boolean(reserved(id, words));

function reserved(id, { takenNames }) {
  if (takenNames.windows.includes(id)) return "in_windows";
  return new RegExp(`^(?:${takenNames.pages})$`).test(id) ? "a_page" : undefined;
}

function* ids(values, words) {
  const told = (path, name, more) => problem(words, "ids", path, name, more);
  const former = (values.former_ids ?? []).map((id, index) => [id, ["former_ids", index]]);
  const own = [[values.id, ["id"]], ...former];
  for (const [id, path] of own) {
    const why = typeof id === "string" && reserved(id, words);
    if (why) yield told(path, "nobodys_id", { id, reason: says(words, why)[0] });
  }
  yield* repeated(own, (path, id) => told(path, "taken_former_ids", { id }));
  for (const [list, name] of Object.entries(LISTS)) {
    const places = (values[list] ?? []).map((item, index) => [item.id, [list, index, "id"]]);
    yield* repeated(places, (path, id) => told(path, `taken_${name}`, { id }));
  }
}

function* repeated(places, tell) {
  const seen = new Set();
  for (const [id, path] of places) {
    if (typeof id !== "string") continue;
    if (seen.has(id)) yield tell(path, id);
    seen.add(id);
  }
}

function* references(all, values, words) {
  const claims = (values.claims ?? []).map((claim) => claim.id);
  for (const { path, value, node } of all) {
    const target = node["x-ref"];
    if (REFERENCES.includes(target) && !(target === "claim" ? claims : (node.enum ?? [value])).includes(value))
      yield problem(words, "references", path, `no_${target}`, { id: value });
  }
}

function* vague(values, words) {
  const { approx, shares, unquantified } = words;
  const told = (path, name, word, allowed) => {
    const found = problem(words, "vague-words", path, name, { word });
    return { ...found, action: `${found.action}: ${allowed.join(", ")}` };
  };
  for (const [index, { value = {} }] of (values.claims ?? []).entries()) {
    const { type, word, words: share } = value;
    const at = ["claims", index, "value"];
    if (["approx", "approx-percent"].includes(type) && word !== undefined && !approx.includes(word))
      yield told([...at, "word"], "before_number", word, approx);
    if (type === "share" && share !== undefined && !isShare(share, words))
      yield told([...at, "words"], "no_share", share, shares);
    if (type === "unquantified" && word !== undefined && !unquantified.includes(word))
      yield told([...at, "word"], "no_vague_word", word, unquantified);
  }
  for (const [index, { word }] of (values.money ?? []).entries())
    if (word !== undefined && !approx.includes(word))
      yield told(["money", index, "word"], "before_money", word, approx);
}

function isShare(written, words) {
  const text = written.toLowerCase().split(/\s+/).filter(Boolean).join(" ");
  return (
    words.shares.includes(text) ||
    words.approx.some((word) => text.startsWith(`${word} `) && words.fractions.includes(text.slice(word.length + 1)))
  );
}
