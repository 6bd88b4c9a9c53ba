import { format } from "node:util";
import { causesOf } from "./fault-cause.ts";
import { log } from "./log.ts";
import { masked } from "./masked.ts";

/** What Next and libraries say on the console goes into the log as one line each, without what they quote or list. */
export function consoleIntoLog(): void {
  for (const level of ["error", "warn", "info", "debug"] as const) {
    console[level] = (...parts: unknown[]) => note(level, parts);
  }
  console.log = console.info;
  console.trace = console.debug;
}

function note(level: "error" | "warn" | "info" | "debug", parts: readonly unknown[]): void {
  const fault = parts.find((part) => part instanceof Error);
  const words = format(...parts.filter((part) => part !== fault).map(plain));
  log[level](fault ? causesOf(fault) : {}, masked(words));
}

/** An object may hold anything. */
function plain(part: unknown): unknown {
  return typeof part === "object" && part !== null ? "…" : part;
}
