"use server";

import { openDesk } from "#auth/desk.ts";
import { importRelease } from "#commands/import-release.ts";
import { preparePicture } from "#media/prepare-picture.ts";
import { localeField } from "../fields.ts";
import { invalid, refused } from "../form-state.ts";
import type { ImportState } from "./import-state.ts";

export async function importFile(form: FormData): Promise<ImportState> {
  const desk = await openDesk();
  const locale = localeField.safeParse(form.get("locale"));
  if (!locale.success) return invalid(locale.error);
  const file = form.get("file");
  if (!(file instanceof File) || file.name === "") return refused({ code: "file_missing" });

  const read = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  const decision = await importRelease(desk, { file: read, locale: locale.data }, preparePicture);
  if (!decision.ok) return refused(decision.refusal);

  return { kind: "imported", ...decision.value };
}
