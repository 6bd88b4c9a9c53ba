"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { ownPath } from "#auth/own-path.ts";
import { startSession } from "#auth/session.ts";
import { type SignInRefusal, signInWithPassword } from "#auth/sign-in.ts";
import { databases } from "#db/client.ts";
import { typedText } from "../typed-text.ts";

export interface SignInState {
  /** Fields that were left empty, in the order of the form. */
  missing: ("email" | "password")[];
  refusal: SignInRefusal | null;
  /** Typed again for them; the password is not. */
  email: string;
}

const input = z.object({
  email: typedText.max(320).default(""),
  password: z.string().max(1_000).default(""),
  next: z.string().optional(),
});

/** The one action that needs no desk, because it opens the door to it. */
export async function signIn(_state: SignInState, form: FormData): Promise<SignInState> {
  const { data: { email, password, next } = { email: "", password: "" } } = input.safeParse(Object.fromEntries(form));
  const missing = [...(email === "" ? ["email" as const] : []), ...(password === "" ? ["password" as const] : [])];
  if (missing.length > 0) return { missing, refusal: null, email };

  const { accounts } = await databases();
  const decision = await signInWithPassword(accounts, { email, password, address: await peerAddress() });
  if (!decision.ok) return { missing: [], refusal: decision.refusal, email };

  await startSession(decision.value.token);
  redirect(ownPath(next));
}

/** The last entry is the server's own knowledge: the peer, or what a proxy that it trusts has seen. */
async function peerAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for") ?? "";
  return forwarded.split(",").at(-1)?.trim() ?? "";
}
