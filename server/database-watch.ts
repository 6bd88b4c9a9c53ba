import { causesOf } from "./fault-cause.ts";
import { log } from "./log.ts";

/** Tells the operator once when the database stops answering, and once when it answers again, however often it is asked. */
export function announced<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let awaySince: number | undefined;
  return async () => {
    try {
      const answer = await ask();
      if (awaySince !== undefined) {
        log.info({ seconds: Math.round((performance.now() - awaySince) / 100) / 10 }, "database back");
        awaySince = undefined;
      }
      return answer;
    } catch (cause) {
      if (awaySince === undefined) {
        awaySince = performance.now();
        log.error(causesOf(cause), "database away");
      }
      throw cause;
    }
  };
}
