/** How long to wait before code that did not come is asked for again, in milliseconds. */
const pause = 3000;

/** Brings one piece of code, once, and tries until it has come: the network may be away. */
export function createLoader<Code>(load: () => Promise<Code>) {
  let code: Code | null = null;
  let isStarted = false;
  const listeners = new Set<() => void>();

  async function attempt(): Promise<void> {
    try {
      code = await load();
      for (const listener of listeners) listener();
    } catch {
      setTimeout(() => void attempt(), pause); // what stands in its place stays
    }
  }

  return {
    start(): void {
      if (isStarted) return;
      isStarted = true;
      void attempt();
    },
    /** Null until it has come. */
    loaded: () => code,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
