import type { Desk } from "#db/desk.ts";
import { lockLegalText, saveLegalText } from "#db/queries/legal-texts.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { deskOffice } from "#db/queries/settings.ts";
import { inTransaction } from "#db/transaction.ts";
import type { LegalPage } from "#domain/legal-page.ts";
import { type LegalTextRefusal, writeLegalText as rule } from "#domain/legal-text.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { ok, type Result } from "#domain/result.ts";
import { textBlocks } from "#richtext/blocks.ts";
import { canonicalJson } from "#richtext/canonical.ts";

interface Input {
  page: LegalPage;
  locale: Locale;
  body: BodyNode;
  /** Version of the text that it was written on. */
  seen: number;
}

/** Writes the text of a legal page, or takes it away; readers see it at once. The same text again changes nothing. */
export async function writeLegalText(
  { db, person }: Desk,
  { page, locale, body, seen }: Input,
): Promise<Result<{ version: number }, LegalTextRefusal>> {
  return inTransaction(db, async (tx) => {
    const [office, stored] = [await deskOffice(tx), await lockLegalText(tx, page, locale)];
    const decision = rule(person, office, stored.version, { locale, blocks: textBlocks(body), seen });
    if (!decision.ok) return decision;

    const { version, isWritten } = decision.value;
    const written = isWritten ? body : null;
    const json = written && canonicalJson(written);
    if (json === (stored.body && canonicalJson(stored.body))) return ok({ version: stored.version });
    const payload = canonicalJson({ page, locale, version, body: written });
    await recordAdministration(tx, { kind: "legal_text_changed", personId: person.id, payload });
    await saveLegalText(tx, { page, locale, body: json, version });
    return ok({ version });
  });
}
