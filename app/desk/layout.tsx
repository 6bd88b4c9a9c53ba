import "#components/fonts.css";
import "#components/tokens.css";
import "./desk.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signedIn } from "#auth/desk.ts";
import { databaseClock, databases } from "#db/client.ts";
import { office } from "#db/queries/office.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { DeskProviders } from "./desk-providers.tsx";
import { Shell } from "./shell.tsx";

export const instant = false;

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#0b2f36" },
    { media: "(prefers-color-scheme: dark)", color: "#081f24" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  await signedIn();
  const t = await getTranslations("desk.shell");
  return { title: { template: `%s · ${t("desk")}`, default: t("desk") }, robots: { index: false, follow: false } };
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  await connection();
  const session = await signedIn();
  const { reader } = await databases();
  const [{ mode, zone, names }, now, locale, messages] = await Promise.all([
    office(reader),
    databaseClock(reader),
    getLocale(),
    getMessages(),
  ]);
  const language = deskLanguageOf(locale);
  const { site: _, ...deskMessages } = messages;
  const nonce = (await headers()).get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1] ?? "";
  const clock = { zone, city: names[language].city, now: now.getTime() };
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <DeskProviders locale={locale} messages={deskMessages}>
          <Shell person={session} clock={clock} isDemo={mode === "demo"}>
            {children}
          </Shell>
        </DeskProviders>
      </body>
    </html>
  );
}
