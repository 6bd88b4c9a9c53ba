import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { saveTopic, topicKey } from "#db/queries/save-settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { setTopic, type Topic, type TopicRefusal } from "#domain/office.ts";
import { type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

interface Input {
  id: string;
  names: Topic["names"];
  /** Whether it is offered for new releases. */
  active: boolean;
}

/** Renames a topic, or takes it off the list. Releases keep the name they were signed off with. */
export async function changeTopic(
  { db, person }: Desk,
  { id, names, active }: Input,
): Promise<Result<Topic, TopicRefusal | { code: "topic_unknown" }>> {
  return inTransaction(db, async (tx) => {
    const key = await topicKey(tx, id);
    if (key === undefined) return refuse({ code: "topic_unknown" });
    const decision = setTopic(person, { key, names });
    if (!decision.ok) return decision;

    const payload = canonicalJson({ topic: id, active, ...decision.value });
    await recordAdministration(tx, { kind: "topic_changed", personId: person.id, payload });
    await saveTopic(tx, id, { names: decision.value.names, active });
    return decision;
  });
}
