import { signOffPolicies } from "#db/queries/settings.ts";
import { openSettings } from "../open-settings.ts";
import { PoliciesTable } from "./policies-table.tsx";

export const instant = false;

export default async function SignOffPage() {
  const desk = await openSettings();
  return desk && <PoliciesTable policies={await signOffPolicies(desk.db)} />;
}
