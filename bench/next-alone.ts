import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import createNext from "next";
import { run } from "#bin/run.ts";
import { env } from "#env.ts";

// The built product without its front, for scale: Next renders every request and sends what it renders.
await run(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const next = createNext({ dev: false, dir: root, hostname: "localhost", port: env.PORT });
  await next.prepare();
  const handler = next.getRequestHandler();
  const server = createServer((request, response) => {
    if (request.url === "/readyz") response.end("ok\n");
    else void handler(request, response);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(env.PORT, resolve));
  return {
    async stop() {
      server.close();
      server.closeAllConnections();
      await next.close();
    },
  };
});
