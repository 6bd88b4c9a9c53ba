"use server";

import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { nameRevision } from "#commands/name-revision.ts";
import { longestRevisionName } from "#domain/revision-name.ts";
import { typedText } from "../../../../typed-text.ts";
import { editionField, entries } from "../../../fields.ts";
import { done, type FormState, invalid, refused } from "../../../form-state.ts";

const input = z.object({
  editionId: editionField,
  seq: z.coerce.number().int().positive(),
  label: typedText.max(longestRevisionName),
});

export async function giveName(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const decision = await nameRevision(desk, parsed.data);
  return decision.ok ? done : refused(decision.refusal);
}
