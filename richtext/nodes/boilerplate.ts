import { Node } from "@tiptap/core";

/** What the issuer says of itself: a copy of the office's standing paragraph, signed off with the text above it. */
export const Boilerplate = Node.create({
  name: "boilerplate",
  content: "paragraph+",
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'section[data-type="boilerplate"]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["section", { ...HTMLAttributes, "data-type": "boilerplate" }, 0];
  },
});
