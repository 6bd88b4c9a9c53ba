import { causesOf } from "#server/fault-cause.ts";
import { log } from "#server/log.ts";

/** Seconds after which what still hangs is cut off; supervisors should wait a little longer (`deploy/`). */
const limit = 20;

/**
 * Ends this process in order on SIGTERM or Ctrl-C, with the exit code 0. A second signal, a fault or the limit end it at
 * once with 1: what the database has acknowledged is safe, as in a crash.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let since: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (since !== undefined) {
      log.warn({ signal }, "stopped at once");
      process.exit(1);
    }
    since = performance.now();
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.error({ seconds: limit }, "stopped at the limit");
      process.exit(1);
    }, limit * 1000).unref();
    stop().then(
      () => {
        log.info({ seconds: Math.round((performance.now() - (since ?? 0)) / 100) / 10 }, "stopped");
        process.exit(0);
      },
      (fault: unknown) => {
        log.error(causesOf(fault), "stopped by a fault");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
