import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { databases } from "#db/client.ts";
import { type Desk, deskOf } from "#db/desk.ts";
import type { SessionPerson } from "#db/queries/session.ts";
import { auth } from "./next-auth.ts";
import { ownPath } from "./own-path.ts";
import { readingSession } from "./session-fault.ts";

/**
 * Who is signed in, or null; also lets the page speak their language. Read once per request.
 *
 * @throws when the database does not answer
 */
export const signedIn = cache(async (): Promise<SessionPerson | null> => {
  await connection();
  const person = (await readingSession(() => auth()))?.user ?? null;
  if (person) setRequestLocale(person.interfaceLanguage);
  return person;
});

/** The desk for whoever is signed in; everybody else is sent to sign in and comes back to the page they wanted. */
export async function openDesk(): Promise<Desk> {
  const person = await signedIn();
  if (!person) {
    const wanted = ownPath((await headers()).get("x-desk-path"));
    redirect(wanted === "/desk" ? "/desk/sign-in" : `/desk/sign-in?next=${encodeURIComponent(wanted)}`);
  }
  return deskOf(await databases(), person);
}
