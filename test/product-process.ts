import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { freePort } from "./server.ts";

export interface ProductProcess {
  child: ChildProcess;
  port: number;
  metricsPort: number;
  /** What its log holds so far; sentences that are not JSON under `msg`. */
  log: Record<string, unknown>[];
  /** Everything it wrote, to either stream. */
  written(): string;
  /** Resolves when it serves, rejects when it ended before. */
  started: Promise<void>;
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>;
}

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Starts the built product as a supervisor does: a process of its own, settings from the environment, no terminal.
 *
 * @param command - what is run instead, from the project's root
 */
export async function startProduct(
  settings: Record<string, string>,
  [program, ...rest]: readonly [string, ...string[]] = [process.execPath, "bin/start.ts"],
): Promise<ProductProcess> {
  if (!existsSync(`${root}.next/BUILD_ID`)) throw new Error("The product is not built: node bin/bootstrap.mjs build");
  const [port, metricsPort] = [await freePort(), await freePort()];
  const child = spawn(program, rest, {
    cwd: root,
    env: {
      NODE_ENV: "production",
      LINK_TESTS: "off",
      PATH: process.env.PATH,
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: Record<string, unknown>[] = [];
  let written = "";
  const ended = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  const started = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        written += `${line}\n`;
        const entry = parse(line);
        log.push(entry);
        if (entry.msg === "started") resolve();
      });
    }
    ended.then((code) => reject(new Error(`It ended with ${code} before it served:\n${written}`)));
  });
  started.catch(() => {});
  return { child, port, metricsPort, log, written: () => written, started, ended };
}

function parse(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line);
  } catch {
    return { msg: line };
  }
}
