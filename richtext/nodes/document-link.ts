import { Node } from "@tiptap/core";
import { isLinkTarget } from "#domain/link-target.ts";
import { isLocale } from "#domain/locale.ts";
import { largestUpload, longestMediaText } from "#domain/media.ts";
import { attributesOf, validateLine, validateMediaHash, validateMediaId, validateWhole } from "./media-attributes.ts";

/** A document beside the text, a file of the library or an address elsewhere, with what it is before one opens it. */
export const documentLinkAttributes = {
  /** Of a file of the library; "" for an address. */
  media: { default: "", validate: orEmpty(validateMediaId) },
  hash: { default: "", validate: orEmpty(validateMediaHash) },
  /** The file's name in its address. */
  name: { default: "", validate: validateLine(200) },
  /** Of a document elsewhere; "" for a file. */
  href: {
    default: "",
    validate: orEmpty((href) => {
      if (typeof href !== "string" || !isLinkTarget(href)) throw new RangeError("A link leads to an allowed address");
    }),
  },
  title: { default: "", validate: validateLine(longestMediaText.caption) },
  /** "" where it is not known. */
  format: {
    default: "",
    validate: orEmpty((format) => {
      if (typeof format !== "string" || !/^[a-z0-9]{2,5}$/.test(format))
        throw new RangeError("A format is a short word");
    }),
  },
  /** Bytes; 0 where it is not known. */
  size: { default: 0, validate: validateWhole(0, largestUpload.document) },
  /** Of its text. */
  language: {
    default: "",
    validate: orEmpty((language) => {
      if (typeof language !== "string" || !isLocale(language))
        throw new RangeError("A document is in a known language");
    }),
  },
};

export const DocumentLink = Node.create({
  name: "documentLink",
  atom: true,
  draggable: true,
  addAttributes() {
    return Object.fromEntries(
      Object.entries(documentLinkAttributes).map(([name, attribute]) => [name, { ...attribute, rendered: false }]),
    );
  },
  parseHTML() {
    return [
      {
        tag: "div[data-document]",
        getAttrs: (element) => attributesOf(element, "data-document", documentLinkAttributes),
      },
    ];
  },
  renderHTML({ node }) {
    const { id: _, ...attributes } = node.attrs;
    return ["div", { "data-document": JSON.stringify(attributes) }, String(attributes.title)];
  },
});

function orEmpty(validate: (value: unknown) => void): (value: unknown) => void {
  return (value) => {
    if (value !== "") validate(value);
  };
}
