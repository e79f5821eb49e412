// How numbers, amounts, percentages, dates and lists are written in one language: the twin of
// scripts/vagar/words/formats.py. tests/words/formats.json is the table of cases that both pass.

const MOST_DECIMALS = 3;

/** The value times ten to `decimals`, as a whole number: halves away from zero, reckoned on what the number is written as. */
function scaled(value, decimals) {
  const [mantissa, exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole, part = ""] = mantissa.split(".");
  const shift = decimals - part.length + Number(exponent);
  const digits = BigInt(whole + part);
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const unit = 10n ** BigInt(-shift);
  return (2n * digits + unit) / (2n * unit);
}

function written(digits, decimals, negative, { group, decimal, minus }) {
  const text = digits.toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
  const part = text.slice(text.length - decimals).replace(/0+$/, "");
  return `${negative && digits ? minus : ""}${whole}${part && decimals ? decimal + part : ""}`;
}

/** `1 339 994`, `−2,5`: a number with the signs of a language. */
export const numberText = (value, signs) => written(scaled(value, MOST_DECIMALS), MOST_DECIMALS, value < 0, signs);

/** The forms of a language by the names that messages have for them. `say` gives the text of a message. */
export function formats(say) {
  const signs = { group: say("format-group"), decimal: say("format-decimal"), minus: say("format-minus") };
  const number = (value) => numberText(value, signs);
  const hundredths = (share, decimals = 0) =>
    written(scaled(share, Number(decimals) + 2), Number(decimals), share < 0, signs);
  const date = (value) => {
    const [year, month, day] = value.split("-");
    if (!month) return year;
    const named = say(`format-month-${Number(month)}`);
    return day
      ? say("format-date", { day: String(Number(day)), month: named, year })
      : say("format-month", { month: named, year });
  };
  // A line breaks between the days of a period and not inside one: «2012–30» says something else.
  const whole = (day) => date(day).replaceAll(" ", "\u00a0");
  return {
    NUM: number,
    KR: (amount, word) => (word ? `${word} ` : "") + say("format-kronor", { number: number(amount) }),
    PERCENT: (percent) => say("format-percent", { number: number(percent) }),
    SHARE: (share, decimals) => say("format-percent", { number: hundredths(share, decimals) }),
    HUNDREDTHS: hundredths,
    SPAN: (low, high) => say("format-span", { low: number(low), high: number(high) }),
    DATE: date,
    PERIOD: (start, end) => {
      if (start && end)
        return start === end ? date(start) : say("format-period", { start: whole(start), end: whole(end) });
      if (start) return say("format-from", { start: date(start) });
      return end ? say("format-until", { end: date(end) }) : "";
    },
    COMMA: (items) => items.join(", "),
    COUNT: (n) => (n >= 2 && n <= 12 ? say(`format-count-${n}`) : number(n)),
    UPPER: (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
    LIST: (items) =>
      items.length < 2
        ? items.join("")
        : say("format-list", { first: items.slice(0, -1).join(", "), last: items.at(-1) }),
  };
}
