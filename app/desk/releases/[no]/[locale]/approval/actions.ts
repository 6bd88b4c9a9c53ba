"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { approveEdition } from "#commands/approve-edition.ts";
import { signOffRoles } from "#domain/person.ts";
import { typedText } from "../../../../typed-text.ts";
import { editionField, entries, place, seenField } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { reviewPath } from "../../../paths.ts";

const input = z.object({
  ...place,
  editionId: editionField,
  seen: seenField,
  role: z.enum(signOffRoles),
  comment: typedText.max(2_000).optional(),
});

export async function approve(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale, comment, ...signOff } = parsed.data;
  const decision = await approveEdition(desk, { ...signOff, ...(comment && { comment }) });
  if (!decision.ok) return refused(decision.refusal);

  redirect(reviewPath(no, locale));
}
