import { Mark } from "@tiptap/core";

/** A name, number or code kept apart from the direction of the words around it: `<bdi>`. */
export const Isolate = Mark.create({
  name: "isolate",
  inclusive: false, // what is typed behind the words is no part of them, nor is the next paragraph
  keepOnSplit: false,

  parseHTML() {
    return [{ tag: "bdi" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["bdi", HTMLAttributes, 0];
  },
});
