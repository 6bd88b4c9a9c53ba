import { Node } from "@tiptap/core";

/** Sections that a body has once at most, below its text, in this order. */
export const closingSections = ["background", "notesToEditors", "boilerplate"] as const;

/** The body: text, tables, videos and the statement first, then what closes it. */
export const Document = Node.create({
  name: "doc",
  topNode: true,
  content: `(paragraph|heading|bulletList|orderedList|statement|table|video|image|documentLink)+ ${closingSections.map((name) => `${name}?`).join(" ")}`,
});
