// The rules about meaning that need no other entry than this one. Sentences and lists come from the rules of `make check`.

import { births, emails, identityNumbers, phones, profiles } from "./people.js";
import { at } from "./schema.js";
import { title } from "./words.js";

export const ENDED = /[.!?…][»”")]*$/;
// A longer text than any field takes has been refused already; looking for people and words in it takes minutes.
const LONGEST = 4000;

/** The characters that the reader of files refuses, each kind with its name: made once from the words of the rules. */
function refusedCharacters(words) {
  words.patterns ??= words.characters.map(({ characters, ...kind }) => ({
    ...kind,
    pattern: new RegExp(`[${characters}]`, "u"),
  }));
  return words.patterns;
}

function* leaves(value, path = []) {
  if (typeof value === "string" || typeof value === "number")
    yield { path, value, field: path.findLast((step) => typeof step === "string") };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leaves(item, [...path, index]);
  else if (value && typeof value === "object")
    for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

/** What is wrong with each text and number by itself: path, message, action and rule. */
export function* ofTexts(values, schema, words, kind) {
  for (const leaf of leaves(values)) {
    if (String(leaf.value).length > LONGEST) continue;
    const wrong = [...form(leaf, schema, values, words)];
    yield* wrong;
    // As in a file: what has not the right form is not read further.
    if (typeof leaf.value !== "string" || wrong.some(({ rule }) => rule === "shape")) continue;
    yield* persons(leaf, words);
    if (kind === "proposal") continue;
    yield* places(leaf, words);
    yield* texts(leaf, kind);
    yield* protectedWords(leaf, words, kind, values.design);
  }
}

/** What is wrong between the values of an entry, of which everything has the right shape. */
export function* ofWhole(values, schema, words, today) {
  yield* dates(values, words, today);
  yield* ids(values, words);
  yield* references(values, schema);
  yield* inOrder(values);
  yield* vague(values, words);
}

function* form({ path, value }, schema, values, words) {
  const node = at(path, schema, values) ?? {};
  const name = title(path);
  const text = String(value);
  const problem = (message, action) => ({ path, message: `${name}: ${message}`, action, rule: "shape" });
  if (node["x-form"] === "date" && !realDate(text)) {
    const [, month] = text.split("-").map(Number);
    if (month < 1 || month > 12) yield problem(`månaden ${text.split("-")[1]} finns inte`, "Kontrollera datumet");
    else if (Number(text.slice(0, 4)) < 1900 || Number(text.slice(0, 4)) > 2100)
      yield problem("året måste ligga mellan 1900 och 2100", "Kontrollera året");
    else yield problem(`dagen ${text} finns inte i kalendern`, "Kontrollera datumet");
  }
  if (node["x-form"] === "address") {
    const wrong = badAddress(text);
    if (wrong) yield problem(wrong, "Kopiera adressen ur webbläsarens adressfält");
  }
  const count = text.split(/\s+/).filter(Boolean).length;
  if (node["x-form"] === "wording" && count > 8)
    yield problem(`högst 8 av källans ord, här är det ${count}`, "Behåll bara orden kring siffran");
  if (node["x-form"] === "mail" && !/^[a-z.-]+@[a-z0-9.-]+\.[a-z]{2,}$/.test(text))
    yield problem(
      "en e-postadress skrivs namn@organisation.se med små bokstäver",
      "Skriv en funktionsadress, som info@",
    );
  // As in a file, each kind of character is told once a text.
  for (const { pattern, name: kind, action } of refusedCharacters(words))
    if (pattern.test(text)) yield { path, message: `Här står ${kind}`, action, rule: "characters" };
}

/** Whether a year, month or day as a file has it is in the calendar, and of these centuries. */
export function realDate(text) {
  const [year, month = 1, day = 1] = text.split("-").map(Number);
  return (
    year >= 1900 &&
    year <= 2100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

// Names that lead to one's own computer or network, and to nobody else's.
const LOCAL =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|arpa|test|invalid|onion)\.?$/;
const LABEL = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u;

function badAddress(text) {
  const general = "en adress börjar med https:// eller http:// och pekar på en webbplats";
  const authority = /^https?:\/\/([^/?#]*)/.exec(text)?.[1];
  if (!authority || /[\s\\]/.test(text)) return general;
  if (authority.includes("@")) return "en adress får inte innehålla användarnamn eller lösenord";
  const [, host, port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority) ?? [];
  if (!host) return general;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
    return "porten efter kolon ska vara ett tal mellan 1 och 65535";
  return badHost(host.toLowerCase(), general);
}

function badHost(host, general) {
  const nothing = "namnet före första snedstrecket är inget namn på en webbplats";
  const nobody = "adressen leder till en egen dator eller ett eget nät, och dit når ingen annan";
  if (host.startsWith("[")) return nobody;
  if (/^[\d.]+$/.test(host)) {
    const parts = host.split(".").map(Number);
    if (parts.length !== 4 || parts.some((part) => part > 255)) return nothing;
    const [a, b] = parts;
    const own =
      a === 0 ||
      a === 10 ||
      a === 127 ||
      a >= 224 ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 100 && b >= 64 && b < 128);
    return own ? nobody : undefined;
  }
  if (LOCAL.test(host)) return nobody;
  const labels = host.replace(/\.$/, "").split(".");
  if (labels.length < 2) return general;
  const last = labels.at(-1);
  const right =
    labels.every((label) => LABEL.test(label)) && host.length <= 253 && /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u.test(last);
  return right ? undefined : nothing;
}

function* persons({ path, value, field }, words) {
  const problem = (message, action) => ({ path, message, action, rule: "personal-data" });
  const contact = path[0] === "contact" && field === "mail";
  for (const mail of emails(value)) {
    if (!contact)
      yield problem(
        `E-postadressen «${mail}» får inte stå här`,
        "Ta bort den. Organisationens funktionsadress kan stå under contact, i fältet mail",
      );
    else if (!words.functions.includes(mail.split("@")[0]))
      yield problem(
        `«${mail}» är inte en känd funktionsadress och kan tillhöra en person`,
        `Skriv en adress som börjar med ${words.functions.map((name) => `${name}@`).join(", ")}`,
      );
  }
  for (const number of phones(value))
    yield problem(
      `«${number}» ser ut som ett telefonnummer`,
      "Ta bort det och hänvisa till organisationens kontaktsida",
    );
  for (const _ of births(value))
    yield problem("Här står en persons födelsedag", "Ta bort den; ett årtal räcker om det behövs");
  for (const profile of profiles(value))
    yield problem(`«${profile}» leder till en persons egen sida`, "Ta bort den; länka till organisationen");
  for (const number of identityNumbers(value))
    yield problem(
      "Här står något som ser ut som ett personnummer eller samordningsnummer",
      `Ta bort det (${number.length} tecken)`,
    );
}

function* places({ path, value, field }, words) {
  if (field !== "place") return;
  const bare = value.replace(/^[ .]+|[ .]+$/g, "").toLowerCase();
  if (words.saysNothing.includes(bare) || !/[\p{L}\p{N}_]/u.test(value))
    yield {
      path,
      message: `«${value}» säger inte var i källan det står`,
      action: "Skriv rubrik, stycke eller sida. Gäller det hela texten, skriv «hela texten»",
      rule: "source-places",
    };
}

function* texts({ path, value }, kind) {
  const problem = (message, action) => ({ path, message, action, rule: "text-form" });
  if (kind === "study") return;
  if (path.length === 3 && path[0] === "claims" && path[2] === "text") {
    if (value.startsWith("att "))
      yield problem("Texten fortsätter «uppger att …», så «att» står redan där", "Ta bort «att» i början");
    if (ENDED.test(value.trimEnd()))
      yield problem("Texten fortsätter «uppger att …» och slutar därför utan punkt", "Ta bort punkten i slutet");
  } else if (
    (path.length === 1 && path[0] === "summary") ||
    (path.at(-1) === "text" && !path.includes("values") && !path.includes("reply"))
  ) {
    if (!ENDED.test(value.trimEnd())) yield problem(`Meningen slutar utan punkt: «…${value.slice(-30)}»`, "Sätt punkt");
  }
}

// Each pattern is made once: there are many texts.
const patterns = new Map();

function compiled(pattern) {
  if (!patterns.has(pattern)) patterns.set(pattern, new RegExp(pattern, "giu"));
  return patterns.get(pattern);
}

function* protectedWords({ path, value, field }, words, kind, design) {
  if (!words.ownFields.includes(field) || words.othersWords.some((step) => path.includes(step))) return;
  // What a study has compared with a similar group, it may call what it is.
  const compares = kind === "study" && words.counting.includes(design);
  const text = value.replace(/https?:\/\/\S+/g, " ");
  for (const { pattern, message, instead } of words.protected[compares ? "comparing" : kind]) {
    for (const word of new Set(text.match(compiled(pattern)) ?? [])) {
      const quoted = instead.map((item) => `«${item}»`);
      const either = quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} eller ${quoted.at(-1)}` : quoted[0];
      yield { path, message: message.replace("{word}", word), action: `Skriv ${either}`, rule: "protected-words" };
    }
  }
}

// A date that is no date has been told of already.
const isDate = (value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value ?? "") && realDate(String(value));
const first = (text) =>
  String(text).length === 4 ? `${text}-01-01` : String(text).length === 7 ? `${text}-01` : String(text);
const last = (text) =>
  String(text).length === 4 ? `${text}-12-31` : String(text).length === 7 ? `${text}-31` : String(text);

const yearsBefore = (text, years) => (isDate(text) ? String(Number(String(text).slice(0, 4)) - years) : undefined);

// A moment is what it is the date of, where it stands, and what it says. Each pair is in the order things happen.
function pairsOf(values, words) {
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
  for (const [index, claim] of (values.claims ?? []).entries()) {
    const replied = ["replied", ["claims", index, "reply", "date"], claim.reply?.date];
    // A goal may be answered before its day has come.
    const past = claim.status === "target" ? undefined : claim.as_of;
    pairs.push([start, replied]);
    pairs.push([["asked", ["created"], yearsBefore(values.created, words.yearsBefore)], replied]);
    pairs.push([["as_of", ["claims", index, "as_of"], past], replied]);
  }
  pairs.push([start, ["end", ["period", "end"], values.period?.end]]);
  return pairs;
}

function* dates(values, words, today) {
  const pairs = pairsOf(values, words);
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const named = ([name, , text]) => `${words.when[name]} (${text})`;
  for (const [earlier, later] of pairs)
    if (isDate(earlier[2]) && isDate(later[2]) && first(earlier[2]) > last(later[2]))
      yield {
        path: later[1],
        message: `${capital(named(later))} ligger före ${named(earlier)}`,
        action: "Kontrollera båda datumen",
        rule: "dates",
      };
  // It may be tomorrow already where it was written.
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const seen = new Set();
  // A period may lie ahead, and what a figure is of has a rule of its own.
  for (const moment of pairs
    .flat()
    .filter(([name, [field]]) => field !== "period" && !["as_of", "asked"].includes(name))) {
    const key = JSON.stringify(moment[1]);
    if (isDate(moment[2]) && first(moment[2]) > tomorrow && !seen.has(key))
      yield {
        path: moment[1],
        message: `${capital(named(moment))} ligger i framtiden`,
        action: "Kontrollera datumet",
        rule: "dates",
      };
    seen.add(key);
  }
}

/** Whether an id can be nobody's: no file can have that name on Windows, or the site has a page there. */
export const isReserved = (id, { takenNames }) =>
  takenNames.windows.includes(id) || new RegExp(`^(?:${takenNames.pages})$`).test(id);

function* ids(values, words) {
  const own = [[values.id, ["id"]], ...(values.former_ids ?? []).map((id, index) => [id, ["former_ids", index]])];
  for (const [id, path] of own) {
    if (!id || !isReserved(id, words)) continue;
    const why = words.takenNames.windows.includes(id)
      ? "är ett namn som ingen fil kan ha i Windows"
      : "är adressen till en av webbplatsens egna sidor";
    yield { path, message: `«${id}» ${why}`, action: "Välj ett annat id", rule: "ids" };
  }
  const former = new Set([values.id]);
  for (const [index, id] of (values.former_ids ?? []).entries()) {
    if (former.has(id))
      yield {
        path: ["former_ids", index],
        message: `Det tidigare id:t «${id}» är redan taget här`,
        action: "Ta bort det",
        rule: "ids",
      };
    former.add(id);
  }
  for (const [list, name] of [
    ["sources", "Källans"],
    ["publications", "Källans"],
    ["claims", "Uppgiftens"],
    ["contradictions", "Motsägelsens"],
    ["estimates", "Skattningens"],
  ]) {
    const seen = new Set();
    for (const [index, item] of (values[list] ?? []).entries()) {
      if (item.id && seen.has(item.id))
        yield {
          path: [list, index, "id"],
          message: `${name} id «${item.id}» används redan här`,
          action: "Ge det ena ett annat id",
          rule: "ids",
        };
      seen.add(item.id);
    }
  }
}

function* references(values, schema) {
  const claims = new Set((values.claims ?? []).map((claim) => claim.id));
  for (const { path, value } of leaves(values)) {
    if (at(path, schema, values)?.["x-ref"] === "claim" && !claims.has(value))
      yield {
        path,
        message: `Uppgiften «${value}» finns inte i den här filen`,
        action: "Rätta id:t, eller skriv uppgiften under claims",
        rule: "references",
      };
  }
}

function* inOrder(values) {
  for (const [index, { value = {} }] of (values.claims ?? []).entries())
    if (value.low > value.high)
      yield {
        path: ["claims", index, "value"],
        message: `«value»: low (${value.low}) får inte vara större än high (${value.high})`,
        action: "Byt plats på talen, eller rätta det ena",
        rule: "shape",
      };
}

function* vague(values, words) {
  const figure = "Välj ett ord på listan och skriv källans egna ord i wording";
  const post = "Välj ett ord på listan; källans egna ord står i label";
  const unread = (path, message, allowed, action) => ({
    path,
    message,
    action: `${action}: ${allowed.join(", ")}`,
    rule: "vague-words",
  });
  const beforeNumber = (path, word, action) =>
    unread(path, words.beforeNumber.replace("{word}", word), words.approx, action);
  for (const [index, { value = {} }] of (values.claims ?? []).entries()) {
    const at = (field) => ["claims", index, "value", field];
    if (value.type?.startsWith("approx") && value.word && !words.approx.includes(value.word))
      yield beforeNumber(at("word"), value.word, figure);
    if (value.type === "share" && value.words && !isShare(value.words, words))
      yield unread(at("words"), `«${value.words}» är ingen andel som reglerna kan läsa`, words.shares, figure);
    if (value.type === "unquantified" && value.word && !words.unquantified.includes(value.word))
      yield unread(at("word"), `«${value.word}» är inget av orden för det som saknar tal`, words.unquantified, figure);
  }
  for (const [index, { word }] of (values.money ?? []).entries())
    if (word && !words.approx.includes(word)) yield beforeNumber(["money", index, "word"], word, post);
}

function isShare(written, words) {
  const text = written.toLowerCase().split(/\s+/).filter(Boolean).join(" ");
  return (
    words.shares.includes(text) ||
    words.approx.some((word) => text.startsWith(`${word} `) && words.fractions.includes(text.slice(word.length + 1)))
  );
}
