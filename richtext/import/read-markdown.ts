/** Markdown (CommonMark, with GitHub's tables and footnotes) as HTML; HTML inside it stays HTML, to be read like a page. */
export async function markdownHtml(text: string): Promise<string> {
  const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([import("micromark"), import("micromark-extension-gfm")]);
  return micromark(withoutFrontMatter(text), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true, // what a link may not lead to becomes a finding, as on every page
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Settings of a site generator between lines of three dashes. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^\ufeff?---[^\S\n]*\n[\s\S]*?\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u, "");
}

export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name);
}
