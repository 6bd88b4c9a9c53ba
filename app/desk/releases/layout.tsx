import type { ReactNode } from "react";
import { openDesk } from "#auth/desk.ts";
import { deskContext } from "./desk-context.ts";
import { OfficeZoneProvider } from "./office-zone.tsx";

export const instant = false;

export default async function ReleasesLayout({ children }: { children: ReactNode }) {
  const { zone } = await deskContext(await openDesk());
  return <OfficeZoneProvider zone={zone}>{children}</OfficeZoneProvider>;
}
