import type { Node } from "@tiptap/pm/model";
import { imageAttributes } from "./image.ts";

/**
 * An image of the library that stands for a video until somebody asks for it, with who made it. The title of the video says
 * what it shows. Null where there is none.
 */
export const stillAttributes = Object.fromEntries(
  (["media", "hash", "width", "height", "focusX", "focusY", "credit"] as const).map((name) => [
    name,
    {
      default: null,
      validate(value: unknown) {
        if (value !== null) imageAttributes[name].validate(value);
      },
    },
  ]),
);

/** Whether every video has all of a still, or nothing of one. */
export function hasWholeStills(document: Node): boolean {
  let isWhole = true;
  document.descendants(({ type, attrs }) => {
    if (type.name !== "video") return;
    const given = Object.keys(stillAttributes).filter((name) => attrs[name] !== null).length;
    isWhole &&= given === 0 || given === Object.keys(stillAttributes).length;
  });
  return isWhole;
}
