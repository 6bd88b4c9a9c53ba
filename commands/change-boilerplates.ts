import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { saveBoilerplates } from "#db/queries/standing-texts.ts";
import { inTransaction } from "#db/transaction.ts";
import type { NotAnAdmin } from "#domain/administration.ts";
import { type Boilerplates, setBoilerplates } from "#domain/boilerplate.ts";
import type { Result } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Changes what the issuer says of itself. Releases keep the words that they were signed off with. */
export async function changeBoilerplates(
  { db, person }: Desk,
  words: Boilerplates,
): Promise<Result<Boilerplates, NotAnAdmin>> {
  return inTransaction(db, async (tx) => {
    const decision = setBoilerplates(person, words);
    if (!decision.ok) return decision;
    const payload = canonicalJson(decision.value);
    await recordAdministration(tx, { kind: "boilerplates_changed", personId: person.id, payload });
    await saveBoilerplates(tx, decision.value);
    return decision;
  });
}
