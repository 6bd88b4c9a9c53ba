import { and, desc, eq, inArray, lte } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { live, retracted, versions } from "#db/schema/site.ts";
import type { EditionKind } from "#domain/edition.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";

/** One release in one language, as the public may read it at the instant of the query. */
export interface LivePublication {
  releaseNo: number;
  locale: Locale;
  publicationNo: number;
  /** Number of the edition; readers call it version. */
  version: number;
  kind: EditionKind;
  content: Content;
  facts: PrintedFacts;
  /** Lower-case hex. */
  signOffHash: string;
  /** Ed25519 over `communique:v1:{number}:{locale}:{signOffHash}`, base64. */
  signature: string;
  firstPublishedAt: Date;
  goLiveAt: Date;
  /** Go-live of the newest version that is no refile. */
  lastMajorChangeAt: Date;
  sourceLocale: Locale;
  authoritativeLocale: Locale;
  withdrawn: { explanation: string; at: Date } | null;
  corrections: Correction[];
}

/** A correction or update up to the version that is public, newest first; refiles say nothing to readers. */
export interface Correction {
  at: Date;
  kind: "update" | "correction";
  changeNote: string;
  version: number;
}

export interface RetractedPublication {
  releaseNo: number;
  locale: Locale;
  reasonClass: string;
  notice: string;
  retractedAt: Date;
}

export interface SiblingPublication {
  locale: Locale;
  headline: string;
  slug: string;
  goLiveAt: Date;
  lastMajorChangeAt: Date;
}

/** Undefined where nothing is public, for whatever reason: not written, not yet, retracted. */
export async function livePublication(
  reader: Db,
  releaseNo: number,
  locale: Locale,
): Promise<LivePublication | undefined> {
  const [row] = await reader
    .select()
    .from(live)
    .where(and(eq(live.releaseNo, releaseNo), eq(live.locale, locale)));
  if (!row) return undefined;
  const { headline: _headline, slug: _slug, firstPublicAt, withdrawnExplanation, withdrawnAt, ...rest } = row;
  return {
    ...rest,
    // written by our own commands as canonical JSON of these, and bound by the hash
    content: JSON.parse(row.content) as Content,
    facts: JSON.parse(row.facts) as PrintedFacts,
    signature: Buffer.from(row.signature, "hex").toString("base64"),
    firstPublishedAt: firstPublicAt,
    withdrawn:
      withdrawnExplanation !== null && withdrawnAt ? { explanation: withdrawnExplanation, at: withdrawnAt } : null,
    corrections: await correctionsUpTo(reader, row),
  };
}

async function correctionsUpTo(
  reader: Db,
  { releaseNo, locale, version }: { releaseNo: number; locale: Locale; version: number },
): Promise<Correction[]> {
  if (version === 1) return [];
  const rows = await reader
    .select({ at: versions.goLiveAt, kind: versions.kind, changeNote: versions.changeNote, version: versions.version })
    .from(versions)
    .where(
      and(
        eq(versions.releaseNo, releaseNo),
        eq(versions.locale, locale),
        lte(versions.version, version),
        inArray(versions.kind, ["update", "correction"]),
      ),
    )
    .orderBy(desc(versions.version));
  return rows.flatMap(({ kind, changeNote, ...row }) =>
    (kind === "update" || kind === "correction") && changeNote !== null ? [{ ...row, kind, changeNote }] : [],
  );
}

/** The notice of a retraction, unless something of the release is public again in this language. */
export async function retractedPublication(
  reader: Db,
  releaseNo: number,
  locale: Locale,
): Promise<RetractedPublication | undefined> {
  const [row] = await reader
    .select()
    .from(retracted)
    .where(and(eq(retracted.releaseNo, releaseNo), eq(retracted.locale, locale)))
    .orderBy(desc(retracted.retractedAt))
    .limit(1);
  return row;
}

/** The languages in which a release can be read now, withdrawn ones included, in the order of all lists of languages. */
export async function siblingPublications(reader: Db, releaseNo: number): Promise<SiblingPublication[]> {
  const rows = await reader
    .select({
      locale: live.locale,
      headline: live.headline,
      slug: live.slug,
      goLiveAt: live.goLiveAt,
      lastMajorChangeAt: live.lastMajorChangeAt,
    })
    .from(live)
    .where(eq(live.releaseNo, releaseNo));
  return rows.sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale));
}
