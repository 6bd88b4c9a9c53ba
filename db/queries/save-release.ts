import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { drawReleaseNumber } from "#db/id.ts";
import { localizations } from "#db/schema/localizations.ts";
import { releases } from "#db/schema/releases.ts";
import { requiredLocales } from "#db/schema/required-locales.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseFacts, ReleaseMode } from "#domain/release.ts";

interface NewRelease {
  id: string;
  workingTitle: string;
  sourceLocale: Locale;
  authoritativeLocale: Locale;
  mode: ReleaseMode;
  confidential: boolean;
  facts: ReleaseFacts;
  createdBy: string;
}

/** @returns the release's number: drawn, and drawn again while another release has it */
export async function insertRelease(tx: Db, release: NewRelease): Promise<number> {
  for (;;) {
    const [row] = await tx
      .insert(releases)
      .values({ ...release, no: drawReleaseNumber() })
      .onConflictDoNothing({ target: releases.no })
      .returning({ no: releases.no });
    if (row) return row.no;
  }
}

export async function saveRequiredLocales(tx: Db, releaseId: string, locales: readonly Locale[]): Promise<void> {
  await tx.delete(requiredLocales).where(eq(requiredLocales.releaseId, releaseId));
  await tx.insert(requiredLocales).values([...new Set(locales)].map((locale) => ({ releaseId, locale })));
}

export async function insertLocalization(
  tx: Db,
  localization: { id: string; releaseId: string; releaseNo: number; locale: Locale },
): Promise<void> {
  await tx.insert(localizations).values(localization);
}

export async function saveReleaseFacts(tx: Db, releaseId: string, facts: ReleaseFacts): Promise<void> {
  await tx.update(releases).set({ facts }).where(eq(releases.id, releaseId));
}

export async function saveReleaseModes(
  tx: Db,
  releaseId: string,
  settings: { mode: ReleaseMode; authoritativeLocale: Locale },
): Promise<void> {
  await tx.update(releases).set(settings).where(eq(releases.id, releaseId));
}
