import type { Db } from "../client.ts";
import { events } from "../schema/events.ts";

export interface SignInEvent {
  kind: "signed_in" | "sign_in_failed" | "signed_out";
  /** Whose account; null where none has the address that was typed. */
  personId: string | null;
}

/** Appends to the chain of events, which keeps neither what was typed nor from where. */
export async function recordSignIn(accounts: Db, event: SignInEvent) {
  await accounts.insert(events).values(event);
}
