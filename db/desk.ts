import type { Person } from "#domain/person.ts";
import type { Databases, Db } from "./client.ts";

declare const brand: unique symbol;

/** A signed-in person at work. Every command demands one, so that a write without a session does not type-check. */
export type Desk = { readonly db: Db; readonly accounts: Db; readonly person: Person; readonly [brand]: true };

/** For `auth` (after it has checked the session), `bin` and tests. */
export function deskOf(databases: Pick<Databases, "app" | "accounts">, person: Person): Desk {
  return { db: databases.app, accounts: databases.accounts, person } satisfies Omit<Desk, typeof brand> as Desk;
}
