"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import { releaseNoField } from "../../fields.ts";
import { type FormState, invalid, refused } from "../../form-state.ts";
import { schedulePath } from "../../paths.ts";
import { editionsField } from "./editions-field.ts";

const input = z.object({ no: releaseNoField, editions: editionsField });

export async function publish(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse({ no: form.get("no"), editions: form.getAll("editions") });
  if (!parsed.success) return invalid(parsed.error);

  const { no, editions } = parsed.data;
  const decision = await publishEditions(desk, { releaseNo: no, editions });
  if (!decision.ok) return refused(decision.refusal);

  redirect(schedulePath(no));
}
