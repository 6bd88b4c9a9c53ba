import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
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
  /** Whether the release was first written in this language. */
  isSource: boolean;
  firstPublishedAt: Date;
  lastMajorChangeAt: Date;
}

/** What the public may know of one release in one language, all of it at one instant. */
export interface PublicArticle {
  /** Undefined where nothing is public, for whatever reason: not written, not yet, retracted. */
  live: LivePublication | undefined;
  /** The newest notice of a retraction; it counts only where nothing is live. */
  retracted: RetractedPublication | undefined;
  /**
   * The languages in which the release can be read now, this one and withdrawn ones included, in the order of all lists
   * of languages.
   */
  siblings: SiblingPublication[];
}

/** Reads all that the page of a release depends on, in one statement. */
export async function publicArticle(reader: Db, releaseNo: number, locale: Locale): Promise<PublicArticle> {
  const [row] = await reader
    .select({
      live: sql<Printed<LivePublication> | null>`a.live`,
      retracted: sql<Printed<RetractedPublication> | null>`a.retracted`,
      siblings: sql<Printed<SiblingPublication>[]>`a.siblings`,
    })
    .from(sql`site.article(${releaseNo}, ${locale}) as a`);
  if (!row) throw new Error("The database gave no answer about an article.");
  return {
    live: row.live ? withInstants(row.live) : undefined,
    retracted: row.retracted ? { ...row.retracted, retractedAt: new Date(row.retracted.retractedAt) } : undefined,
    siblings: row.siblings
      .map((sibling) => ({
        ...sibling,
        firstPublishedAt: new Date(sibling.firstPublishedAt),
        lastMajorChangeAt: new Date(sibling.lastMajorChangeAt),
      }))
      .sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale)),
  };
}

export async function livePublication(reader: Db, releaseNo: number, locale: Locale) {
  return (await publicArticle(reader, releaseNo, locale)).live;
}

/** How JSON carries it: instants as text. */
type Printed<Value> = Value extends Date
  ? string
  : Value extends Content | PrintedFacts
    ? Value
    : Value extends object
      ? { [Name in keyof Value]: Printed<Value[Name]> }
      : Value;

function withInstants(live: Printed<LivePublication>): LivePublication {
  const { withdrawn, corrections, ...rest } = live;
  return {
    ...rest,
    firstPublishedAt: new Date(live.firstPublishedAt),
    goLiveAt: new Date(live.goLiveAt),
    lastMajorChangeAt: new Date(live.lastMajorChangeAt),
    withdrawn: withdrawn ? { ...withdrawn, at: new Date(withdrawn.at) } : null,
    corrections: corrections.map((correction) => ({ ...correction, at: new Date(correction.at) })),
  };
}
