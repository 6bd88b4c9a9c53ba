import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { saveInterfaceLanguage } from "#db/queries/save-person.ts";
import { inTransaction } from "#db/transaction.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Sets the language in which a person works, wherever they sign in. Everybody chooses their own; nobody is refused. */
export async function chooseInterfaceLanguage(
  { accounts, person }: Desk,
  { language }: { language: "en" | "de" },
): Promise<void> {
  await inTransaction(accounts, async (tx) => {
    const payload = canonicalJson({ interfaceLanguage: language });
    await recordAdministration(tx, { kind: "interface_language_chosen", personId: person.id, payload });
    await saveInterfaceLanguage(tx, person.id, language);
  });
}
