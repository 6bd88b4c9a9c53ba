import type { MarkedFinding } from "#domain/finding.ts";
import { askedAddresses, type LinkKnowledge } from "#domain/link-answer.ts";
import type { Content } from "#domain/release.ts";
import { type CheckedAmong, checkedText } from "#richtext/checked-text.ts";
import { markedFindings, markedLinkAnswers } from "#richtext/finding-mark.ts";

/** Asks for the checks of a text; what stands around it, and what its links answered, is sent when it changes, and kept. */
export type CheckQuestion = { among: CheckedAmong } | { links: LinkKnowledge } | { no: number; content: Content };

export interface CheckAnswer {
  /** Of the question. */
  no: number;
  findings: MarkedFinding[];
  /** That the text links to. */
  addresses: string[];
}

let among: CheckedAmong | null = null;
let links: LinkKnowledge = { links: [], silence: null };

addEventListener("message", ({ data }: MessageEvent<CheckQuestion>) => {
  if ("among" in data) {
    among = data.among;
    return;
  }
  if ("links" in data) {
    links = data.links;
    return;
  }
  if (!among) return;
  const text = checkedText(data.content, among);
  const findings = [...markedFindings(text), ...markedLinkAnswers(text, links)];
  const answer: CheckAnswer = { no: data.no, findings, addresses: askedAddresses(text.blocks) };
  postMessage(answer);
});
