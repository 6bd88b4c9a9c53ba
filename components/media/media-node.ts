import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import type { LibraryItem } from "./library-item.ts";

/** An item as a text in this language shows it first: with what the library says of it, which the text may change. */
export function mediaNode(item: LibraryItem, locale: Locale): BodyNode {
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
