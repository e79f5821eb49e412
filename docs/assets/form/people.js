// Traces of a person: e-mail, phone numbers, personal identity numbers, days of birth, own pages. As in the rules of `make check`.

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const W = "[\\p{L}\\p{N}_]";
// What `\b` is where å, ä and ö are letters.
const B = `(?:(?<=${W})(?!${W})|(?<!${W})(?=${W}))`;

const AT = `(?:\\s?@\\s?|\\s?[\\[({<]\\s?(?:@|at|ät|a|snabel-?a)\\s?[\\])}>]\\s?|\\s(?:snabel-?a|alfaslang)\\s)`;
const DOT = `(?:\\.|\\s\\.\\s?|\\s?[\\[({<]\\s?(?:dot|punkt|\\.)\\s?[\\])}>]\\s?|\\s(?:dot|punkt)\\s)`;
const PART = "[\\p{L}\\p{N}_-]{1,63}";
const EMAIL = new RegExp(`[\\p{L}\\p{N}_.+%-]{0,63}${W}${AT}${PART}(?:${DOT}${PART}){0,8}${DOT}\\p{L}{2,}`, "giu");
const SPELLED = new RegExp(
  `${W}[\\p{L}\\p{N}_.+-]{0,63}\\s(?:at|ät)\\s${PART}\\s(?:dot|punkt)\\s\\p{L}{2,}${B}`,
  "giu",
);

const GAP = "[\\s./()_*•|'\\-]{0,3}";
const ABROAD = `\\(?(?:\\+|00)46\\)?(?:${GAP}0\\)?)?(?:${GAP}\\d){7,9}`;
const CODES = "(?:1|3[0-69]|35[0-9]|37[0-9]|4[0-57-9]|9[0-8])";
const FOREIGN = `\\(?(?:\\+[1-9]\\d{0,2}|00${CODES})\\)?(?:${GAP}0\\)?)?(?:${GAP}\\d){6,11}`;
const AT_HOME = `\\(?0[1-9](?:${GAP}\\d){6,8}`;
const COMMAS = "0[1-9]\\d{0,2}(?:,\\d{2,3}){2,4}";
const DIGIT_BY_DIGIT = "0(?:[\\s.\\-]\\d){8,9}";
const START = `(?<!\\d)(?<!${W}[\\/\\-])(?<!\\d[.,:])(?<!\\d\\s)`;
const END = "(?!\\d)(?![.,:\\/\\-]\\d)";
const CALL = `${B}(?:tel|telefon|tfn|mobil|ring|sms|fax)${W}*[\\s.:\\/\\-]{0,3}`;
const PHONE = new RegExp(
  `(?:${START}|${CALL})(?<number>${FOREIGN}|${ABROAD}|${AT_HOME}|${COMMAS}|${DIGIT_BY_DIGIT})${END}`,
  "giu",
);
const LOCAL = new RegExp(
  `${B}(?:tel|tele|telefon|telefonnr|telefonnummer|tfn|tlf|mobil|mobilnr|mobilnummer|mob|sms|fax|växeln?|direktnr` +
    `|ring(?:a|er|s)?(?:\\soss|\\smig)?(?:\\spå)?|nås\\spå)[.:]{0,2}\\s{0,2}(?:är\\s|nr\\s|på\\s)?` +
    `(?<number>[1-9](?:[\\s.\\/\\-]{0,2}\\d){5,9})${END}`,
  "giu",
);
const IN_ADDRESS = new RegExp(
  "(?:(?:tel|sms|callto|whatsapp):|wa\\.me\\/|(?:tel|telefon|phone|mobil|mobile|mobilnr|tfn)=|\\/)" +
    "(?<number>(?:\\+|00)\\d[\\d .\\-]{6,14}\\d|(?<=wa\\.me\\/)\\d{9,14}|(?<==)46\\d{8,9}" +
    "|(?<=[=:])0[1-9][\\d .\\-]{6,11}\\d|0[1-9]\\d{0,2}-\\d{2,3}[ \\-]?\\d{2,3}(?:[ \\-]?\\d{2})?)(?![\\d\\-])",
  "giu",
);
const DAY = /^[0-3]\d[\s./-][01]\d[\s./-](?:19|20)\d\d$/;
const HOURS = /^[0-2]\d[. ]?[0-5]\d\s?-\s?[0-2]\d[. ]?[0-5]\d$/;
const CODES_IN_A_ROW = /^0\d{3}(?: 0\d{3})+$/;
const OTHER_NUMBER = new RegExp(
  `${B}(?:issn|isbn|nct|dnr|diarienr|diarienummer|journalnr|journalnummer|ärende|ärendenr|ärendenummer|målnr|mål|ref|doi` +
    "|org\\.? ?nr|organisationsnummer|bankgiro|plusgiro|postgiro|bg|pg|ocr|artikelnr|version|kommunkod|kommunkoder" +
    "|kod|koder|nr|nummer|art\\.?nr)\\s?[.:]?\\s?(?:är\\s)?$",
  "iu",
);
// A whole text that is the number of a publication, such as 10.1007/s00148-020-00808-z.
const DOI = /^10\.\d{4,9}\/\S+$/;
const COUNTS = new RegExp(
  `^(?:\\s(?:personer|deltagare|kr|kronor|sek|euro|procent|timmar|invånare|kvinnor|män|barn|st|stycken|m|meter|kvm)${B}|\\s?%)`,
  "iu",
);

