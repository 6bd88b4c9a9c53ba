import { contradiction } from "#domain/language.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode, Content, ReleaseFacts } from "#domain/release.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { slugOf } from "#domain/slug.ts";
import { type BodyRefusal, parseBody } from "../body.ts";
import { bodyWords } from "../plain-text.ts";
import { bodyOf } from "./body-of.ts";
import { frontMatter } from "./front-matter.ts";
import type { ImportFinding } from "./import-finding.ts";
import { takeLead } from "./lead.ts";
import { leadsBack, resolveLinks } from "./links.ts";
import { type CarriedPicture, type Placed, takePictures } from "./pictures.ts";
import { type ImportedFile, type PageRefusal, readPage } from "./read-page.ts";
import { isTextBlock, type PageBlock, type SourceBlock, type SourcePicture, textOf } from "./source-page.ts";
import { withStatements } from "./statements.ts";

export type ImportRefusal = PageRefusal | { code: "file_without_text" } | BodyRefusal;

/** A foreign text as far as it was understood; what is missing stays empty and is stopped by the checks. */
export interface ImportedRelease {
  content: Pick<Content, "headline" | "lead" | "place" | "slug" | "body">;
  /** Pictures that came with the text, by the outermost nodes of the body before them. */
  pictures: Placed<CarriedPicture>[];
  facts: { date: ReleaseFacts["date"]; releaseType: ReleaseFacts["releaseType"] | null };
  /** Everything that was proposed, changed or left out, in reading order as far as there is one. */
  findings: ImportFinding[];
}

/**
 * Makes a draft of an existing text (.docx, Markdown, HTML or plain text, up to 10 MB). Nothing is dropped silently: text
 * that found no place is a finding with its words.
 *
 * @param locale - language that the person says it is in; a text that looks otherwise is a finding
 */
export async function importRelease(
  file: ImportedFile,
  locale: Locale,
): Promise<Result<ImportedRelease, ImportRefusal>> {
  const read = await readPage(file);
  if (!read.ok) return read;
  const page = read.value;
  const blocks = page.blocks.filter(isTextBlock);
  if (blocks.length === 0) return refuse({ code: "file_without_text" });

  const front = frontMatter({ ...page, blocks }, locale);
  const end = withoutWayBack(front.blocks, front.address);
  const lead = takeLead(end.blocks, locale);
  const text = new Set<PageBlock>(lead.blocks);
  const statements = withStatements(
    lead.lead,
    page.blocks.filter((block) => !isTextBlock(block) || text.has(block)),
  );
  const arranged = bodyOf(statements.blocks);
  const linked = resolveLinks(arranged.body, front.address);
  const body = parseBody(linked.body);
  if (!body.ok) return body;
  const { carried, elsewhere, findings } = takePictures(arranged.pictures, page.pictures ?? new Map());

  return ok({
    content: {
      headline: front.headline,
      lead: lead.lead,
      place: front.place ?? lead.place ?? "",
      slug: front.headline === "" ? "" : slugOf(front.headline),
      body: body.value,
    },
    pictures: carried,
    facts: { date: front.date ?? lead.date, releaseType: front.releaseType },
    findings: [
      ...languageFindings(`${front.headline}. ${lead.lead} ${bodyWords(body.value)}`, locale),
      ...front.findings,
      ...lead.findings,
      ...statements.findings,
      ...arranged.findings,
      ...linked.findings,
      ...page.findings,
      ...elsewhere.map(({ picture }) => leftOut(picture)),
      ...findings,
      ...end.findings,
    ],
  });
}

function leftOut(picture: SourcePicture): ImportFinding {
  return picture.source === "" ? { code: "image_linked" } : { code: "image_left_out", ...picture };
}

/** Puts nodes at places that were counted in this body, the same order kept. */
export function withPictures(body: BodyNode, placed: readonly Placed<BodyNode>[]): BodyNode {
  const nodes = body.content ?? [];
  const at = (place: number) => placed.filter((one) => one.at === place).map(({ picture }) => picture);
  return { ...body, content: [...nodes.flatMap((node, place) => [...at(place), node]), ...at(nodes.length)] };
}

/** Links below the text that lead back to an overview, and nothing else, are no part of it. */
function withoutWayBack(
  blocks: SourceBlock[],
  address: string | null,
): { blocks: SourceBlock[]; findings: ImportFinding[] } {
  const isWayBack = (block: SourceBlock | undefined) =>
    block?.kind === "paragraph" &&
    block.inline.every((node) => {
      const href = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
      return typeof href === "string" && leadsBack(href, address);
    });
  const last = blocks.findLastIndex((block) => !isWayBack(block));
  return {
    blocks: blocks.slice(0, last + 1),
    findings: blocks.slice(last + 1).map((block) => ({ code: "left_out", part: "navigation", text: textOf(block) })),
  };
}

/** Enough to tell a language; detection of a whole book tells no more. */
const SAMPLE = 2_000;

function languageFindings(text: string, locale: Locale): ImportFinding[] {
  const other = contradiction(text.slice(0, SAMPLE), locale);
  if (other === null) return [];
  return [{ code: "language_differs", locale, detected: other.kind === "language" ? other.language : other.script }];
}
