import { Node } from "@tiptap/core";

/** Sections that a body has once at most, below its text, in this order. */
export const closingSections = ["background", "notesToEditors"] as const;

/** The body: text and the statement first, then what closes it. */
export const Document = Node.create({
  name: "doc",
  topNode: true,
  content: `(paragraph|heading|bulletList|orderedList|statement)+ ${closingSections.map((name) => `${name}?`).join(" ")}`,
});
