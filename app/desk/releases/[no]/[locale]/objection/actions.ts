"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { requestChanges } from "#commands/request-changes.ts";
import { typedText } from "../../../../typed-text.ts";
import { editionField, entries, place, seenField } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { reviewPath } from "../../../paths.ts";

const input = z.object({ ...place, editionId: editionField, seen: seenField, reason: typedText.max(4_000) });

export async function sendBack(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale, ...objection } = parsed.data;
  const decision = await requestChanges(desk, objection);
  if (!decision.ok) return refused(decision.refusal);

  redirect(reviewPath(no, locale));
}
