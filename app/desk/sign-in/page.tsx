import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { signedIn } from "#auth/desk.ts";
import { ownPath } from "#auth/own-path.ts";
import { Notice } from "#components/ui/notice.tsx";
import { databases } from "#db/client.ts";
import { office } from "#db/queries/office.ts";
import { demoAccount } from "./demo-account.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import css from "./sign-in.module.css";
import { SignInForm } from "./sign-in-form.tsx";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.signIn");
  return { title: t("title") };
}

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[]; out?: string | string[]; as?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, out, as } = await searchParams;
  if (await signedIn()) redirect(ownPath(next));

  const { reader } = await databases();
  const [{ mode, names }, t, locale] = await Promise.all([office(reader), getTranslations("desk.signIn"), getLocale()]);
  const { name, subtitle } = names[locale.startsWith("de") ? "de" : "en"];
  const filledIn = mode === "demo" ? demoAccount(as) : undefined;
  return (
    <div className={css.page}>
      <div className={css.columns} data-demo={mode === "demo" || undefined}>
        <section className={css.card}>
          <p className={css.office}>
            <strong>{name}</strong>
            <span>{subtitle}</span>
          </p>
          <h1>{t("title")}</h1>
          {out !== undefined && <Notice tone="success">{t("signedOut")}</Notice>}
          <SignInForm
            key={filledIn?.email ?? ""}
            next={ownPath(next)}
            email={filledIn?.email ?? ""}
            password={filledIn?.password ?? ""}
          />
        </section>
        {mode === "demo" && <DemoAccounts next={ownPath(next)} chosen={filledIn?.email} />}
      </div>
    </div>
  );
}
