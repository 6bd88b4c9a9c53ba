import { databaseClock } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { autosaveOf } from "#db/queries/autosaves.ts";
import { editionRows } from "#db/queries/edition-rows.ts";
import { knownLinks, wantLinks } from "#db/queries/link-answers.ts";
import { releaseNoOfEdition } from "#db/queries/lock-release.ts";
import { releaseRow } from "#db/queries/release-row.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { mayChange } from "#domain/access.ts";
import { askedAddresses, mayAsk, type Silence, silenceOf, toBeAsked } from "#domain/link-answer.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { textBlocks } from "#richtext/blocks.ts";
import { asVerb, type ConflictRefusal, type EditionNotFound } from "./verb.ts";

interface Input {
  editionId: string;
  /** Of this site. */
  origin: string;
  /** Whether this installation asks other machines. */
  hasNetwork: boolean;
}

export interface NotedLinks {
  /** Every address in the words that are saved. */
  addresses: string[];
  /** Those that may be asked. */
  asked: string[];
  silence: Silence;
}

/**
 * Has the links in the newest saved words of an edition asked, as far as their answers are old: by and by, behind no lock,
 * and those of others only where the release is no secret. No act, and no event: it changes no text.
 */
export async function noteLinks(
  desk: Desk,
  { editionId, origin, hasNetwork }: Input,
): Promise<Result<NotedLinks, EditionNotFound | ConflictRefusal>> {
  return asVerb<NotedLinks, EditionNotFound>(desk.db, async (tx) => {
    const no = await releaseNoOfEdition(tx, editionId);
    const release = no === undefined ? undefined : await releaseRow(tx, desk.person, no);
    const rows = release ? await editionRows(tx, release.id) : [];
    const row = rows.find(({ edition }) => edition.id === editionId);
    if (!release || !row || !mayChange(desk.person, row.edition.locale)) return refuse({ code: "edition_not_found" });

    const typed = (await autosaveOf(tx, editionId))?.words;
    const text = typed ?? (await revisionText(tx, row.localizationId, row.edition.seq));
    const addresses = text ? askedAddresses(textBlocks(text.content.body)) : [];
    const silence = silenceOf(release, hasNetwork);
    const asked = mayAsk(addresses, silence, origin);
    const known = await knownLinks(tx, asked);
    await wantLinks(tx, toBeAsked(asked, known, { origin, at: await databaseClock(tx), since: null }));
    return ok({ addresses, asked, silence });
  });
}
