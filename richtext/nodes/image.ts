import { Node } from "@tiptap/core";
import { altAnswers, longestMediaText } from "#domain/media.ts";
import { attributesOf, validateLine, validateMediaHash, validateMediaId, validateWhole } from "./media-attributes.ts";

const largestSide = 1_000_000;

/**
 * An image of the library, in the order of the text; words do not flow around it. All that readers see of it stands in the
 * attributes, the hash of its bytes included, so that a sign-off covers it.
 */
export const imageAttributes = {
  media: { validate: validateMediaId },
  hash: { validate: validateMediaHash },
  width: { validate: validateWhole(1, largestSide) },
  height: { validate: validateWhole(1, largestSide) },
  focusX: { default: 50, validate: validateWhole(0, 100) },
  focusY: { default: 50, validate: validateWhole(0, 100) },
  /** "" until somebody answers. */
  altAnswer: {
    default: "",
    validate(value: unknown) {
      if (value !== "" && !altAnswers.some((answer) => answer === value))
        throw new RangeError("An image is described, decorative or described in the text");
    },
  },
  alt: { default: "", validate: validateLine(longestMediaText.alt) },
  caption: { default: "", validate: validateLine(longestMediaText.caption) },
  credit: { default: "", validate: validateLine(longestMediaText.credit) },
};

export const Image = Node.create({
  name: "image",
  atom: true,
  draggable: true,
  addAttributes() {
    return Object.fromEntries(
      Object.entries(imageAttributes).map(([name, attribute]) => [name, { ...attribute, rendered: false }]),
    );
  },
  parseHTML() {
    return [{ tag: "figure[data-image]", getAttrs: (element) => attributesOf(element, "data-image", imageAttributes) }];
  },
  renderHTML({ node }) {
    const { id: _, ...attributes } = node.attrs;
    return ["figure", { "data-image": JSON.stringify(attributes) }, ["figcaption", String(attributes.caption)]];
  },
});
