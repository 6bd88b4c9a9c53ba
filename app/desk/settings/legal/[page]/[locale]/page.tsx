import { notFound } from "next/navigation";
import { legalText } from "#db/queries/legal-texts.ts";
import { deskOffice } from "#db/queries/settings.ts";
import { legalPages } from "#domain/legal-page.ts";
import { openSettings } from "../../../open-settings.ts";
import { LegalTextForm } from "./legal-text-form.tsx";

export const instant = false;

/** The text of one legal page in one language of the site. */
export default async function LegalTextPage({ params }: { params: Promise<{ page: string; locale: string }> }) {
  const desk = await openSettings();
  if (!desk) return null;
  const asked = await params;
  const { locales } = await deskOffice(desk.db);
  const page = legalPages.find((one) => one === asked.page);
  const locale = locales.find((one) => one === asked.locale);
  if (!page || !locale) notFound();
  return <LegalTextForm page={page} locale={locale} text={await legalText(desk.db, page, locale)} />;
}
