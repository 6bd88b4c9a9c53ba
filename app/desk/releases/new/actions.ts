"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { createRelease } from "#commands/create-release.ts";
import { releaseModes, releaseTypes } from "#domain/release.ts";
import { longestField } from "#richtext/content.ts";
import { typedText } from "../../typed-text.ts";
import { localeField } from "../fields.ts";
import { type FormState, invalid, refused } from "../form-state.ts";
import { workspacePath } from "../paths.ts";

const input = z.object({
  releaseType: z.enum(releaseTypes),
  sourceLocale: localeField,
  workingTitle: typedText.min(1).max(longestField.headline),
  requiredLocales: z.array(localeField),
  mode: z.enum(releaseModes),
  confidential: z.boolean(),
});

export async function startNewRelease(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const sourceLocale = form.get("sourceLocale");
  const parsed = input.safeParse({
    releaseType: form.get("releaseType"),
    sourceLocale,
    workingTitle: form.get("workingTitle"),
    requiredLocales: [...new Set([sourceLocale, ...form.getAll("requiredLocales")])],
    mode: form.get("mode"),
    confidential: form.get("confidential") !== null,
  });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await createRelease(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  redirect(workspacePath(decision.value.no, decision.value.locale));
}
