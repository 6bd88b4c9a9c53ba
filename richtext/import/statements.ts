import type { ImportFinding } from "./import-finding.ts";
import { sectionNamed } from "./section-names.ts";
import { isTextBlock, type PageBlock, type PictureBlock, plainText, type SourceBlock, textOf } from "./source-page.ts";
import { announcesStatement, attributionOf, type Speaker, speakerIn } from "./speaker.ts";

/** A quotation with the person who said it, where that is certain. */
export type AttributedBlock =
  | Exclude<SourceBlock, { kind: "quotation" }>
  | (Extract<SourceBlock, { kind: "quotation" }> & { by: Speaker | null });

/**
 * Finds the statement of a text without quotation marks up: what follows "… issued the following statement:". It goes
 * on to the next heading, list or section; where none follows it is one paragraph. Then names the speakers.
 */
export function withStatements(
  lead: string,
  blocks: PageBlock[],
): { blocks: (AttributedBlock | PictureBlock)[]; findings: ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const attributed: (AttributedBlock | PictureBlock)[] = [];
  let before = lead;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (!isTextBlock(block)) {
      attributed.push(block);
      continue;
    }
    const words = block.kind === "paragraph" && announcesStatement(before) ? statementFrom(blocks.slice(at)) : null;
    if (block.kind !== "quotation" && words === null) {
      attributed.push(block);
      before = textOf(block);
      continue;
    }
    const quotation = words ?? block;
    if (quotation.kind !== "quotation") break;
    if (words !== null) {
      findings.push({ code: "statement_guessed", text: textOf(words) });
      at += words.paragraphs.length - 1;
    }
    const below = attributionBelow(quotation, blocks[at + 1]);
    if (below !== null) at += 1;
    const by = below ?? attributionOf(quotation.attribution) ?? speakerIn(before);
    findings.push(...said(quotation, by));
    attributed.push({ ...quotation, by });
    before = "";
  }
  return { blocks: attributed, findings };
}

function said(quotation: Extract<SourceBlock, { kind: "quotation" }>, by: Speaker | null): ImportFinding[] {
  const unread = attributionOf(quotation.attribution) === null ? quotation.attribution : "";
  return [
    by === null ? { code: "speaker_unknown", text: textOf(quotation) } : { code: "speaker_proposed", ...by },
    ...(unread === "" ? [] : [{ code: "left_out", part: "details", text: unread } as const]),
  ];
}

function statementFrom(blocks: PageBlock[]): Extract<SourceBlock, { kind: "quotation" }> | null {
  const end = blocks.findIndex((block) => block.kind !== "paragraph" || sectionNamed(textOf(block)) !== null);
  const following = blocks.slice(0, end === -1 ? 1 : end).filter((block) => block.kind === "paragraph");
  const paragraphs = following.map(({ inline }) => inline);
  return paragraphs.length > 0 ? { kind: "quotation", paragraphs, attribution: "" } : null;
}

/** "– Ilse Marandt, Foreign Minister" as a line of its own under the words. */
function attributionBelow(
  quotation: Extract<SourceBlock, { kind: "quotation" }>,
  next: PageBlock | undefined,
): Speaker | null {
  if (quotation.attribution !== "" || next?.kind !== "paragraph") return null;
  const line = plainText(next.inline);
  return /^\s*[–—-]/u.test(line) && line.length < 150 ? attributionOf(line) : null;
}
