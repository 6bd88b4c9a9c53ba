"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { passWarning } from "#commands/pass-warning.ts";
import { takeBackPass } from "#commands/take-back-pass.ts";
import { typedText } from "../../../../typed-text.ts";
import { editionField, entries } from "../../../fields.ts";
import { done, type FormState, invalid, refused } from "../../../form-state.ts";

const pass = { editionId: editionField, mark: z.hash("sha256") };
const passInput = z.object({ ...pass, reason: typedText.max(1_000) });
const takeBackInput = z.object(pass);

export async function letPass(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = passInput.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const decision = await passWarning(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  refresh();
  return done;
}

export async function openAgain(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = takeBackInput.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const decision = await takeBackPass(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  refresh();
  return done;
}
