import { Node } from "@tiptap/core";

/** Public facts and links for the press after the text; never what is meant for journalists only. */
export const NotesToEditors = Node.create({
  name: "notesToEditors",
  content: "(paragraph|bulletList|orderedList|image|documentLink)+",
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'section[data-type="notes-to-editors"]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["section", { ...HTMLAttributes, "data-type": "notes-to-editors" }, 0];
  },
});
