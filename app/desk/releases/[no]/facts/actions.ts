"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { saveFacts } from "#commands/save-facts.ts";
import { releaseTypes } from "#domain/release.ts";
import { releaseNoField } from "../../fields.ts";
import { done, type FormState, invalid, refused } from "../../form-state.ts";

const input = z.object({
  no: releaseNoField,
  releaseType: z.enum(releaseTypes),
  date: z.iso.date().nullable(),
  topicIds: z.array(z.uuid()).max(50),
  countryCodes: z.array(z.string().regex(/^[A-Z]{2}$/)).max(50),
  contactId: z.uuid().nullable(),
});

export async function changeFacts(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse({
    no: form.get("no"),
    releaseType: form.get("releaseType"),
    date: form.get("date") || null,
    topicIds: form.getAll("topicIds"),
    countryCodes: form.getAll("countryCodes"),
    contactId: form.get("contactId") || null,
  });
  if (!parsed.success) return invalid(parsed.error);

  const { no, ...facts } = parsed.data;
  const decision = await saveFacts(desk, { releaseNo: no, facts });
  if (!decision.ok) return refused(decision.refusal);

  refresh();
  return done;
}
