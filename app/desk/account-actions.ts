"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { openDesk } from "#auth/desk.ts";
import { ownPath } from "#auth/own-path.ts";
import { endSession } from "#auth/session.ts";
import { chooseInterfaceLanguage } from "#commands/choose-interface-language.ts";
import { isDeskLanguage } from "#i18n/desk-languages.ts";

export async function chooseLanguage(form: FormData) {
  const desk = await openDesk();
  const language = form.get("language");
  if (!isDeskLanguage(language)) return;

  await chooseInterfaceLanguage(desk, { language });
  (await cookies()).set("desk-language", language, {
    path: "/desk",
    sameSite: "lax",
    httpOnly: true,
    maxAge: 31_536_000,
  });
  redirect(ownPath((await headers()).get("x-desk-path")));
}

export async function signOut() {
  await endSession();
  redirect("/desk/sign-in?out=1");
}
