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

/** Paragraphs that stand under the section's own heading, or under one of their own. */
export const part = (paragraphs, heading = null) => ({ heading, paragraphs: paragraphs.filter(Boolean) });

/**
 * The sections with their text, ready to be edited: each has a heading, its level (1, or 2 for a part of the section
 * before) and a text. `write` gives the parts of a block.
 */
export function arrange(sections, write) {
  return sections.flatMap(({ heading, blocks, prompt }) => {
    const parts = blocks.flatMap(write).filter(({ paragraphs }) => paragraphs.length);
    const [under, own] = [parts.filter((part) => part.heading), parts.filter((part) => !part.heading)];
    const paragraphs = own.flatMap((part) => part.paragraphs);
    if (prompt || !parts.length)
      paragraphs.push(t("applicant-write-yourself", { prompt: prompt ?? t("applicant-nothing-here") }));
    return [section(heading, 1, paragraphs), ...under.map((part) => section(part.heading, 2, part.paragraphs))];
  });
}

const section = (heading, level, paragraphs) => ({ heading, level, text: paragraphs.join("\n\n") });
