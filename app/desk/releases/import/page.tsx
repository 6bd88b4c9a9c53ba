import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { startRelease } from "#domain/new-edition.ts";
import { deskContext } from "../desk-context.ts";
import { ImportForm } from "./form.tsx";

export const instant = false;

export async function generateMetadata() {
  await signedIn();
  return { title: (await getTranslations("workspace.import"))("title") };
}

export default async function ImportPage() {
  const desk = await openDesk();
  const [{ office }, t] = await Promise.all([deskContext(desk), getTranslations("workspace")]);
  const decision = startRelease(desk.person, {
    sourceLocale: office.defaultLocale,
    requiredLocales: [office.defaultLocale],
  });
  return (
    <Page size="narrow">
      <PageHeader
        title={t("import.title")}
        lead={t("import.lead")}
        back={{ href: "/desk/releases", label: t("releases.title") }}
      />
      <ImportForm
        offered={office.locales}
        defaultLocale={office.defaultLocale}
        refusal={decision.ok ? null : decision.refusal}
      />
    </Page>
  );
}
