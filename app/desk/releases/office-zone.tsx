"use client";

import { createContext, type ReactNode, use } from "react";
import type { Zone } from "#i18n/format.ts";

const OfficeZone = createContext<Zone>({ zone: "UTC", city: "UTC" });

/** The clock of the press office, for every time that a client component shows. */
export function OfficeZoneProvider({ zone, children }: { zone: Zone; children: ReactNode }) {
  return <OfficeZone value={zone}>{children}</OfficeZone>;
}

export function useOfficeZone(): Zone {
  return use(OfficeZone);
}
