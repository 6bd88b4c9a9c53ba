"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { deleteMedia as deleteMediaCommand } from "#commands/delete-media.ts";
import { describeMedia as describeMediaCommand } from "#commands/describe-media.ts";
import { locales } from "#domain/locale.ts";
import { altAnswers, longestMediaText, type MediaDetails } from "#domain/media.ts";
import { mediaStore } from "#media/open-store.ts";
import { keyOf } from "#media/store.ts";
import { typedText } from "../../typed-text.ts";

export type MediaFormState =
  | { kind: "untouched" }
  | { kind: "saved" }
  | { kind: "invalid" }
  | { kind: "refused"; refusal: { code: string; locale?: string; uses?: number } };

const line = (longest: number) => typedText.overwrite((text) => text.replace(/\s+/g, " ")).max(longest);
const hundredths = z.coerce.number().int().min(0).max(100);

const details = z.object({
  id: z.uuid(),
  language: z.enum(locales).nullable().catch(null),
  focusX: hundredths,
  focusY: hundredths,
  credit: line(longestMediaText.credit),
  rightsUntil: z.preprocess((day) => (day === "" ? null : day), z.iso.date().nullable()),
  texts: z.partialRecord(
    z.enum(locales),
    z.object({
      altAnswer: z.enum(altAnswers).nullable().catch(null),
      alt: line(longestMediaText.alt),
      caption: line(longestMediaText.caption),
    }),
  ),
});

export async function describeMedia(_state: MediaFormState, form: FormData): Promise<MediaFormState> {
  const desk = await openDesk();
  const parsed = details.safeParse({
    ...Object.fromEntries(form),
    language: form.get("language"),
    texts: Object.fromEntries(
      locales
        .filter((locale) => form.has(`caption.${locale}`))
        .map((locale) => [
          locale,
          {
            altAnswer: form.get(`altAnswer.${locale}`),
            alt: form.get(`alt.${locale}`) ?? "",
            caption: form.get(`caption.${locale}`),
          },
        ]),
    ),
  });
  if (!parsed.success) return { kind: "invalid" };

  const { id, focusX, focusY, ...rest } = parsed.data;
  const said: MediaDetails = { ...rest, focus: { x: focusX, y: focusY } };
  const decision = await describeMediaCommand(desk, id, said);
  return decision.ok ? { kind: "saved" } : { kind: "refused", refusal: decision.refusal };
}

export async function deleteMedia(_state: MediaFormState, form: FormData): Promise<MediaFormState> {
  const desk = await openDesk();
  const id = z.uuid().safeParse(form.get("id"));
  if (!id.success) return { kind: "invalid" };

  const decision = await deleteMediaCommand(desk, id.data);
  if (!decision.ok) return { kind: "refused", refusal: decision.refusal };
  for (const { sha256 } of decision.value) await mediaStore().delete(keyOf(id.data, sha256));

  redirect("/desk/media");
}
