/** Programs whose way of writing a clipboard is known by its marks. */
export const clipboardSources = ["word", "wordWeb", "outlook", "googleDocs", "libreOffice", "page", "text"] as const;

export type ClipboardSource = (typeof clipboardSources)[number];

/** Who wrote this HTML into the clipboard. */
export function clipboardSource(html: string): ClipboardSource {
  if (html.trim() === "") return "text";
  return signs.find(([, sign]) => sign.test(html))?.[0] ?? "page";
}

const signs: readonly [ClipboardSource, RegExp][] = [
  ["googleDocs", /docs-internal-guid|id="docs-/u],
  ["libreOffice", /<meta[^>]+(?:LibreOffice|OpenOffice)|class="?sdfootnote/iu],
  ["wordWeb", /ListContainerWrapper|data-ccp-props|class="[^"]*\bSCXW\d/u],
  ["outlook", /elementToProof|x_Mso|<meta[^>]+Microsoft Exchange|safelinks\.protection/iu],
  ["word", /urn:schemas-microsoft-com:office:word|class="?Mso|mso-list:|<meta[^>]+Microsoft Word/iu],
];
