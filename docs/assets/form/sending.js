// The ways out of the form: a file and an e-mail, or the place where the project's files lie.

// Longer addresses are cut or refused on the way.
const LONGEST_ADDRESS = 6000;

/** Gives the reader a file to keep. */
export function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/yaml;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Whether the text could be put on the clipboard. */
export const copied = (text) =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );

/** An e-mail to `contact` with the whole `text` in it: nothing has to be attached. */
export function letter(contact, { title, address, left, text }) {
  const lines = [
    "Hej!",
    "",
    `Här kommer ett förslag: ${title}.`,
    address ? `Sidan det gäller: ${address}` : "",
    left ? `Formuläret säger att ${left} saker är kvar att göra.` : "",
    "",
    "Det här är jag osäker på:",
    "",
    "Texten här under läser ett program. Låt den stå som den är.",
    "----------",
    text,
  ];
  const body = lines
    .filter((line, index) => line || lines[index - 1] !== "")
    .join("\n")
    .replaceAll("\n", "\r\n");
  return `mailto:${contact}?subject=${encodeURIComponent(`Förslag: ${title}`)}&body=${encodeURIComponent(body)}`;
}

/**
 * Where the file can be proposed with an account. `edit` is the address in front of a file's path.
 * `filled` tells whether the text goes along; otherwise it has to be copied there.
 */
export function proposal(edit, path, text, isNew) {
  if (!isNew) return { href: `${edit}${path}`, filled: false };
  const start = `${edit.replace(/\/edit\/(.+)\/$/, "/new/$1")}?filename=${encodeURIComponent(path)}`;
  const whole = `${start}&value=${encodeURIComponent(text)}`;
  return whole.length <= LONGEST_ADDRESS ? { href: whole, filled: true } : { href: start, filled: false };
}
