import type { BodyNode } from "#domain/release.ts";

type Mark = NonNullable<BodyNode["marks"]>[number];

/**
 * A node without attributes of its marks, or of a video's still, that say nothing, so that the same words keep their hash
 * when those learn more. A null of any other node is part of its hash already.
 */
export function saidAttributes({ attrs, marks, ...node }: BodyNode): BodyNode {
  const kept = node.type === "video" ? said(attrs) : attrs;
  return {
    ...node,
    ...(kept && { attrs: kept }),
    ...(marks && { marks: marks.map(saidMark) }),
  };
}

function saidMark({ type, attrs }: Mark): Mark {
  const kept = said(attrs);
  return { type, ...(kept && { attrs: kept }) };
}

function said(attrs: BodyNode["attrs"]): BodyNode["attrs"] {
  const saying = Object.entries(attrs ?? {}).filter(([, value]) => value !== null);
  return saying.length > 0 ? Object.fromEntries(saying) : undefined;
}
