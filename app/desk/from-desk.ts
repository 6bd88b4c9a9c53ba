import { env } from "#env.ts";

/** Whether a page of the desk itself sent a request, as Next asks of server actions: a cookie alone would let others. */
export function isFromDesk({ headers }: Request): boolean {
  const origin = headers.get("origin");
  return (
    origin === env.PUBLIC_ORIGIN || (URL.canParse(origin ?? "") && new URL(origin ?? "").host === headers.get("host"))
  );
}
