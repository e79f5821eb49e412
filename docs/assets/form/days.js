// Dates with the precision they have: 2018 is neither before nor after 2018-02.

const WRITTEN = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** What is wrong with the year, month or day of a date in its right form, as a name and what it says; or undefined. */
export function dayFault(text) {
  const [year, month = 1, day = 1] = text.split("-").map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR) return ["date_range", {}];
  if (month < 1 || month > 12) return ["no_month", { month: text.split("-")[1] }];
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return ["no_day", { value: text }];
  return undefined;
}

/** Whether a year, month or day as a file has it is in the calendar, and of these centuries. */
export const realDate = (text) => WRITTEN.test(text) && !dayFault(text);

/** The first day that a date can mean. */
export const first = (text) => (text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text);

/** A day that no later one can be meant. */
export const last = (text) => (text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text);
