import { createServer } from "node:net";

/**
 * Looks whether a port can be listened on, before anything is written for a server that could not start.
 *
 * @throws as listening does (EADDRINUSE, EACCES)
 */
export async function portIsFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once("error", reject).listen(port, resolve));
  await new Promise((resolve) => probe.close(resolve));
}
