import { getTranslations } from "next-intl/server";
import { deskLegalTexts } from "#db/queries/legal-texts.ts";
import { deskOffice } from "#db/queries/settings.ts";
import css from "../../administration.module.css";
import { openSettings } from "../open-settings.ts";
import { LegalTable } from "./legal-table.tsx";

export const instant = false;

/** Which legal pages have a text in which languages of the site. */
export default async function LegalPages() {
  const desk = await openSettings();
  if (!desk) return null;
  const t = await getTranslations("desk.settings");
  const { locales } = await deskOffice(desk.db);
  return (
    <>
      <p className={css.muted}>{t("legalLead")}</p>
      <LegalTable locales={locales} written={await deskLegalTexts(desk.db)} />
    </>
  );
}