const IDENTITY = /(?<![\d./-])(?:18|19|20)?(?<day>\d{6})(?<gap>(?: ?[+-] ?| )?)(?<last>\d{4})(?!\d|[/-]\d)/g;
const MASKED = /(?<![\d./-])(?:18|19|20)?(?<day>\d{6})[ ]?[+-][ ]?(?:[x*#•?]{2,4}|\d\d[x*#•?]{2})/gi;
const DASHED =
  /(?<![\d/-])(?<century>19|20)?(?<year>\d\d)(?<sign>[-/. ])(?<month>\d\d)\k<sign>(?<date>\d\d)[ ]?[-/. +][ ]?(?<last>\d{4}|[x*]{4})(?!\d|[/-]\d)/gi;
const SAID = new RegExp(
  `${B}(?:personnummer|personnr|pers\\.?nr|pnr|p-nr|samordningsnummer|samordningsnr)\\.?:?\\s{0,2}(?:är\\s)?(?<number>(?:18|19|20)?\\d{6}[ +\\-]?(?:\\d{4}|[x*]{4})?)(?!\\d)`,
  "giu",
);
const MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const BORN = new RegExp(
  `${B}(?:född|födelsedatum|födelsedag|f\\.)[.:]?\\s(?:är\\s)?(?:den\\s)?(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:19|20)?\\d{6}` +
    `|\\d{1,2}(?::?e)?\\s(?:${MONTHS})\\s(?:19|20)\\d\\d|\\d{1,2}[.\\/]\\d{1,2}[ \\-.\\/](?:19|20)\\d\\d)(?![ +\\-]?[\\dx*])`,
  "giu",
);
const BORN_BEFORE = 2012;

const ALWAYS = new RegExp(
  `${B}(?:linkedin\\.com\\/(?:in|pub)\\/|facebook\\.com\\/(?:profile\\.php\\?id=|people\\/)|m\\.me\\/|wa\\.me\\/|snapchat\\.com\\/add\\/` +
    "|researchgate\\.net\\/profile\\/|skype:|join\\.skype\\.com\\/)[^\\s,;)»]+",
  "giu",
);
const NAMED = new RegExp(
  `${B}(?:facebook|fb|instagram|twitter|x|tiktok|threads|t|youtube|vk|bsky\\.app\\/profile|telegram)\\.?(?:com|net|me)?\\/@?` +
    `(?<name>[a-zåäöé]{2,}[._][a-zåäöé]{2,}[\\d._]*)(?!${W}|\\/)`,
  "giu",
);
const HANDLE = new RegExp(`(?<!${W}|[\\/.@])@(?<name>[a-zåäöé]{2,}[._][a-zåäöé]{2,}\\d*)(?!${W}|[.@])`, "giu");
const ORGANISATION =
  /kommun|stad|region|projekt|foren|fören|forbund|förbund|sverige|sweden|lan(?:et)?(?![\p{L}\p{N}_])|län|stift|kafe|cafe|skola|info|hej|official|redaktion|mynd|museum|bibliotek|kyrka|integration|musik|arbets|vagar/iu;

const plain = (text) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .normalize("NFKC")
    .replace(/[‐‒–—−]/g, "-");

const unquoted = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const once = (found) => [...new Set(found)];

/** Everything that looks like an e-mail address. */
export function emails(text) {
  const whole = unquoted(plain(text));
  return once([...whole.matchAll(EMAIL), ...whole.matchAll(SPELLED)].map((match) => match[0].trim()));
}

/** Phone numbers, Swedish and foreign, however they are grouped and wherever they stand. */
export function phones(text) {
  const whole = plain(text);
  if (DOI.test(whole.trim())) return [];
  const outside = whole.replace(ADDRESS, " ");
  const found = [...outside.matchAll(PHONE), ...outside.matchAll(LOCAL)]
    .filter((match) => isPhone(match, outside))
    .map(numberOf);
  const within = [...whole.matchAll(ADDRESS)].flatMap(([address]) =>
    [...unquoted(address).matchAll(IN_ADDRESS)].map((match) => match.groups.number),
  );
  return [...once(found), ...within];
}

const numberOf = (match) => match.groups.number.trim();

function isPhone(match, text) {
  const number = numberOf(match);
  if (DAY.test(number) || HOURS.test(number) || CODES_IN_A_ROW.test(number)) return false;
  const start = match.index + match[0].length - match.groups.number.length;
  if (
    OTHER_NUMBER.test(text.slice(Math.max(0, start - 20), start)) ||
    COUNTS.test(text.slice(match.index + match[0].length))
  )
    return false;
  return /^\(?(?:\+|00)/.test(number) || /^[1-9]/.test(number) || hasAreaCode(number);
}

function hasAreaCode(number) {
  const code = /^\(?(\d+)/.exec(number)?.[1] ?? "";
  return code === "08" || code.length >= 3 || code.length === 1;
}

/** Personal identity and coordination numbers whose day and check digit are right, or that are masked or named. */
export function identityNumbers(text) {
  const whole = plain(text);
  const addresses = [...whole.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length]);
  const right = [...whole.matchAll(IDENTITY)].filter((match) => {
    const inAddress = addresses.some(([start, end]) => start <= match.index && match.index < end);
    return (
      !(inAddress && !match.groups.gap.includes("-")) &&
      isDay(match.groups.day) &&
      checkDigit(match.groups.day + match.groups.last)
    );
  });
  const masked = [...whole.matchAll(MASKED)].filter((match) => isDay(match.groups.day));
  const dashed = [...whole.matchAll(DASHED)].filter(isBirth);
  const said = [...whole.matchAll(SAID)].map((match) => match.groups.number).filter((number) => !isRight(number));
  return [...[...right, ...masked, ...dashed].map((match) => match[0]), ...said];
}

/** Whole days of birth. */
export const births = (text) => [...plain(text).matchAll(BORN)].map((match) => match[0]);

/** Addresses and names of a person's own page in a social network. */
export function profiles(text) {
  const whole = plain(text);
  const named = [NAMED, HANDLE].flatMap((pattern) =>
    [...whole.matchAll(pattern)].filter((match) => !ORGANISATION.test(match.groups.name)),
  );
  return [...whole.matchAll(ALWAYS), ...named].map((match) => match[0]);
}

function isBirth({ groups: { century, year, month, date, last } }) {
  const day = year + month + date;
  if (!isDay(day)) return false;
  return (/^\d{4}$/.test(last) && checkDigit(day + last)) || (Boolean(century) && Number(century + year) < BORN_BEFORE);
}

function isRight(number) {
  const digits = number.replace(/\D/g, "").slice(-10);
  return /^(?:18|19|20)?\d{6}(?: ?[+-] ?| )?\d{4}$/.test(number) && isDay(digits) && checkDigit(digits);
}

function isDay(digits) {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

function checkDigit(ten) {
  const doubled = [...ten].map((digit, position) => Number(digit) * (2 - (position % 2)));
  return doubled.reduce((sum, number) => sum + Math.floor(number / 10) + (number % 10), 0) % 10 === 0;
}
