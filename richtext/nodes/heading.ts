import { Heading as TiptapHeading } from "@tiptap/extension-heading";

/**
 * A heading inside the body: h2, or h3 under an h2. The headline is the only h1 and no part of the body. It has no looks of
 * its own, but its words may be in another language or direction.
 */
export const Heading = TiptapHeading.extend({
  content: "text*",
  marks: "isolate language",

  addAttributes() {
    return {
      level: {
        default: 2,
        rendered: false,
        validate(level: unknown) {
          if (level !== 2 && level !== 3) throw new RangeError("A heading has level 2 or 3");
        },
      },
    };
  },

  parseHTML() {
    return ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: tag <= "h2" ? 2 : 3 } }));
  },
}).configure({ levels: [2, 3] });
