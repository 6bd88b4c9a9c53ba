import { type CheckedText, type Finding, finding } from "./finding.ts";

/** Headings make an outline: an h3 stands under an h2, and none is empty (WCAG 2.2, 1.3.1 and 2.4.6). */
export function headingOrder({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const firstSection = headings.find(({ level }) => level === 2)?.index ?? Number.POSITIVE_INFINITY;
  return headings.flatMap(({ index, level, text }) => [
    ...(level === 3 && index < firstSection
      ? [finding("heading_order", { field: "body", block: index }, { text })]
      : []),
    ...(text.trim() === "" ? [finding("heading_empty", { field: "body", block: index })] : []),
  ]);
}

/** Approved words have a speaker with an office, and there are words. */
export function statementAttribution({ blocks }: CheckedText): Finding[] {
  return blocks.flatMap((block, position) => {
    if (block.attribution === null) return [];
    const place = { field: "body", block: block.index } as const;
    const { speaker, office } = block.attribution;
    const words = wordsAfter(blocks, position);
    return [
      ...(speaker.trim() === "" || office.trim() === ""
        ? [finding("statement_without_speaker", place, { speaker })]
        : []),
      ...(words.trim() === "" ? [finding("statement_empty", place)] : []),
    ];
  });
}

function wordsAfter(blocks: CheckedText["blocks"], position: number): string {
  const following = blocks.slice(position + 1);
  const end = following.findIndex(({ section, kind }) => section !== "statement" || kind === "statement");
  return following
    .slice(0, end === -1 ? undefined : end)
    .map(({ text }) => text)
    .join("");
}
