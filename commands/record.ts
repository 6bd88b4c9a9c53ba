import type { Db } from "#db/client.ts";
import type { EditionRow } from "#db/queries/edition-rows.ts";
import { recordEvent } from "#db/queries/record-event.ts";
import type { ReviewedText } from "#db/queries/save-review.ts";
import type { EditionRef, EditorialEvent } from "#domain/event.ts";
import type { Person } from "#domain/person.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/**
 * Records what a person does to a release, in the transaction that does it; the database writes the instant.
 *
 * @param row - the edition, where it is done to one
 */
export function record(
  tx: Db,
  person: Pick<Person, "id">,
  place: { releaseId: string; row?: Pick<EditionRow, "localizationId"> & { edition: { id: string } } },
  event: EditorialEvent,
): Promise<number> {
  const { kind, ...payload } = event;
  return recordEvent(tx, {
    kind,
    personId: person.id,
    releaseId: place.releaseId,
    localizationId: place.row?.localizationId ?? null,
    editionId: place.row?.edition.id ?? null,
    payload: canonicalJson(payload),
  });
}

export function editionRef({ edition }: EditionRow): EditionRef {
  return { edition: edition.id, locale: edition.locale, seq: edition.seq, hash: edition.signOffHash };
}

/** The head of an edition as reviews and publications name it. */
export function headOf({ edition, localizationId, releaseType }: EditionRow): ReviewedText {
  return {
    localizationId,
    editionId: edition.id,
    revisionSeq: edition.seq,
    signOffHash: edition.signOffHash,
    releaseType,
  };
}
