import type { OwnedDatabases } from "./client.ts";

// Next's bundle holds its own copy of every module: what both share hangs on the global object
const key = Symbol.for("communique.databases");

declare global {
  var __communique: Map<symbol, Promise<OwnedDatabases>> | undefined;
}

function shelf(): Map<symbol, Promise<OwnedDatabases>> {
  globalThis.__communique ??= new Map();
  return globalThis.__communique;
}

export function openedDatabases(): Promise<OwnedDatabases> | undefined {
  return shelf().get(key);
}

/** Makes an opened database the one that `databases()` answers; `undefined` takes it away again. */
export function shareDatabases(opened: Promise<OwnedDatabases> | undefined): void {
  if (opened) shelf().set(key, opened);
  else shelf().delete(key);
}
