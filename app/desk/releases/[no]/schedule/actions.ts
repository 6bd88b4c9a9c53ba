"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { scheduleEditions } from "#commands/schedule-editions.ts";
import { unscheduleAct } from "#commands/unschedule-act.ts";
import { entries, releaseNoField } from "../../fields.ts";
import { type FormState, invalid, refused } from "../../form-state.ts";
import { schedulePath } from "../../paths.ts";
import { editionsField } from "../publication/editions-field.ts";

const schedule = z.object({
  no: releaseNoField,
  editions: editionsField,
  date: z.string(),
  time: z.string().transform((time) => time.slice(0, 5)),
  fold: z.enum(["earlier", "later"]).optional(),
});

export async function scheduleAct(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = schedule.safeParse({
    no: form.get("no"),
    editions: form.getAll("editions"),
    date: form.get("date") ?? "",
    time: form.get("time") ?? "",
    fold: form.get("fold") ?? undefined,
  });
  if (!parsed.success) return invalid(parsed.error);

  const { no, editions, fold, ...at } = parsed.data;
  const decision = await scheduleEditions(desk, { releaseNo: no, editions, at: { ...at, ...(fold && { fold }) } });
  if (!decision.ok) return refused(decision.refusal);

  redirect(schedulePath(no));
}

const unschedule = z.object({ no: releaseNoField, publicationNo: z.coerce.number().int() });

export async function unscheduleEditions(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = unschedule.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, publicationNo } = parsed.data;
  const decision = await unscheduleAct(desk, { releaseNo: no, publicationNo });
  if (!decision.ok) return refused(decision.refusal);

  redirect(schedulePath(no));
}
