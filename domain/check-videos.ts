import { type CheckedText, type Finding, finding } from "./finding.ts";

/** A video says what it shows and leads to its words: who cannot hear or load it reads them (WCAG 2.2, 1.2.1 and 1.2.2). */
export function videos({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  return blocks.flatMap(({ index, video, text }) => {
    if (video === null) return [];
    const place = { field: "body", block: index } as const;
    return [
      ...(video.address === "" ? [finding("video_without_address", place, { title: text })] : []),
      ...(text.trim() === "" ? [finding("video_without_title", place)] : []),
      ...(video.transcript === "" ? [finding("video_without_transcript", place, { title: text })] : []),
    ];
  });
}
