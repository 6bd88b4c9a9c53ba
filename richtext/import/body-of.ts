import type { BodyNode } from "#domain/release.ts";
import { bodyWords } from "../plain-text.ts";
import type { ImportFinding } from "./import-finding.ts";
import { sectionNamed } from "./section-names.ts";
import { plainText, textOf, textOfNode } from "./source-page.ts";
import type { AttributedBlock } from "./statements.ts";

/** Blocks as a body: sections by their headings, headings from h2 down without gaps, lists of two levels. */
export function bodyOf(blocks: AttributedBlock[]): { body: BodyNode; findings: ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const sections: Record<"text" | "background" | "notesToEditors", BodyNode[]> = {
    text: [],
    background: [],
    notesToEditors: [],
  };
  const levels = headingLevels(blocks);
  let section: keyof typeof sections = "text";
  for (const block of blocks) {
    const opened = block.kind === "heading" || block.kind === "paragraph" ? sectionNamed(textOf(block)) : null;
    if (opened !== null) section = opened;
    else if (section === "text") sections.text.push(textNode(block, levels, findings));
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
    findings,
  };
}

/** The highest level that a text uses becomes h2, all others h3. */
function headingLevels(blocks: AttributedBlock[]): number {
  const levels = blocks.flatMap((block) =>
    block.kind === "heading" && sectionNamed(textOf(block)) === null ? [block.level] : [],
  );
  return Math.min(...levels);
}

function textNode(block: AttributedBlock, highest: number, findings: ImportFinding[]): BodyNode {
  switch (block.kind) {
    case "heading":
      return { type: "heading", attrs: { level: block.level === highest ? 2 : 3 }, content: headingText(block.inline) };
    case "paragraph":
      return { type: "paragraph", content: block.inline };
    case "list":
      return twoLevels(block.list, findings);
    case "quotation":
      return {
        type: "statement",
        attrs: { speaker: block.by?.speaker ?? "", office: block.by?.office ?? "" },
        content: block.paragraphs.map((inline) => ({ type: "paragraph", content: inline })),
      };
  }
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
    default:
      return [textNode(block, 2, findings)];
  }
}

function headingText(inline: BodyNode[]): BodyNode[] {
  return [{ type: "text", text: plainText(inline).replace(/\s+/gu, " ") }];
}

/** Lists deeper than two levels go on as paragraphs of the item that held them. */
function twoLevels(list: BodyNode, findings: ImportFinding[], depth = 1): BodyNode {
  return {
    ...list,
    content: (list.content ?? []).map((item) => ({
      ...item,
      content: (item.content ?? []).flatMap((node) => {
        if (node.type === "paragraph") return [node];
        if (depth < 2) return [twoLevels(node, findings, depth + 1)];
        findings.push({ code: "list_flattened", text: textOfNode(node) });
        return paragraphsOf(node);
      }),
    })),
  };
}

function paragraphsOf(node: BodyNode): BodyNode[] {
  return node.type === "paragraph" ? [node] : (node.content ?? []).flatMap(paragraphsOf);
}
