import type { BodyNode } from "#domain/release.ts";

type Mark = NonNullable<BodyNode["marks"]>[number];

const piece =
  /\[(?<text>[^[\]\n]{1,1000})\]\((?<href>[^()\s]{0,2048}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,3})(?:\s+"[^"]*")?\)|<(?<address>(?:https?:\/\/|mailto:)[^<>\s]+)>|(?<bare>https?:\/\/[^\s<>()[\]]*[^\s<>()[\].,;:!?'"”»])|\*\*(?<bold>[^*\n]{1,2000})\*\*|(?<![\p{L}\p{N}_])__(?<bold2>[^_\n]{1,2000})__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*(?<italic>[^*\s](?:[^*\n]{0,2000}[^*\s])?)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?<italic2>[^_\s](?:[^_\n]{0,2000}[^_\s])?)_(?![\p{L}\p{N}_])/gu;

/** Text with the marks that people type (`**bold**`, `*italic*`, `[words](address)`) as inline nodes. */
export function textInline(text: string, marks: Mark[] = []): BodyNode[] {
  const nodes: BodyNode[] = [];
  let at = 0;
  for (const match of text.matchAll(piece)) {
    nodes.push(...plain(text.slice(at, match.index), marks));
    nodes.push(...marked(match.groups ?? {}, marks));
    at = match.index + match[0].length;
  }
  return [...nodes, ...plain(text.slice(at), marks)];
}

function marked(groups: Partial<Record<string, string>>, marks: Mark[]): BodyNode[] {
  const bold = groups.bold ?? groups.bold2;
  const italic = groups.italic ?? groups.italic2;
  if (bold !== undefined) return textInline(bold, withMark(marks, { type: "bold" }));
  if (italic !== undefined) return textInline(italic, withMark(marks, { type: "italic" }));
  const href = groups.href ?? groups.address ?? groups.bare ?? "";
  const text = groups.text ?? href.replace(/^mailto:/iu, "");
  const link: Mark = { type: "link", attrs: { href } };
  return groups.text === undefined ? plain(text, withMark(marks, link)) : textInline(text, withMark(marks, link));
}

function withMark(marks: Mark[], mark: Mark): Mark[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}

function plain(text: string, marks: Mark[]): BodyNode[] {
  return text === ""
    ? []
    : [{ type: "text", ...(marks.length > 0 && { marks }), text: text.replace(/[^\S\u00a0\u202f]+/gu, " ") }];
}
