import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Moment, Sight } from "./moment.ts";
import type { ObserverTask } from "./observer.ts";
import type { ReadersTask } from "./readers.ts";

/** A thread that watches moments on one process. */
export async function newObserver(workerData: ObserverTask) {
  const worker = new Worker(new URL("./observer.ts", import.meta.url), { workerData });
  await once(worker, "message"); // it knows the clock
  const sights: Sight[] = [];
  let open = 0;
  let done = () => {};
  worker.on("message", (seen: Sight[]) => {
    sights.push(...seen);
    open -= 1;
    if (open === 0) done();
  });
  return {
    watch(moment: Moment) {
      open += 1;
      worker.postMessage(moment);
    },
    /** What was seen, after the last moment is over. */
    async end(): Promise<Sight[]> {
      if (open > 0) await new Promise<void>((resolve) => (done = resolve));
      await worker.terminate();
      return sights;
    },
  };
}

/** A thread that keeps one process busy until it is ended. */
export function newReaders(workerData: ReadersTask) {
  const worker = new Worker(new URL("./readers.ts", import.meta.url), { workerData });
  return {
    async end(): Promise<{ count: number; faults: number }> {
      const answer = once(worker, "message");
      worker.postMessage("end");
      const [counted] = await answer;
      await worker.terminate();
      return counted;
    },
  };
}
