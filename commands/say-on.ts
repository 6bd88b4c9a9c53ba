import type { Db } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { people } from "#db/queries/people.ts";
import { releaseAccess, releaseRow } from "#db/queries/release-row.ts";
import { commentBy, insertComment } from "#db/queries/save-comment.ts";
import { mentionable, mentioned, type Remark } from "#domain/comment.ts";
import type { Locale } from "#domain/locale.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import type { ThreadNotFound } from "./on-thread.ts";
import { asVerb, type ConflictRefusal, type ReleaseNotFound } from "./verb.ts";

interface Said extends Remark {
  releaseNo: number;
  locale: Locale;
  id: string;
  threadId: string;
  proposal: string | null;
}

/**
 * Adds a comment to a language version that its author may read. It waits for nobody's lock, since it changes nothing
 * that is there; the same comment sent again, because its answer was lost, is there once.
 */
export function sayOn<Refusal>(
  { db, person }: Desk,
  { releaseNo, locale, id, threadId, proposal, ...remark }: Said,
  decide: (at: { tx: Db; localizationId: string }) => Promise<Result<null, Refusal>>,
): Promise<Result<null, Refusal | ThreadNotFound | ReleaseNotFound | ConflictRefusal>> {
  return asVerb<null, Refusal | ThreadNotFound | ReleaseNotFound>(
    db,
    async (tx): Promise<Result<null, Refusal | ThreadNotFound | ReleaseNotFound>> => {
      const release = await releaseRow(tx, person, releaseNo);
      const localization = release?.localizations.find((version) => version.locale === locale);
      if (!release || !localization) return refuse<ReleaseNotFound>({ code: "release_not_found" });
      const before = await commentBy(tx, id);
      if (before !== undefined)
        return before === person.id ? ok(null) : refuse<ThreadNotFound>({ code: "comment_not_found" });
      const decision = await decide({ tx, localizationId: localization.id });
      if (!decision.ok) return decision;

      const readers = mentionable(await people(tx), await releaseAccess(tx, release.id));
      const mentions = mentioned(remark, readers);
      await insertComment(tx, { id, threadId, personId: person.id, words: remark.words, proposal, mentions });
      return ok(null);
    },
  );
}
