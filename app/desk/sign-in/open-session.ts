import { headers } from "next/headers";
import { z } from "zod";
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

const input = z.object({ email: typedText.max(320).default(""), password: z.string().max(1_000).default("") });

/**
 * Gives the browser a session for what was typed into a form.
 *
 * @returns what stands against it; null once it has one
 */
export async function openSession(form: FormData): Promise<SignInState | null> {
  const { data: { email, password } = { email: "", password: "" } } = input.safeParse(Object.fromEntries(form));
  const missing = [...(email === "" ? ["email" as const] : []), ...(password === "" ? ["password" as const] : [])];
  if (missing.length > 0) return { missing, refusal: null, email };

  const { accounts } = await databases();
  const decision = await signInWithPassword(accounts, { email, password, address: await peerAddress() });
  if (!decision.ok) return { missing: [], refusal: decision.refusal, email };

  await startSession(decision.value.token);
  return null;
}

/** The last entry is the server's own knowledge: the peer, or what a proxy that it trusts has seen. */
async function peerAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for") ?? "";
  return forwarded.split(",").at(-1)?.trim() ?? "";
}
