import { Mark } from "@tiptap/core";

/** A name, number or code kept apart from the direction of the words around it: `<bdi>`. */
export const Isolate = Mark.create({
  name: "isolate",

  parseHTML() {
    return [{ tag: "bdi" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["bdi", HTMLAttributes, 0];
  },
});
