"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { submitEdition } from "#commands/submit-edition.ts";
import { typedText } from "../../../../typed-text.ts";
import { editionField, entries, place, seenField } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { workspacePath } from "../../../paths.ts";

const input = z.object({
  ...place,
  editionId: editionField,
  seen: seenField,
  message: typedText.max(2_000).optional(),
});

export async function submit(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale, message, ...edition } = parsed.data;
  const decision = await submitEdition(desk, { ...edition, ...(message && { message }) });
  if (!decision.ok) return refused(decision.refusal);

  redirect(workspacePath(no, locale));
}
