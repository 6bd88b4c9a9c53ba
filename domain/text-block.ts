import type { AltAnswer } from "./media.ts";

/** One block of the body as plain data: what checks and counts need to know, free of any editor. */
export interface TextBlock {
  /** Position among all blocks of the body in document order, the same count as block ids. */
  index: number;
  kind:
    | "paragraph"
    | "heading"
    | "statement"
    | "background"
    | "notes_to_editors"
    | "boilerplate"
    | "table"
    | "video"
    | "image"
    | "document_link";
  /** The section that holds it; one of these itself stands in `body`. */
  section: "body" | "statement" | "background" | "notes_to_editors" | "boilerplate" | "table";
  /** Text of the block itself, a line break as `\n`; of a table its caption, of a video its title, of an image what is said about it; empty for others that only hold blocks. */
  text: string;
  /** The text without passages that are marked with a language of their own; equal to it where there are none. */
  ownText: string;
  /** Only of a heading. */
  level: 2 | 3 | null;
  /** Links in reading order; neighbouring pieces with the same target are one link. */
  links: { text: string; href: string }[];
  /** Only of a statement: who said it, in which office; empty until filled in. */
  attribution: { speaker: string; office: string } | null;
  /** Only of a table: the words of its header cells, none where the first row is no header. */
  table: { columns: number; header: string[] } | null;
  /** Only of a video; empty until filled in. */
  video: { address: string; transcript: string } | null;
  /** Only of an image: what stands for it where it cannot be seen; null until somebody answers. */
  image: { altAnswer: AltAnswer | null; alt: string } | null;
  /** Only of what shows an item of the library: its id. */
  media: string | null;
}
