import { deskOffice } from "#db/queries/settings.ts";
import { OfficeForm } from "./office-form.tsx";
import { openSettings } from "./open-settings.ts";

export const instant = false;

export default async function OfficePage() {
  const desk = await openSettings();
  return desk && <OfficeForm office={await deskOffice(desk.db)} zones={Intl.supportedValuesOf("timeZone")} />;
}
