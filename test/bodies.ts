import type { BodyNode, Content } from "#domain/release.ts";

/** Shorthand for bodies in tests. */
export function doc(...content: BodyNode[]): BodyNode {
  return { type: "doc", content };
}

export function p(...pieces: (string | BodyNode)[]): BodyNode {
  return block("paragraph", pieces);
}

export function h(level: 2 | 3, text: string): BodyNode {
  return { ...block("heading", [text]), attrs: { level } };
}

export function link(text: string, href: string): BodyNode {
  return { type: "text", marks: [{ type: "link", attrs: { href } }], text };
}

export function bold(text: string): BodyNode {
  return { type: "text", marks: [{ type: "bold" }], text };
}

/** Words in another language than the page. */
export function passage(text: string, lang: string): BodyNode {
  return { type: "text", marks: [{ type: "language", attrs: { lang } }], text };
}

export function isolate(text: string): BodyNode {
  return { type: "text", marks: [{ type: "isolate" }], text };
}

export function statement(speaker: string, office: string, ...paragraphs: BodyNode[]): BodyNode {
  return { type: "statement", attrs: { speaker, office }, content: paragraphs };
}

export function background(...content: BodyNode[]): BodyNode {
  return { type: "background", content };
}

export function notes(...content: BodyNode[]): BodyNode {
  return { type: "notesToEditors", content };
}

export function boilerplate(...content: BodyNode[]): BodyNode {
  return { type: "boilerplate", content };
}

export function video(address: string, title: string, transcript: string, still: BodyNode["attrs"] = {}): BodyNode {
  return { type: "video", attrs: { address, title, transcript, ...still } };
}

/** What a video with a still says of it. */
export const still = {
  media: "01900000-0000-7000-8000-000000000001",
  hash: "ab".repeat(32),
  width: 1600,
  height: 900,
  focusX: 20,
  focusY: 80,
  credit: "MFA / Feldrin",
};

/** The first row is the header. */
export function table(caption: string, ...rows: string[][]): BodyNode {
  return {
    type: "table",
    attrs: { caption },
    content: rows.map((cells, row) => ({
      type: "tableRow",
      content: cells.map((words) => tableCell(row === 0 ? "tableHeader" : "tableCell", words)),
    })),
  };
}

export function ul(...items: (string | BodyNode[])[]): BodyNode {
  return { type: "bulletList", content: items.map(item) };
}

export function ol(start: number, ...items: (string | BodyNode[])[]): BodyNode {
  return { type: "orderedList", attrs: { start }, content: items.map(item) };
}

/** A described image of the library. */
export function image(attrs: BodyNode["attrs"] = {}): BodyNode {
  return {
    type: "image",
    attrs: {
      media: "0198c0de-0000-7000-8000-000000000001",
      hash: "a1".repeat(32),
      width: 1200,
      height: 800,
      focusX: 50,
      focusY: 50,
      altAnswer: "describes",
      alt: "Two ministers sign a document.",
      caption: "The signing in Lindmar",
      credit: "MFA / Feldrin",
      ...attrs,
    },
  };
}

/** A document of the library. */
export function documentLink(attrs: BodyNode["attrs"] = {}): BodyNode {
  return {
    type: "documentLink",
    attrs: {
      media: "0198c0de-0000-7000-8000-000000000002",
      hash: "b2".repeat(32),
      name: "joint communiqué.pdf",
      href: "",
      title: "Joint communiqué",
      format: "pdf",
      size: 214_000,
      language: "en",
      ...attrs,
    },
  };
}

/** A release's text that no check has anything against. */
export function content(changes: Partial<Content> = {}): Content {
  return {
    schema: 1,
    locale: "en",
    headline: "Halvoria and Norrland sign agreement on ferry safety",
    lead: "The two foreign ministers signed the agreement in Lindmar on 4 June 2026 after three years of negotiations.",
    slug: "halvoria-and-norrland-sign-agreement-on-ferry-safety",
    place: "Lindmar",
    body: doc(p("The agreement enters into force as soon as both parliaments have approved it.")),
    changeNote: null,
    ...changes,
  };
}

function block(type: string, pieces: (string | BodyNode)[]): BodyNode {
  const content = pieces
    .map((piece) => (typeof piece === "string" ? { type: "text", text: piece } : piece))
    .filter((piece) => piece.text !== "");
  return content.length > 0 ? { type, content } : { type };
}

function tableCell(type: "tableHeader" | "tableCell", words: string): BodyNode {
  return { type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [p(words)] };
}

function item(content: string | BodyNode[]): BodyNode {
  return { type: "listItem", content: typeof content === "string" ? [p(content)] : content };
}
