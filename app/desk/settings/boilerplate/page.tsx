import { boilerplates } from "#db/queries/standing-texts.ts";
import { openSettings } from "../open-settings.ts";
import { BoilerplateForm } from "./boilerplate-form.tsx";

export const instant = false;

export default async function BoilerplatePage() {
  const desk = await openSettings();
  if (!desk) return null;
  return <BoilerplateForm words={await boilerplates(desk.db)} />;
}
