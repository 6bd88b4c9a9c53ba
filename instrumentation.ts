import type { Instrumentation } from "next";

declare global {
  var __communiqueFault: ((fault: unknown, path: string) => void) | undefined;
}

/** Next keeps the cause of a fault to itself: this hands it to the server, which logs it (`server/rendering.ts`). */
export const onRequestError: Instrumentation.onRequestError = (fault, request) => {
  globalThis.__communiqueFault?.(fault, request.path);
};
