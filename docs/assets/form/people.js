// Traces of a person: e-mail, Swedish phone numbers, personal identity numbers. As in the rules of `make check`.

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const W = "[\\p{L}\\p{N}_]";
const AT = "(?:\\s?@\\s?|\\s?[\\[({]\\s?(?:at|a|snabel-?a)\\s?[\\])}]\\s?)";
const EMAIL = new RegExp(`[\\p{L}\\p{N}_.+%-]{0,63}${W}${AT}[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){0,8}\\.\\p{L}{2,}`, "giu");
const GAP = "[\\s./()\\-]{0,3}";
const ABROAD = `\\(?(?:\\+|00)46\\)?(?:${GAP}0\\)?)?(?:${GAP}\\d){7,9}`;
const AT_HOME = `\\(?0[1-9](?:${GAP}\\d){6,8}`;
const START = `(?<!\\d)(?<!${W}[\\/\\-])(?<!\\d[.,:])`;
const END = "(?!\\d)(?![.,:\\/\\-]\\d)";
const CALL = `(?<!${W})(?:tel|telefon|tfn|mobil|ring|sms|fax)${W}*[\\s.:\\/\\-]{0,3}`;
const PHONE = new RegExp(`(?:${START}|${CALL})(?<number>${ABROAD}|${AT_HOME})${END}`, "giu");
const DAY = /^[0-3]\d[\s./-][01]\d[\s./-](?:19|20)\d\d$/;
const HOURS = /^[0-2]\d\.?[0-5]\d\s?-\s?[0-2]\d\.?[0-5]\d$/;
const IDENTITY = /(?<![\d./-])(?:18|19|20)?(?<day>\d{6})(?<gap>[ +-]?)(?<last>\d{4})(?!\d|[/-]\d)/g;

const plain = (text) => text.normalize("NFKC").replace(/[‐‒–—−]/g, "-");

const unquoted = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Everything that looks like an e-mail address. */
export const emails = (text) => [...unquoted(plain(text)).matchAll(EMAIL)].map((match) => match[0].trim());

/** Swedish phone numbers, however they are grouped. */
export const phones = (text) =>
  [...plain(text).replace(ADDRESS, " ").matchAll(PHONE)]
    .map((match) => match.groups.number)
    .filter((number) => !DAY.test(number) && !HOURS.test(number));

/** Personal identity and coordination numbers whose day and check digit are right. */
export function identityNumbers(text) {
  const whole = plain(text);
  const addresses = [...whole.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length]);
  return [...whole.matchAll(IDENTITY)]
    .filter((match) => {
      const inAddress = addresses.some(([start, end]) => start <= match.index && match.index < end);
      return !(inAddress && match.groups.gap !== "-") && isDay(match.groups.day) && checkDigit(match.groups.day + match.groups.last);
    })
    .map((match) => match[0]);
}

function isDay(digits) {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

function checkDigit(ten) {
  const doubled = [...ten].map((digit, position) => Number(digit) * (2 - (position % 2)));
  return doubled.reduce((sum, number) => sum + Math.floor(number / 10) + (number % 10), 0) % 10 === 0;
}
