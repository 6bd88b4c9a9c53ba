import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { hasSpeaker, saveSpeaker } from "#db/queries/standing-texts.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Result, refuse } from "#domain/result.ts";
import { type Speaker, type SpeakerRefusal, setSpeaker } from "#domain/speaker.ts";
import { canonicalJson } from "#richtext/canonical.ts";

interface Input extends Speaker {
  id: string;
  /** Whether writers are offered the person. */
  active: boolean;
}

/** Changes a speaker, or takes one off the list. Statements keep the name and office that they were signed off with. */
export async function changeSpeaker(
  { db, person }: Desk,
  { id, active, ...speaker }: Input,
): Promise<Result<Speaker, SpeakerRefusal | { code: "speaker_unknown" }>> {
  return inTransaction(db, async (tx) => {
    const decision = setSpeaker(person, speaker);
    if (!decision.ok) return decision;

    const payload = canonicalJson({ speaker: id, active, ...decision.value });
    if (!(await hasSpeaker(tx, id))) return refuse({ code: "speaker_unknown" });
    await recordAdministration(tx, { kind: "speaker_changed", personId: person.id, payload });
    await saveSpeaker(tx, id, { ...decision.value, active });
    return decision;
  });
}
