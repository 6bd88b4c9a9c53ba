import { Node } from "@tiptap/core";
import { isLinkTarget } from "#domain/link-target.ts";
import { isVideoPage } from "#domain/video.ts";
import { validateName } from "./validate-name.ts";

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
    };
  },

  parseHTML() {
    return [{ tag: 'figure[data-type="video"]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", { ...HTMLAttributes, "data-type": "video" }];
  },
});

/** Empty until it is filled in. */
function attribute(name: string, validate: (value: unknown) => void) {
  return {
    default: "",
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? "",
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: attributes[name.slice("data-".length)] }),
    validate,
  };
}
