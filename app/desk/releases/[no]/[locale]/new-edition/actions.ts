"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { openEdition } from "#commands/open-edition.ts";
import { entries, place } from "../../../fields.ts";
import { type FormState, invalid, refused } from "../../../form-state.ts";
import { workspacePath } from "../../../paths.ts";

const input = z.object({ ...place, kind: z.enum(["update", "correction", "refile"]) });

export async function openNewEdition(_state: FormState, form: FormData): Promise<FormState> {
  const desk = await openDesk();
  const parsed = input.safeParse(entries(form));
  if (!parsed.success) return invalid(parsed.error);

  const { no, locale, kind } = parsed.data;
  const decision = await openEdition(desk, { releaseNo: no, locale, kind });
  if (!decision.ok) return refused(decision.refusal);

  redirect(workspacePath(no, locale));
}
