import type { Desk } from "#db/desk.ts";
import { saveInterfaceLanguage } from "#db/queries/interface-language.ts";
import { inTransaction } from "#db/transaction.ts";

/** Sets the language in which a person works, wherever they sign in. Everybody chooses their own; nobody is refused. */
export async function chooseInterfaceLanguage(
  { accounts, person }: Desk,
  { language }: { language: "en" | "de" },
): Promise<void> {
  await inTransaction(accounts, (tx) => saveInterfaceLanguage(tx, person.id, language));
}
