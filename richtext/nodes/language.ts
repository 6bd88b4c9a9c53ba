import { Mark } from "@tiptap/core";
import { directionOf, isPassageLanguage } from "#domain/passage-language.ts";

/** Words in another language than the page (WCAG 3.1.2). Their direction follows from it and is not stored. */
export const Language = Mark.create({
  name: "language",
  inclusive: false, // what is typed behind the words is no part of them, nor is the next paragraph
  keepOnSplit: false,

  addAttributes() {
    return {
      lang: {
        isRequired: true,
        parseHTML: (element) => element.getAttribute("lang"),
        renderHTML: ({ lang }) => ({ lang, dir: directionOf(lang) }),
        validate(lang: unknown) {
          if (typeof lang !== "string" || !isPassageLanguage(lang)) throw new RangeError("A passage is in a language");
        },
      },
    };
  },

  parseHTML() {
    // not every `span lang`: text from elsewhere is full of those that a program set by itself
    return [
      {
        tag: "span[data-passage][lang]",
        getAttrs: (element) => (isPassageLanguage(element.getAttribute("lang") ?? "") ? null : false),
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ["span", { ...HTMLAttributes, "data-passage": "" }, 0];
  },
});
