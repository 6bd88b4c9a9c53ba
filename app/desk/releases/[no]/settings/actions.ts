"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { saveReleaseSettings } from "#commands/save-release-settings.ts";
import { releaseModes } from "#domain/release.ts";
import { localeField, releaseNoField } from "../../fields.ts";
import { done, type FormState, invalid, refused } from "../../form-state.ts";

const input = z.object({
  no: releaseNoField,
  requiredLocales: z.array(localeField),
  mode: z.enum(releaseModes),
  authoritativeLocale: localeField,
});

export async function changeSettings(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse({
    no: form.get("no"),
    requiredLocales: form.getAll("requiredLocales"),
    mode: form.get("mode"),
    authoritativeLocale: form.get("authoritativeLocale"),
  });
  if (!parsed.success) return invalid(parsed.error);

  const { no, ...settings } = parsed.data;
  const decision = await saveReleaseSettings(desk, { releaseNo: no, ...settings });
  if (!decision.ok) return refused(decision.refusal);

  refresh();
  return done;
}
