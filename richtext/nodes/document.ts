import { Node } from "@tiptap/core";

/** The body: text and the statement first, then the background, then the notes to editors. */
export const Document = Node.create({
  name: "doc",
  topNode: true,
  content: "(paragraph|heading|bulletList|orderedList|statement)+ background? notesToEditors?",
});
