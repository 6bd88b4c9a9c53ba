import type { BodyNode } from "#domain/release.ts";
import { bodyWords } from "../plain-text.ts";
import { blockNode, headingLevels, tableLines } from "./block-nodes.ts";
import type { ImportFinding } from "./import-finding.ts";
import type { Placed } from "./pictures.ts";
import { sectionNamed } from "./section-names.ts";
import { type PictureBlock, type SourcePicture, textOf } from "./source-page.ts";
import type { AttributedBlock } from "./statements.ts";

interface Arranged {
  body: BodyNode;
  /** Those of a section below the text stand at the end of the text. */
  pictures: Placed<SourcePicture>[];
  findings: ImportFinding[];
}

/** Blocks as a body: sections by their headings, headings from h2 down without gaps, lists of two levels. */
export function bodyOf(blocks: (AttributedBlock | PictureBlock)[]): Arranged {
  const findings: ImportFinding[] = [];
  const pictures: Placed<SourcePicture>[] = [];
  const sections: Record<"text" | "background" | "notesToEditors", BodyNode[]> = {
    text: [],
    background: [],
    notesToEditors: [],
  };
  const levels = headingLevels(
    blocks.flatMap((block) => (block.kind === "heading" && sectionNamed(textOf(block)) === null ? [block] : [])),
  );
  let section: keyof typeof sections = "text";
  for (const block of blocks) {
    if (block.kind === "picture") {
      pictures.push({ at: sections.text.length, picture: block.picture });
      continue;
    }
    const opened = block.kind === "heading" || block.kind === "paragraph" ? sectionNamed(textOf(block)) : null;
    if (opened !== null) section = opened;
    else if (section === "text") sections.text.push(blockNode(block, levels, findings));
    else sections[section].push(...sectionNodes(block, findings));
  }
  const background: BodyNode = { type: "background", content: sections.background };
  const notes: BodyNode = { type: "notesToEditors", content: sections.notesToEditors };
  return {
    body: {
      type: "doc",
      content: [
        ...(sections.text.length > 0 ? sections.text : [{ type: "paragraph" }]),
        ...[background, notes].filter((node) => bodyWords(node) !== ""),
      ],
    },
    pictures,
    findings,
  };
}

/** Background and notes hold paragraphs and lists; a heading there stays as a bold line, a quotation as paragraphs. */
function sectionNodes(block: AttributedBlock, findings: ImportFinding[]): BodyNode[] {
  switch (block.kind) {
    case "heading":
      findings.push({ code: "heading_as_paragraph", text: textOf(block) });
      return [
        {
          type: "paragraph",
          content: [{ type: "text", marks: [{ type: "bold" }], text: textOf(block).replace(/\s+/gu, " ") }],
        },
      ];
    case "quotation":
      findings.push({ code: "quotation_as_paragraph", text: textOf(block) });
      return block.paragraphs.map((inline) => ({ type: "paragraph", content: inline }));
    case "table":
      findings.push({ code: "table_as_paragraphs", text: textOf(block) });
      return tableLines(block.table);
    default:
      return [blockNode(block, new Map(), findings)];
  }
}
