import { AsyncLocalStorage } from "node:async_hooks";

const faults = new AsyncLocalStorage<{ fault: unknown }[]>();

/**
 * Reads a session through next-auth, which takes a fault of its adapter for no session: nobody is signed out because the
 * database is away.
 *
 * @throws the first fault of the adapter
 */
export async function readingSession<Value>(read: () => Promise<Value>): Promise<Value> {
  const noted: { fault: unknown }[] = [];
  const value = await faults.run(noted, read);
  if (noted[0]) throw noted[0].fault;
  return value;
}

/** What the adapter does within such a reading. */
export async function adapting<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (fault) {
    faults.getStore()?.push({ fault });
    throw fault;
  }
}
