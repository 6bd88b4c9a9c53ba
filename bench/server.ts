import { spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "#test/server.ts";
import type { Installation } from "./installation.ts";
import { type Usage, usageOf } from "./process-usage.ts";
import { secret, signingKey } from "./secrets.ts";

/** The product as an operator runs it: a process of its own. Disposing stops it with SIGTERM and waits for its end. */
export interface Server extends AsyncDisposable {
  /** Scheme, host and port, without a slash. */
  readonly origin: string;
  readonly pid: number;
  /** Its own data directory: that of the installation for the first process. */
  readonly directory: string;
  usage(): Promise<Usage>;
  /** How many public pages it has rendered so far. */
  renders(): Promise<number>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

export interface StartSettings {
  /** Which of several processes on one server database, from 0; each has a data directory of its own. */
  nth?: number;
  /** Settings beyond those that a measurement needs anyway, see `env.ts`. */
  env?: Record<string, string>;
  /** Modules that the process loads before the product: what only a look from inside can tell. */
  preload?: readonly string[];
  /** What is started, from the project's root; `bin/start.ts` unless told otherwise. */
  entry?: string;
  /** Where it listens, for a process that takes another one's place; a free port unless told otherwise. */
  port?: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Starts `npm start`'s command on an installation and waits for `/readyz`.
 *
 * @throws Error with the end of its output when it does not become ready
 */
export async function startProduct(installation: Installation, settings: StartSettings = {}): Promise<Server> {
  const { nth = 0, env = {}, preload = [], entry = "bin/start.ts" } = settings;
  const directory = nth === 0 ? installation.directory : join(installation.directory, `process-${nth}`);
  const port = settings.port ?? (await freePort());
  const metricsPort = await freePort();
  const origin = `http://localhost:${port}`;
  const output = join(installation.directory, `output-${nth}`);
  const file = await open(output, "w");
  const imports = preload.map((path) => `--import=${new URL(path, new URL("..", import.meta.url)).href}`);
  const environment: Record<string, string> = {
    ...named("PATH", "HOME"),
    DATA_DIRECTORY: directory,
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
    COMMUNIQUE_MODE: "demo",
    METRICS_PORT: String(metricsPort),
    SECRET: secret,
    SIGNING_KEY: signingKey,
    LOG_LEVEL: "warn",
    ...(installation.url === undefined ? {} : { DATABASE_URL: installation.url }),
    ...env,
  };
  const child = spawn(process.execPath, ["--max-semi-space-size=32", ...imports, entry], {
    cwd: root,
    stdio: ["ignore", file.fd, file.fd],
    env: { ...environment, NODE_ENV: "production" }, // which Next would set itself
  });
  await file.close();
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, pause(20_000, undefined, { ref: false })]);
    kill();
    process.off("exit", kill);
  };

  const { pid } = child;
  if (pid === undefined || !(await isReady(origin, () => child.exitCode !== null))) {
    await stop();
    throw new Error(`The product did not become ready.\n${(await readFile(output, "utf8")).slice(-2000)}`);
  }
  return {
    origin,
    pid,
    directory,
    usage: () => usageOf(pid),
    renders: () => rendersBy(metricsPort),
    async kill() {
      kill();
      await ended;
      process.off("exit", kill);
    },
    [Symbol.asyncDispose]: stop,
  };
}

async function rendersBy(metricsPort: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^communique_page_render_duration_seconds_count (\d+)/m.exec(text)?.[1] ?? 0);
}

async function isReady(origin: string, hasEnded: () => boolean): Promise<boolean> {
  for (let tenths = 0; tenths < 1200 && !hasEnded(); tenths += 1) {
    const isThere = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return true;
    await pause(100);
  }
  return false;
}

function named(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
