import type { Desk } from "#db/desk.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { insertWithdrawal } from "#db/queries/save-withdrawal.ts";
import type { Locale } from "#domain/locale.ts";
import { type NoticeRefusal, publicNotice } from "#domain/public-notice.ts";
import { type WithdrawalRefusal, withdraw } from "#domain/publication.ts";
import { ok, type Result } from "#domain/result.ts";
import { liveEdition } from "./live-edition.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, onRelease, type ReleaseNotFound } from "./verb.ts";

interface Input {
  releaseNo: number;
  locale: Locale;
  /** In the language of the page. */
  explanation: string;
}

/** Marks the public text of a language as no longer current; it stays readable. */
export async function withdrawPublication(
  desk: Desk,
  { releaseNo, locale, explanation }: Input,
): Promise<Result<{ publicationNo: number }, WithdrawalRefusal | NoticeRefusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<{ publicationNo: number }, WithdrawalRefusal | NoticeRefusal>(
    desk,
    releaseNo,
    async ({ tx, release, at }) => {
      const version = liveEdition(release, locale, at);
      const decision = withdraw(version, desk.person, explanation);
      if (!decision.ok) return decision;
      const notice = publicNotice(explanation, locale);
      if (!notice.ok) return notice;
      const { row } = version;
      if (!row?.publicationId) throw new Error("A public text has no publication.");

      const eventSeq = await record(
        tx,
        desk.person,
        { releaseId: release.id, row },
        { kind: "withdrawn", editions: [editionRef(row)], explanation: notice.value },
      );
      const act = await recordAct(tx, { verb: "withdraw", personId: desk.person.id, eventSeq });
      await insertWithdrawal(tx, {
        publicationId: row.publicationId,
        explanation: notice.value,
        actNo: act.no,
      });
      return ok({ publicationNo: act.no });
    },
  );
}
