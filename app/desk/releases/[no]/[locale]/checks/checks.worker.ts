import type { MarkedFinding } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import { type CheckedAmong, checkedText } from "#richtext/checked-text.ts";
import { markedFindings } from "#richtext/finding-mark.ts";

/** Asks for the checks of a text; what stands around it is sent when it changes, and kept. */
export type CheckQuestion = { among: CheckedAmong } | { no: number; content: Content };

export interface CheckAnswer {
  /** Of the question. */
  no: number;
  findings: MarkedFinding[];
}

let among: CheckedAmong | null = null;

addEventListener("message", ({ data }: MessageEvent<CheckQuestion>) => {
  if ("among" in data) {
    among = data.among;
    return;
  }
  if (!among) return;
  const answer: CheckAnswer = { no: data.no, findings: markedFindings(checkedText(data.content, among)) };
  postMessage(answer);
});
