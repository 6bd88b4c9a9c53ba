import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Network } from "#outbound/network.ts";

/**
 * The internet of these tests: every name is one server on this machine, whose pages are there, except those under /gone;
 * what is under /old has moved to /new. Nothing else is reached.
 */
export async function farSites(): Promise<Network> {
  const server = createServer(({ url = "" }, response) => {
    if (url.startsWith("/old")) response.writeHead(301, { location: url.replace("/old", "/new") });
    else response.writeHead(url.startsWith("/gone") ? 404 : 200);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    resolve: async () => ["93.184.215.14"],
    connect: () => connect({ host: "127.0.0.1", port }),
  };
}
