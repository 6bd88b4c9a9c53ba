import type { Locale } from "#domain/locale.ts";
import type { MediaDetails } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";

/** An image or document of the library, as far as a text takes over what is known of it. */
export interface ShowableItem extends Pick<MediaDetails, "language" | "focus" | "credit" | "texts"> {
  id: string;
  kind: "image" | "document";
  name: string;
  format: string;
  hash: string;
  size: number;
  /** Of an image. */
  width: number | null;
  height: number | null;
}

/** An item as a text in this language shows it first: with what the library says of it, which the text may change. */
export function mediaNode(item: ShowableItem, locale: Locale): BodyNode {
  const said = item.texts[locale];
  const named = { media: item.id, hash: item.hash };
  if (item.kind === "document") {
    return {
      type: "documentLink",
      attrs: {
        ...named,
        name: item.name,
        href: "",
        title: said?.caption || item.name.replace(/\.[a-z]+$/, ""),
        format: item.format,
        size: item.size,
        language: item.language ?? "",
      },
    };
  }
  return {
    type: "image",
    attrs: {
      ...named,
      width: item.width ?? 1,
      height: item.height ?? 1,
      focusX: item.focus.x,
      focusY: item.focus.y,
      altAnswer: said?.altAnswer ?? "",
      alt: said?.alt ?? "",
      caption: said?.caption ?? "",
      credit: item.credit,
    },
  };
}
