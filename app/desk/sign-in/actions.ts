"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { ownPath } from "#auth/own-path.ts";
import { openSession, type SignInState } from "./open-session.ts";

const wanted = z.object({ next: z.string().optional() });

/** The one action that needs no desk, because it opens the door to it. */
export async function signIn(_state: SignInState, form: FormData): Promise<SignInState> {
  const refused = await openSession(form);
  if (refused) return refused;
  redirect(ownPath(wanted.safeParse(Object.fromEntries(form)).data?.next));
}
