"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { requestRetraction } from "#commands/request-retraction.ts";
import { locales } from "#domain/locale.ts";
import { retractionReasons } from "#domain/retraction.ts";
import { typedText } from "../../../typed-text.ts";
import { localeField, releaseNoField } from "../../fields.ts";
import { type FormState, invalid, refused } from "../../form-state.ts";
import { retractionPath } from "../../paths.ts";

const input = z.object({
  no: releaseNoField,
  locales: z.array(localeField),
  reasonClass: z.enum(retractionReasons),
  notices: z.partialRecord(localeField, typedText.max(1_000)),
});

export async function askForRetraction(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const chosen = form.getAll("locales");
  const parsed = input.safeParse({
    no: form.get("no"),
    locales: chosen,
    reasonClass: form.get("reasonClass"),
    notices: Object.fromEntries(
      locales.filter((locale) => chosen.includes(locale)).map((locale) => [locale, form.get(`notice-${locale}`) ?? ""]),
    ),
  });
  if (!parsed.success) return invalid(parsed.error);

  const { no, ...request } = parsed.data;
  const decision = await requestRetraction(desk, { releaseNo: no, ...request });
  if (!decision.ok) return refused(decision.refusal);

  redirect(retractionPath(no));
}
