import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { lockAccounts } from "#db/queries/save-person.ts";
import { savePolicy } from "#db/queries/save-settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { type PolicyRefusal, setPolicy } from "#domain/office.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";
import type { Result } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Decides which sign-offs texts of a type need from their next submission on. */
export async function changeSignOffPolicy(
  { accounts, person }: Desk,
  { releaseType, required }: { releaseType: ReleaseType; required: readonly SignOffRole[] },
): Promise<Result<readonly SignOffRole[], PolicyRefusal>> {
  const decision = setPolicy(person, required);
  if (!decision.ok) return decision;
  await inTransaction(accounts, async (tx) => {
    await lockAccounts(tx);
    const payload = canonicalJson({ releaseType, required });
    await recordAdministration(tx, { kind: "sign_off_policy_changed", personId: person.id, payload });
    await savePolicy(tx, releaseType, required);
  });
  return decision;
}
