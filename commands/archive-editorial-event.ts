import type { Db } from "#db/client.ts";
import { archiveEvent } from "#db/queries/archived-instants.ts";
import type { EditorialEvent } from "#domain/event.ts";
import type { Person } from "#domain/person.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Records what a person did to a release before the system knew of it. */
export function archiveEditorialEvent(
  tx: Db,
  person: Person,
  happenedAt: Date,
  releaseId: string,
  event: EditorialEvent,
  place: { localizationId: string | null; editionId: string | null } = { localizationId: null, editionId: null },
): Promise<number> {
  const { kind, ...payload } = event;
  return archiveEvent(
    tx,
    { kind, personId: person.id, releaseId, ...place, payload: canonicalJson(payload) },
    happenedAt,
  );
}
