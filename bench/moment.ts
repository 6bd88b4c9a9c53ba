import { onServer } from "#test/server.ts";

/** Something public that changes, and how an answer shows that it has. */
export interface Moment {
  id: string;
  /** Milliseconds since 1970 by the database's clock; undefined while only its act can tell. */
  at: number;
  pages: Record<string, Sign>;
}

export interface Sign {
  path: string;
  /** The new answer has this status and contains this. */
  status: number;
  contains?: string;
  /** The new answer lacks this. */
  lacks?: string;
}

/** What one observer saw of a moment on one page of one process. */
export interface Sight {
  moment: string;
  page: string;
  samples: number;
  /** New answers that had arrived before the moment. */
  early: number;
  /** Old answers to requests sent at least a millisecond after the moment. */
  stale: number;
  /** Milliseconds from the moment to the arrival of the first new answer; undefined: never seen. */
  seenAfter: number | undefined;
  /** Milliseconds from the moment to the sending of the last request that was answered as before; 0: none after it. */
  lastOldAsked: number;
}

/** The clock of this process, milliseconds since 1970, finer than `Date.now`. */
export const clockHere = (): number => performance.timeOrigin + performance.now();

/** How far the database's clock is ahead of this process's, in milliseconds, and by how much that may be wrong. */
export async function clockOffset(url: string): Promise<{ offset: number; uncertainty: number }> {
  return onServer(url, async (client) => {
    let best = { offset: 0, uncertainty: Number.POSITIVE_INFINITY };
    for (let count = 0; count < 50; count += 1) {
      const sent = clockHere();
      const { rows } = await client.query<{ now: string }>(
        "select (extract(epoch from clock_timestamp()) * 1000)::text as now",
      );
      const received = clockHere();
      const uncertainty = (received - sent) / 2;
      if (uncertainty < best.uncertainty) best = { offset: Number(rows[0]?.now) - (sent + received) / 2, uncertainty };
    }
    return best;
  });
}
