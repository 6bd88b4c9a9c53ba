import type { Locale } from "#domain/locale.ts";
import { places } from "./names.ts";

/** The ministry itself: what stands above and below every page. */
export const office = {
  names: {
    de: { name: "Außenministerium", subtitle: "Republik Halvorien" },
    en: { name: "Ministry of Foreign Affairs", subtitle: "Republic of Halvoria" },
    fr: { name: "Ministère des Affaires étrangères", subtitle: "République d’Halvorie" },
    ar: { name: "وزارة الخارجية", subtitle: "جمهورية هالفوريا" },
    "de-simple": { name: "Außen·ministerium", subtitle: "von Halvorien" },
  } satisfies Record<Locale, { name: string; subtitle: string }>,
  /** Label of the zone per language: the capital's clock. */
  cities: places.lindmar,
  zone: "Europe/Berlin",
  phone: "+990 555 0100",
  email: "press@mfa.halvoria.example",
  domain: "mfa.halvoria.example",
  defaultLocale: "en",
  securityContact: "security@mfa.halvoria.example",
} as const;
