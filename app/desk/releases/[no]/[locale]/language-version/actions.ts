"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { createLanguageVersion } from "#commands/create-language-version.ts";
import { entries, place } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { workspacePath } from "../../../paths.ts";

const input = z.object({ ...place });

export async function startLanguage(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale } = parsed.data;
  const decision = await createLanguageVersion(desk, { releaseNo: no, locale });
  if (!decision.ok) return refused(decision.refusal);

  redirect(workspacePath(no, locale));
}
