import { Node } from "@tiptap/core";
import { validateName } from "./validate-name.ts";

/** Approved words in quotation, with the person who said them and their office. */
export const Statement = Node.create({
  name: "statement",
  content: "paragraph+",
  defining: true,

  addAttributes() {
    return {
      speaker: {
        default: "",
        parseHTML: (element) => element.getAttribute("data-speaker") ?? "",
        renderHTML: ({ speaker }) => ({ "data-speaker": speaker }),
        validate: validateName,
      },
      office: {
        default: "",
        parseHTML: (element) => element.getAttribute("data-office") ?? "",
        renderHTML: ({ office }) => ({ "data-office": office }),
        validate: validateName,
      },
    };
  },

  parseHTML() {
    return [{ tag: "blockquote" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["blockquote", HTMLAttributes, 0];
  },
});
