"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { changeSignOffPolicy as changeSignOffPolicyCommand } from "#commands/change-sign-off-policy.ts";
import { signOffRoles } from "#domain/person.ts";
import { releaseTypes } from "#domain/release.ts";
import { type AdministrationState, invalid, refused } from "../../administration-state.ts";

const input = z.object({
  releaseType: z.enum(releaseTypes),
  required: z.array(z.enum(signOffRoles)),
});

export async function changeSignOffPolicy(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = input.safeParse({ releaseType: form.get("releaseType"), required: form.getAll("required") });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await changeSignOffPolicyCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  revalidatePath("/desk/settings/sign-off");
  return { kind: "saved" };
}
