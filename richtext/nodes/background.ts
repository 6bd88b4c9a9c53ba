import { Node } from "@tiptap/core";

/** What explains the statement; its heading is the site's, in the language of the page. */
export const Background = Node.create({
  name: "background",
  content: "(paragraph|bulletList|orderedList|image|documentLink)+",
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'section[data-type="background"]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["section", { ...HTMLAttributes, "data-type": "background" }, 0];
  },
});
