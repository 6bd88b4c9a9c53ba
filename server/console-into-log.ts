import { format } from "node:util";
import { causesOf } from "./fault-cause.ts";
import { log } from "./log.ts";

/** What Next and libraries say on the console goes into the log as one line each, without the values of queries. */
export function consoleIntoLog(): void {
  console.error = (...parts: unknown[]) => note("error", parts);
  console.warn = (...parts: unknown[]) => note("warn", parts);
}

function note(level: "error" | "warn", parts: readonly unknown[]): void {
  const fault = parts.find((part) => part instanceof Error);
  const words = format(...parts.filter((part) => part !== fault)).trim();
  log[level](fault ? causesOf(fault) : {}, words);
}
