import { newId } from "#db/id.ts";
import type { EditionRow } from "#db/queries/edition-rows.ts";
import type { LockedRelease } from "#db/queries/lock-release.ts";
import type { Act } from "#db/queries/record-act.ts";
import { insertPublication } from "#db/queries/save-publication.ts";
import { publicationMessage, signature } from "#db/signing-key.ts";
import type { PublicAct } from "#domain/publication.ts";
import { headOf } from "./record.ts";
import type { ReleaseWork } from "./verb.ts";

/** An edition with the sign-off hash of what the person read. */
export interface SeenEdition {
  editionId: string;
  seen: string;
}

/** The chosen editions in the order of the release; undefined when one of them is not of this release. */
export function chosenRows(release: LockedRelease, chosen: readonly SeenEdition[]): EditionRow[] | undefined {
  const ids = new Set(chosen.map(({ editionId }) => editionId));
  const rows = release.editions.filter(({ edition }) => ids.has(edition.id));
  return rows.length === ids.size ? rows : undefined;
}

/**
 * What the rule is asked about.
 *
 * @param goLiveAt - the instant of the act; what is public by then counts as public
 */
export function publicAct(
  release: LockedRelease,
  rows: readonly EditionRow[],
  chosen: readonly SeenEdition[],
  goLiveAt: Date,
): PublicAct {
  return {
    release: {
      no: release.no,
      mode: release.mode,
      requiredLocales: release.requiredLocales,
      publicLocales: release.localizations
        .filter(({ firstPublicAt }) => firstPublicAt !== null && firstPublicAt <= goLiveAt)
        .map(({ locale }) => locale),
    },
    editions: rows.map(({ edition }) => ({
      edition,
      seen: chosen.find(({ editionId }) => editionId === edition.id)?.seen ?? "",
    })),
  };
}

/** Writes one publication per edition, all of the same act, each signed over number, locale and sign-off hash. */
export async function savePublications(
  { tx, release }: ReleaseWork,
  rows: readonly EditionRow[],
  act: Act,
  verb: "publish" | "schedule",
): Promise<void> {
  for (const row of rows) {
    const { locale, kind, signOffHash } = row.edition;
    await insertPublication(
      tx,
      {
        ...headOf(row),
        id: newId(),
        releaseNo: release.no,
        locale,
        kind,
        signature: await signature(publicationMessage(release.no, locale, signOffHash)),
      },
      act,
      verb,
    );
  }
}

/** Of those rows that have a publication, scheduled or public. */
export function publicationIds(rows: readonly EditionRow[]): string[] {
  return rows.map(({ publicationId }) => publicationId).filter((id) => id !== null);
}
