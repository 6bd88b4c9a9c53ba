"use server";

import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { changeBoilerplates as changeBoilerplatesCommand } from "#commands/change-boilerplates.ts";
import { type AdministrationState, invalid, refused } from "../../administration-state.ts";
import { typedText } from "../../typed-text.ts";
import { perLocale, textPerLocale } from "../per-locale.ts";

const input = z.object({ words: textPerLocale(typedText.max(2_000, "boilerplateTooLong")) });

export async function changeBoilerplates(_state: AdministrationState, form: FormData): Promise<AdministrationState> {
  const desk = await openDesk();
  const parsed = input.safeParse({ words: perLocale(form, "words") });
  if (!parsed.success) return invalid(parsed.error);

  const decision = await changeBoilerplatesCommand(desk, parsed.data.words);
  if (!decision.ok) return refused(decision.refusal);

  return { kind: "saved" };
}
