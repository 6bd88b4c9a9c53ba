import type { BodyNode } from "#domain/release.ts";

/** Inline nodes without space at their ends, around line breaks and doubled between pieces; empty if nothing remains. */
export function trimmedInline(nodes: readonly BodyNode[]): BodyNode[] {
  const trimmed: BodyNode[] = [];
  for (const node of nodes) {
    const before = trimmed.at(-1);
    if (node.type === "hardBreak") {
      endWithoutSpace(trimmed);
      if (trimmed.length > 0) trimmed.push(node);
      continue;
    }
    const isOpen = before === undefined || before.type === "hardBreak" || before.text?.endsWith(" ");
    const text = isOpen ? node.text?.replace(/^ +/u, "") : node.text;
    if (text) trimmed.push({ ...node, text });
  }
  for (endWithoutSpace(trimmed); trimmed.at(-1)?.type === "hardBreak"; endWithoutSpace(trimmed)) trimmed.pop();
  const first = trimmed[0];
  if (first?.text) trimmed[0] = { ...first, text: first.text.replace(/^\s+/u, "") };
  return joined(trimmed).filter((node) => node.text !== "");
}

function endWithoutSpace(nodes: BodyNode[]): void {
  for (let last = nodes.at(-1); last?.text !== undefined; last = nodes.at(-1)) {
    const text = last.text.trimEnd();
    nodes.pop();
    if (text !== "") {
      nodes.push({ ...last, text });
      return;
    }
  }
}

/** Neighbours with the same marks as one piece. */
function joined(nodes: BodyNode[]): BodyNode[] {
  const pieces: BodyNode[] = [];
  for (const node of nodes) {
    const before = pieces.at(-1);
    if (before?.text !== undefined && node.text !== undefined && sameMarks(before, node))
      pieces[pieces.length - 1] = { ...before, text: before.text + node.text };
    else pieces.push(node);
  }
  return pieces;
}

function sameMarks(one: BodyNode, other: BodyNode): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}
