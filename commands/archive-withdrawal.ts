import type { Db } from "#db/client.ts";
import { archiveAct } from "#db/queries/archived-instants.ts";
import { insertWithdrawal } from "#db/queries/save-withdrawal.ts";
import type { EditorialEvent } from "#domain/event.ts";
import { archiveEditorialEvent } from "./archive-editorial-event.ts";
import type { ArchivedAct, ReleaseInArchive } from "./archived-release.ts";

/** Withdraws what was public last in each language that an explanation is given for. */
export async function archiveWithdrawal(
  tx: Db,
  release: ReleaseInArchive,
  { at, by, explanations }: Extract<ArchivedAct, { verb: "withdraw" }>,
): Promise<void> {
  for (const [locale, localization] of release.localizations) {
    const explanation = explanations[locale];
    const live = localization.published.at(-1);
    if (!explanation || !live) continue;
    const place = { localizationId: localization.id, editionId: live.ref.edition };
    const event: EditorialEvent = { kind: "withdrawn", editions: [live.ref], explanation };
    const eventSeq = await archiveEditorialEvent(tx, by, at, release.id, event, place);
    const act = await archiveAct(tx, { verb: "withdraw", at, personId: by.id, eventSeq });
    await insertWithdrawal(tx, { publicationId: live.publicationId, explanation, actNo: act.no });
  }
}
