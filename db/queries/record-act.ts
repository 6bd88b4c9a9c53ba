import type { Db } from "#db/client.ts";
import { acts } from "#db/schema/acts.ts";

interface NewAct {
  verb: "publish" | "schedule" | "unschedule" | "revoke" | "withdraw" | "reinstate" | "retract";
  personId: string;
  secondPersonId?: string;
  requestId?: string;
  /** Of `schedule` only; every other act is now. */
  goLiveAt?: Date;
  eventSeq: number;
}

export interface Act {
  /** The publication number. */
  no: number;
  /** To the microsecond, as the keys hold it. */
  goLiveAt: string;
}

/** Numbers a public act; the caches hear of it when the transaction commits. */
export async function recordAct(tx: Db, { goLiveAt, ...act }: NewAct): Promise<Act> {
  const [row] = await tx
    .insert(acts)
    .values({ ...act, ...(goLiveAt && { goLiveAt: goLiveAt.toISOString() }) })
    .returning({ no: acts.no, goLiveAt: acts.goLiveAt });
  if (!row) throw new Error("The act was not recorded.");
  return row;
}
