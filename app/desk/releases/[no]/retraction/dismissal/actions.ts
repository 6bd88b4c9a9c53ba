"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { dismissRetraction } from "#commands/dismiss-retraction.ts";
import { entries, releaseNoField } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { retractionPath } from "../../../paths.ts";

const input = z.object({ no: releaseNoField, requestId: z.uuid() });

export async function dismiss(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, requestId } = parsed.data;
  const decision = await dismissRetraction(desk, { requestId });
  if (!decision.ok) return refused(decision.refusal);

  redirect(retractionPath(no));
}
