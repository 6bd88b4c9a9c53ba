/** Programs whose way of writing a clipboard is known by its marks. */
export const clipboardSources = ["word", "wordWeb", "outlook", "googleDocs", "libreOffice", "page", "text"] as const;

export type ClipboardSource = (typeof clipboardSources)[number];

/** Who wrote this HTML into the clipboard. */
export function clipboardSource(html: string): ClipboardSource {
  if (html.trim() === "") return "text";
  const head = html.slice(0, HEAD);
  return signs.find(([, sign]) => sign.test(head))?.[0] ?? "page";
}

/** Word's style sheets come first, and may be long. */
const HEAD = 200_000;

const signs: readonly [ClipboardSource, RegExp][] = [
  ["googleDocs", /docs-internal-guid|id="docs-/u],
  ["libreOffice", /<meta[^>]{1,200}(?:LibreOffice|OpenOffice)|class="?sdfootnote/iu],
  ["wordWeb", /ListContainerWrapper|data-ccp-props|class="[^"]*\bSCXW\d/u],
  ["outlook", /elementToProof|x_Mso|<meta[^>]{1,200}Microsoft Exchange|safelinks\.protection/iu],
  ["word", /urn:schemas-microsoft-com:office:word|class="?Mso|mso-list:|<meta[^>]{1,200}Microsoft Word/iu],
];
