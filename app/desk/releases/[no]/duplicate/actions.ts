"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { duplicateRelease } from "#commands/duplicate-release.ts";
import { localeField, place } from "../../fields.ts";
import { type FormState, invalid, refused } from "../../form-state.ts";
import { workspacePath } from "../../paths.ts";

const input = z.object({ no: place.no, locales: z.array(localeField) });

export async function duplicate(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse({ no: form.get("no"), locales: form.getAll("locales") });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await duplicateRelease(desk, { releaseNo: parsed.data.no, locales: parsed.data.locales });
  if (!decision.ok) return refused(decision.refusal);

  redirect(workspacePath(decision.value.no, decision.value.locale));
}
