"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { withdrawPublication } from "#commands/withdraw-publication.ts";
import { typedText } from "../../../../typed-text.ts";
import { entries, place } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { workspacePath } from "../../../paths.ts";

const input = z.object({ ...place, explanation: typedText.max(1_000) });

export async function withdraw(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale, explanation } = parsed.data;
  const decision = await withdrawPublication(desk, { releaseNo: no, locale, explanation });
  if (!decision.ok) return refused(decision.refusal);

  redirect(workspacePath(no, locale));
}
