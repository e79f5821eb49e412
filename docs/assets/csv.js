// Comma-separated values as spreadsheets read them, and a file of any kind for the reader to keep.

// A text stands as it is, as in the tables of the build: what a spreadsheet would run as a formula never gets into
// the base, so nothing is put before it here.
const cell = (value) => {
  const text = String(value ?? "");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of values as text, with the mark that makes Excel read it as UTF-8. */
export const csv = (rows) => `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

/** Hands the reader a file. */
export function save(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
