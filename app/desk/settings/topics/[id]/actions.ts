"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { addTopic as addTopicCommand } from "#commands/add-topic.ts";
import { changeTopic as changeTopicCommand } from "#commands/change-topic.ts";
import { type AdministrationState, invalid, refused } from "../../../administration-state.ts";
import { filledIn, perLocale, textPerLocale } from "../../per-locale.ts";

const newTopic = z.object({
  key: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "keyInvalid")
    .max(60, "keyInvalid"),
  names: textPerLocale(filledIn),
});

export async function addTopic(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = newTopic.safeParse({ key: form.get("key"), names: perLocale(form, "names") });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await addTopicCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  redirect("/desk/settings/topics");
}

const changedTopic = z.object({ id: z.uuid(), names: textPerLocale(filledIn), active: z.boolean() });

export async function changeTopic(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = changedTopic.safeParse({
    id: form.get("id"),
    names: perLocale(form, "names"),
    active: form.get("active") === "yes",
  });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await changeTopicCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  redirect("/desk/settings/topics");
}
