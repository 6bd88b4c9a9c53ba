const key = Symbol.for("communique.media.queue");

declare global {
  var __communiqueMedia: Map<symbol, Promise<unknown>> | undefined;
}

/**
 * Runs work when all that came before is done: one image at a time in the process, because decoding one takes hundreds of
 * megabytes. What is no longer wanted when its turn comes is not begun.
 *
 * @throws the reason of `signal`
 */
export function oneAtATime<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  globalThis.__communiqueMedia ??= new Map();
  const queue = globalThis.__communiqueMedia; // Next's routes may hold each their own copy of this module
  const before = queue.get(key) ?? Promise.resolve();
  const mine = before.then(() => {
    signal.throwIfAborted();
    return work();
  });
  queue.set(
    key,
    mine.catch(() => {}),
  );
  return mine;
}
