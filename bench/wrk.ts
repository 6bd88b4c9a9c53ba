import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What one run of wrk saw. */
export interface Load {
  requests: number;
  perSecond: number;
  /** Latencies in milliseconds. */
  p50: number;
  p99: number;
}

/**
 * Loads one address for some seconds from one thread, with the encoding that nginx and the front both keep ready.
 *
 * @throws Error with a sentence where wrk is missing or an answer was not 2xx
 */
export async function load(url: string, connections: number, seconds: number): Promise<Load> {
  const { stdout } = await promisify(execFile)("wrk", [
    ...[
      "--latency",
      "--threads",
      "1",
      "--connections",
      String(connections),
      "--duration",
      `${seconds}s`,
      "--timeout",
      "30s",
    ],
    ...["--header", "Accept-Encoding: gzip", url],
  ]).catch((error: unknown) => {
    throw isMissing(error) ? new Error("wrk is missing: apt-get install wrk nginx") : error;
  });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk was not answered as it should be.\n${stdout}`);
  return {
    requests: Number(found(stdout, /(\d+) requests in/)),
    perSecond: Number(found(stdout, /Requests\/sec:\s+([\d.]+)/)),
    p50: inMilliseconds(found(stdout, /^\s+50%\s+(\S+)/m)),
    p99: inMilliseconds(found(stdout, /^\s+99%\s+(\S+)/m)),
  };
}

/** Whether a program was not found on PATH. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function found(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`wrk said something else than ${pattern}.\n${text}`);
  return value;
}

const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

function inMilliseconds(text: string): number {
  const [, value, unit = ""] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(value) * (units[unit] ?? Number.NaN);
}
