import { getMarkRange } from "@tiptap/core";
import type { Editor } from "@tiptap/react";
import { isLinkTarget } from "#domain/link-target.ts";

export interface ChosenLink {
  from: number;
  to: number;
  text: string;
  /** Empty where there is no link yet. */
  href: string;
  /** Language of what it leads to, where that is told. */
  hreflang: string | null;
}

/** The link under the cursor in its whole length, or the chosen words that may become one. */
export function chosenLink({ state }: Editor): ChosenLink {
  const { selection, doc, schema } = state;
  const type = schema.marks.link;
  const around = type && getMarkRange(selection.$from, type);
  const { from, to } = around ? around : selection;
  const mark = around && doc.nodeAt(around.from)?.marks.find((candidate) => candidate.type === type);
  return {
    from,
    to,
    text: doc.textBetween(from, to, " "),
    href: typeof mark?.attrs.href === "string" ? mark.attrs.href : "",
    hreflang: typeof mark?.attrs.hreflang === "string" ? mark.attrs.hreflang : null,
  };
}

/** What somebody typed as an address, completed; undefined when no link may lead there. */
export function linkTargetOf(typed: string): string | undefined {
  const address = typed.trim();
  const complete = hasScheme.test(address) || address.startsWith("/") ? address : completed(address);
  return isLinkTarget(complete) ? complete : undefined;
}

/** The format of a file by the end of its address; empty where that tells none, as a host's never does. */
export function formatAt(href: string): string {
  const { protocol, pathname } = new URL(href, "https://site.invalid");
  if (!protocol.startsWith("http")) return "";
  return /\.([a-z0-9]{2,5})$/i.exec(pathname.split("/").at(-1) ?? "")?.[1]?.toLowerCase() ?? "";
}

const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

function completed(address: string): string {
  if (/^\+[0-9][0-9 ().-]+$/.test(address)) return `tel:${address.replaceAll(/[ ().-]/g, "")}`;
  if (/^[^\s@/]+@[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/]+\.[^\s/.]{2,}(?:[/?#]|$)/.test(address) ? `https://${address}` : address;
}

export type WrittenLink = Pick<ChosenLink, "text" | "href" | "hreflang">;

/** Sets the link; formats of the words stay where the words are the same. */
export function applyLink(editor: Editor, at: ChosenLink, link: WrittenLink): void {
  const { href, hreflang } = link;
  const chain = editor.chain().focus();
  if (link.text === at.text) {
    chain
      .setTextSelection({ from: at.from, to: at.to })
      .setMark("link", { href, hreflang })
      .setMeta("preventAutolink", true)
      .setTextSelection(at.to)
      .unsetMark("link")
      .run();
    return;
  }
  chain
    .insertContentAt(
      { from: at.from, to: at.to },
      { type: "text", text: link.text, marks: [{ type: "link", attrs: { href, hreflang } }] },
    )
    .unsetMark("link") // what is typed next is no part of it
    .run();
}

export function removeLink(editor: Editor, at: ChosenLink): void {
  editor
    .chain()
    .focus()
    .setTextSelection({ from: at.from, to: at.to })
    .unsetMark("link", { extendEmptyMarkRange: true })
    .setMeta("preventAutolink", true)
    .setTextSelection(at.to)
    .run();
}
