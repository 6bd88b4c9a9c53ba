"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { addSpeaker as addSpeakerCommand } from "#commands/add-speaker.ts";
import { changeSpeaker as changeSpeakerCommand } from "#commands/change-speaker.ts";
import { type AdministrationState, invalid, refused } from "../../../administration-state.ts";
import { typedText } from "../../../typed-text.ts";
import { perLocale, textPerLocale } from "../../per-locale.ts";

const line = typedText.max(200, "lineTooLong");
const newSpeaker = z.object({ names: textPerLocale(line), offices: textPerLocale(line) });

function speakerOf(form: FormData) {
  return { ...Object.fromEntries(form), names: perLocale(form, "names"), offices: perLocale(form, "offices") };
}

export async function addSpeaker(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = newSpeaker.safeParse(speakerOf(form));
  if (!parsed.success) return invalid(parsed.error);

  const decision = await addSpeakerCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  redirect("/desk/settings/speakers");
}

const changedSpeaker = newSpeaker.extend({ id: z.uuid(), active: z.boolean() });

export async function changeSpeaker(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = changedSpeaker.safeParse({ ...speakerOf(form), active: form.get("active") === "yes" });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await changeSpeakerCommand(desk, parsed.data);
  if (!decision.ok) return refused(decision.refusal);

  redirect("/desk/settings/speakers");
}
