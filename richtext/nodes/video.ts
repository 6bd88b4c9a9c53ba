import { Node } from "@tiptap/core";
import { isLinkTarget } from "#domain/link-target.ts";
import { isVideoPage } from "#domain/video.ts";
import { attributesOf } from "./media-attributes.ts";
import { validateName } from "./validate-name.ts";
import { stillAttributes } from "./video-still.ts";

/** A video at one of the providers that the office allows, with its title and where its words can be read. */
export const Video = Node.create({
  name: "video",
  atom: true,
  isolating: true,

  addAttributes() {
    return {
      address: attribute("data-address", (value) => {
        if (value !== "" && !isVideoPage(value)) throw new RangeError("A video is at an allowed provider");
      }),
      title: attribute("data-title", validateName),
      transcript: attribute("data-transcript", (value) => {
        if (value !== "" && !(typeof value === "string" && isLinkTarget(value)))
          throw new RangeError("A transcript is at an allowed address");
      }),
      ...Object.fromEntries(
        Object.entries(stillAttributes).map(([name, still]) => [name, { ...still, ...inClipboard(name) }]),
      ),
    };
  },

  parseHTML() {
    return [{ tag: 'figure[data-type="video"]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", { ...HTMLAttributes, "data-type": "video" }];
  },
});

/** A still that is not whole is none. */
function inClipboard(name: string) {
  return {
    parseHTML(element: HTMLElement) {
      const still = attributesOf(element, "data-still", stillAttributes);
      return still && Object.values(still).every((value) => value !== null) ? still[name] : null;
    },
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes.media === null
        ? {}
        : {
            "data-still": JSON.stringify(
              Object.fromEntries(Object.keys(stillAttributes).map((each) => [each, attributes[each]])),
            ),
          },
  };
}

/** Empty until it is filled in. */
function attribute(name: string, validate: (value: unknown) => void) {
  return {
    default: "",
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? "",
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: attributes[name.slice("data-".length)] }),
    validate,
  };
}
