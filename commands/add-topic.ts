import type { Desk } from "#db/desk.ts";
import { refusedBy } from "#db/fault.ts";
import { newId } from "#db/id.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { insertTopic } from "#db/queries/save-settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { setTopic, type Topic, type TopicRefusal } from "#domain/office.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Adds a topic that releases can be filed under. */
export async function addTopic(
  { db, person }: Desk,
  topic: Topic,
): Promise<Result<{ id: string }, TopicRefusal | { code: "topic_key_taken" }>> {
  const decision = setTopic(person, topic);
  if (!decision.ok) return decision;
  const id = newId();
  try {
    await inTransaction(db, async (tx) => {
      const payload = canonicalJson({ topic: id, ...decision.value });
      await recordAdministration(tx, { kind: "topic_added", personId: person.id, payload });
      await insertTopic(tx, { id, ...decision.value });
    });
  } catch (error) {
    if (refusedBy(error, "one_topic_per_key")) return refuse({ code: "topic_key_taken" });
    throw error;
  }
  return ok({ id });
}
