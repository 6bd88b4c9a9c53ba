"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { editEdition } from "#commands/edit-edition.ts";
import { editionField, entries, place } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { workspacePath } from "../../../paths.ts";

const input = z.object({ ...place, editionId: editionField });

export async function reopen(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale, editionId } = parsed.data;
  const decision = await editEdition(desk, { editionId });
  if (!decision.ok) return refused(decision.refusal);

  redirect(workspacePath(no, locale));
}
