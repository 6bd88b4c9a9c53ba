import { likelyLanguage } from "#domain/language.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseType } from "#domain/release.ts";
import { findHeadline } from "./find-headline.ts";
import type { ImportFinding } from "./import-finding.ts";
import { type MetaLine, readMetaLine } from "./meta-line.ts";
import { type SourceBlock, type SourcePage, textOf } from "./source-page.ts";

/** What stands above the text: headline, date, kind and place; `blocks` is what follows. */
export interface FrontMatter {
  headline: string;
  date: string | null;
  releaseType: ReleaseType | null;
  place: string | null;
  address: string | null;
  blocks: SourceBlock[];
  findings: ImportFinding[];
}

type TextPage = Omit<SourcePage, "blocks"> & { blocks: SourceBlock[] };

/** Takes the headline and its lines apart from the text; all that stood above and was not understood is a finding. */
export function frontMatter(page: TextPage, locale: Locale): FrontMatter {
  const found = findHeadline(page.blocks, locale);
  const block = found && page.blocks[found.at];
  const headline = block ? oneLine(textOf(block)) : { text: "", removed: 0 };
  const above = readAbove(page.blocks.slice(0, found?.at ?? 0), page, locale);
  const below = readBelow(page.blocks.slice(found === null ? 0 : found.at + 1), locale);
  const metas = [...below.metas, ...above.metas];
  const date = metas.find((meta) => meta.date !== null)?.date ?? null;
  const releaseType = metas.find((meta) => meta.releaseType !== null)?.releaseType ?? null;

  return {
    headline: headline.text,
    date: date?.date ?? page.date,
    releaseType,
    place: metas.find((meta) => meta.place !== null)?.place ?? null,
    address: page.address ?? above.address,
    blocks: below.blocks,
    findings: [
      ...(headline.text === "" ? [{ code: "headline_unknown" } as const] : []),
      ...(found && !found.isCertain ? [{ code: "headline_guessed", headline: headline.text } as const] : []),
      ...(headline.removed > 0 ? [{ code: "characters_removed", count: headline.removed } as const] : []),
      ...titleFindings(above.title, headline.text, locale),
      ...(releaseType === null ? [{ code: "release_type_unknown" } as const] : []),
      ...(date?.ambiguous ? [{ code: "date_ambiguous", text: date.text, date: date.date } as const] : []),
      ...(date && page.date && page.date !== date.date
        ? [{ code: "dates_differ", text: page.date, date: date.date } as const]
        : []),
      ...above.findings,
      ...metas.flatMap(({ rest }) => (rest === "" ? [] : [{ code: "left_out", part: "details", text: rest } as const])),
    ],
  };
}

/** Above the headline: the file's title, its address, ways around the page; a line of date and kind is understood. */
function readAbove(
  blocks: SourceBlock[],
  page: TextPage,
  locale: Locale,
): { title: string | null; address: string | null; metas: MetaLine[]; findings: ImportFinding[] } {
  const metas: MetaLine[] = [];
  const findings: ImportFinding[] = [];
  let { title } = page;
  let address: string | null = null;
  for (const [position, block] of blocks.entries()) {
    const text = textOf(block).replace(/\s+/gu, " ");
    const meta = block.kind === "paragraph" && !isAddress(text) ? readMetaLine(text, locale) : null;
    if (meta !== null) metas.push(meta);
    else if (position === 0 && title === null && block.kind === "paragraph") title = text;
    else if (isAddress(text)) {
      address ??= absolute(text);
      findings.push({ code: "left_out", part: "address", text });
    } else if (text !== "") findings.push({ code: "left_out", part: "navigation", text });
  }
  return { title, address, metas, findings };
}

/** Up to three lines of date, kind and place under the headline. */
function readBelow(blocks: SourceBlock[], locale: Locale): { metas: MetaLine[]; blocks: SourceBlock[] } {
  const metas: MetaLine[] = [];
  for (const block of blocks.slice(0, 3)) {
    const meta = block.kind === "paragraph" ? readMetaLine(textOf(block), locale) : null;
    if (meta === null) break;
    metas.push(meta);
  }
  return { metas, blocks: blocks.slice(metas.length) };
}

/** A title that holds the headline, with the site's name behind it, contradicts nothing. */
function titleFindings(title: string | null, headline: string, locale: Locale): ImportFinding[] {
  if (title === null || title === "" || headline === "" || comparable(title).includes(comparable(headline))) return [];
  const own = title.replace(/\s+[-–—|·:]\s+[^-–—|·:]+$/u, "");
  const language = likelyLanguage(own);
  const isForeign = language !== null && language !== locale.slice(0, 2);
  return [{ code: "title_differs", title: title.replace(/\s+/gu, " "), language: isForeign ? language : null }];
}

function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A headline on one line, without what nobody sees. */
function oneLine(text: string): { text: string; removed: number } {
  const visible = text.replace(/(?![\u200e\u200f\u061c])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
  return { text: visible.replace(/\s+/gu, " ").trim(), removed: text.length - visible.length };
}

function isAddress(text: string): boolean {
  return text.length <= 2048 && /^(?:https?:\/\/|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/iu.test(text);
}

function absolute(text: string): string | null {
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? address : null;
}
