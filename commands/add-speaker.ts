import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { insertSpeaker } from "#db/queries/standing-texts.ts";
import { inTransaction } from "#db/transaction.ts";
import { ok, type Result } from "#domain/result.ts";
import { type Speaker, type SpeakerRefusal, setSpeaker } from "#domain/speaker.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Adds somebody whose words releases quote. */
export async function addSpeaker(
  { db, person }: Desk,
  speaker: Speaker,
): Promise<Result<{ id: string }, SpeakerRefusal>> {
  const decision = setSpeaker(person, speaker);
  if (!decision.ok) return decision;
  const id = newId();
  await inTransaction(db, async (tx) => {
    const payload = canonicalJson({ speaker: id, ...decision.value });
    await recordAdministration(tx, { kind: "speaker_added", personId: person.id, payload });
    await insertSpeaker(tx, { id, active: true, ...decision.value });
  });
  return ok({ id });
}
