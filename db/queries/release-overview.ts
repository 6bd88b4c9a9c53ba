import { type Db, databaseClock } from "#db/client.ts";
import type { EditionKind } from "#domain/edition.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { isLive, isOpen, type Stage, stageOf } from "#domain/stage.ts";
import { type EditionRow, editionRows } from "./edition-rows.ts";
import { type ReleaseRow, releaseRow } from "./release-row.ts";

export interface ReleaseOverview extends Omit<ReleaseRow, "localizations" | "assigneeId" | "dueAt"> {
  /** Source locale first, then in the order of all lists of languages. */
  versions: VersionSummary[];
  /** The database's clock when it was read: the `at` to ask rules with. */
  readAt: Date;
}

export interface VersionSummary {
  locale: Locale;
  localizationId: string;
  /** Of the open edition; where none is open, of the one that was last public, or discarded. */
  stage: Stage;
  headline: string;
  /** The edition that is not public yet, a scheduled one included. */
  edition: OpenEditionSummary | null;
  /** What the public reads now; null when it never was public or was retracted. */
  live: LiveSummary | null;
  /** When the scheduled edition goes live. */
  goLiveAt: Date | null;
  firstPublished: boolean;
}

export interface OpenEditionSummary {
  id: string;
  number: number;
  kind: EditionKind;
  stage: Stage;
  signOffHash: string;
  /** Of the act that schedules it. */
  publicationNo: number | null;
}

export interface LiveSummary {
  version: number;
  headline: string;
  slug: string;
  goLiveAt: Date;
  publicationId: string;
  publicationNo: number;
  withdrawn: boolean;
}

/** A release with its language versions; undefined when there is none that the viewer may know of. */
export async function releaseOverview(db: Db, viewer: Person, no: number): Promise<ReleaseOverview | undefined> {
  const release = await releaseRow(db, viewer, no);
  return release && overviewOf(release, await editionRows(db, release.id), await databaseClock(db));
}

export function overviewOf(release: ReleaseRow, rows: readonly EditionRow[], at: Date): ReleaseOverview {
  const { localizations, assigneeId, dueAt, ...shown } = release;
  const versions = localizations.flatMap(({ id, locale, firstPublicAt }) => {
    const firstPublished = firstPublicAt !== null && firstPublicAt <= at;
    const summary = summaryOf(
      rows.filter(({ localizationId }) => localizationId === id),
      at,
    );
    return summary ? [{ locale, localizationId: id, firstPublished, ...summary }] : [];
  });
  const rank = ({ locale }: VersionSummary) => (locale === release.sourceLocale ? -1 : locales.indexOf(locale));
  return {
    ...shown,
    versions: versions.toSorted((one, other) => rank(one) - rank(other)),
    readAt: at,
  };
}

function summaryOf(rows: readonly EditionRow[], at: Date) {
  const kept = rows.filter(({ edition }) => edition.state !== "discarded");
  const open = kept.find(({ edition }) => isOpen(edition, at));
  const shown = open ?? kept.at(-1) ?? rows.at(-1);
  if (!shown) return undefined;
  const stage = stageOf(shown.edition, at);
  return {
    stage,
    headline: shown.headline,
    edition: open ? openSummary(open, stage) : null,
    live: liveOf(kept, at),
    goLiveAt: open?.edition.state === "approved" ? (open.edition.publication?.goLiveAt ?? null) : null,
  };
}

function openSummary({ edition }: EditionRow, stage: Stage): OpenEditionSummary {
  const { id, number, kind, signOffHash } = edition;
  const publicationNo = edition.state === "approved" ? (edition.publication?.publicationNo ?? null) : null;
  return { id, number, kind, stage, signOffHash, publicationNo };
}

function liveOf(rows: readonly EditionRow[], at: Date): LiveSummary | null {
  const row = rows.find(({ edition }) => isLive(edition, at));
  if (row?.edition.state !== "approved" || !row.edition.publication || row.publicationId === null) return null;
  const { edition, headline, slug, publicationId } = row;
  const { goLiveAt, withdrawn, publicationNo } = row.edition.publication;
  return { version: edition.number, headline, slug, goLiveAt, publicationId, publicationNo, withdrawn };
}
