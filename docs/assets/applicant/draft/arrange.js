// Which sections a draft has: one of the ready structures, or the headings a reader has pasted from a call.
import { t } from "../../words/swedish.js";

const MOST_HEADINGS = 40;

/** Headings as they were pasted, one on each line, without numbers and colons. */
export const headings = (pasted) =>
  pasted
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\d.)•*–-]+/, "").replace(/[:\s]+$/, ""))
    .filter(Boolean)
    .slice(0, MOST_HEADINGS);

/** Sections for pasted headings: each gets the blocks whose words it has, and each block goes to one section. */
export function ownSections(pasted, keywords) {
  const taken = new Set();
  return headings(pasted).map((heading) => {
    const text = heading.toLocaleLowerCase("sv");
    const blocks = keywords
      .filter(({ block, words }) => !taken.has(block) && words.some((word) => text.includes(word)))
      .map(({ block }) => block);
    for (const block of blocks) taken.add(block);
    return { heading, blocks, prompt: null };
  });
}

/** The sections with their text, ready to be edited. */
export function arrange(sections, gatherer) {
  return sections.map(({ heading, blocks, prompt }) => {
    const paragraphs = blocks.flatMap((block) => gatherer.block(block));
    if (prompt || !paragraphs.length)
      paragraphs.push(t("applicant-write-yourself", { prompt: prompt ?? t("applicant-nothing-here") }));
    return { heading, text: paragraphs.join("\n\n") };
  });
}
