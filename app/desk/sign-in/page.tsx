import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { demoAccounts, demoPassword } from "#auth/demo-accounts.ts";
import { signedIn } from "#auth/desk.ts";
import { ownPath } from "#auth/own-path.ts";
import { Notice } from "#components/ui/notice.tsx";
import { databases } from "#db/client.ts";
import { office } from "#db/queries/office.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
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

  const { reader, accounts } = await databases();
  const [{ mode, names }, t, locale] = await Promise.all([office(reader), getTranslations("desk.signIn"), getLocale()]);
  const { name, subtitle } = names[deskLanguageOf(locale)];
  const offered = mode === "demo" ? await demoAccounts(accounts) : [];
  const chosen = offered.find(({ email }) => email === as);
  return (
    <div className={css.page}>
      <div className={css.columns} data-demo={offered.length > 0 || undefined}>
        <section className={css.card}>
          <p className={css.office}>
            <strong>{name}</strong>
            <span>{subtitle}</span>
          </p>
          <h1>{t("title")}</h1>
          {out !== undefined && <Notice tone="success">{t("signedOut")}</Notice>}
          <SignInForm
            key={chosen?.email ?? ""}
            next={ownPath(next)}
            email={chosen?.email ?? ""}
            password={chosen ? demoPassword : ""}
          />
        </section>
        {offered.length > 0 && <DemoAccounts accounts={offered} chosen={chosen} next={ownPath(next)} />}
      </div>
    </div>
  );
}
