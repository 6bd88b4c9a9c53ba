import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { legalTexts } from "#db/schema/legal-texts.ts";
import { legalTextsView } from "#db/schema/site.ts";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";

export interface LegalText {
  /** Null where the page has no text. */
  body: BodyNode | null;
  /** Counts the changes; 0 before the first. */
  version: number;
}

/** What readers get; undefined while the page has no text in this language. */
export async function publicLegalText(reader: Db, page: LegalPage, locale: Locale): Promise<BodyNode | undefined> {
  const { body } = legalTextsView;
  const ofPage = and(eq(legalTextsView.page, page), eq(legalTextsView.locale, locale));
  const [row] = await reader.select({ body }).from(legalTextsView).where(ofPage);
  return row && JSON.parse(row.body);
}

/** Which pages have a text in which languages. */
export async function writtenLegalTexts(reader: Db): Promise<{ page: LegalPage; locale: Locale }[]> {
  const { page, locale } = legalTextsView;
  return reader.select({ page, locale }).from(legalTextsView);
}

/** The same for the desk. */
export async function deskLegalTexts(db: Db): Promise<{ page: LegalPage; locale: Locale }[]> {
  const { page, locale, body } = legalTexts;
  return db.select({ page, locale }).from(legalTexts).where(isNotNull(body));
}

export async function legalText(db: Db, page: LegalPage, locale: Locale): Promise<LegalText> {
  const [row] = await db
    .select()
    .from(legalTexts)
    .where(and(eq(legalTexts.page, page), eq(legalTexts.locale, locale)));
  return row ? { body: row.body === null ? null : JSON.parse(row.body), version: row.version } : neverWritten;
}

const neverWritten: LegalText = { body: null, version: 0 };

/**
 * The text as it stays until the transaction ends: those who write it wait for each other. The lock is on its name and
 * not on its row, because a text that was never written has none.
 */
export async function lockLegalText(tx: Db, page: LegalPage, locale: Locale): Promise<LegalText> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('legal text ' || ${`${page} ${locale}`}, 0))`);
  return legalText(tx, page, locale);
}

/**
 * Saves the next version of a text that this transaction has locked.
 *
 * @param body - canonical JSON; null takes the text away
 */
export async function saveLegalText(
  tx: Db,
  { page, locale, body, version }: { page: LegalPage; locale: Locale; body: string | null; version: number },
): Promise<void> {
  const rows = await tx
    .insert(legalTexts)
    .values({ page, locale, body, version })
    .onConflictDoUpdate({
      target: [legalTexts.page, legalTexts.locale],
      set: { body, version },
      setWhere: eq(legalTexts.version, version - 1),
    })
    .returning({ version: legalTexts.version });
  if (rows.length !== 1) throw new Error("The legal text was not saved.");
}
