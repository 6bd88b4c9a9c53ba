"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { revokeSignOff } from "#commands/revoke-sign-off.ts";
import { editionField, entries, place } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { reviewPath } from "../../../paths.ts";

const input = z.object({ ...place, editionId: editionField });

export async function takeBack(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale, editionId } = parsed.data;
  const decision = await revokeSignOff(desk, { editionId });
  if (!decision.ok) return refused(decision.refusal);

  redirect(reviewPath(no, locale));
}
