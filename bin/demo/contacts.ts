import type { Locale } from "#domain/locale.ts";

export interface DemoContact {
  phone: string;
  email: string;
  names: Readonly<Record<Locale, string>>;
  hours: Readonly<Record<Locale, string>>;
}

const aroundTheClock = {
  de: "rund um die Uhr",
  en: "24 hours a day",
  fr: "24 heures sur 24",
  ar: "على مدار الساعة",
  "de-simple": "Tag und Nacht",
} as const;

const officeHours = {
  de: "Montag bis Freitag, 8 bis 18 Uhr",
  en: "Monday to Friday, 8:00 to 18:00",
  fr: "du lundi au vendredi, de 8 h à 18 h",
  ar: "من الاثنين إلى الجمعة، من الساعة 8:00 إلى الساعة 18:00",
  "de-simple": "Montag bis Freitag von 8 Uhr bis 18 Uhr",
} as const;

/** Whom the press may call about the demo's releases. */
export const contacts = {
  "press-office": {
    phone: "+990 555 0100",
    email: "press@mfa.halvoria.example",
    names: {
      de: "T. Riedal, Pressestelle",
      en: "T. Riedal, Press Office",
      fr: "T. Riedal, service de presse",
      ar: "ت. ريدال، المكتب الصحفي",
      "de-simple": "T. Riedal, Presse·stelle",
    },
    hours: aroundTheClock,
  },
  "consular-affairs": {
    phone: "+990 555 0120",
    email: "consular-press@mfa.halvoria.example",
    names: {
      de: "J. Feldrin, Pressestelle, Konsularisches",
      en: "J. Feldrin, Press Office, consular affairs",
      fr: "J. Feldrin, service de presse, affaires consulaires",
      ar: "ي. فيلدرين، المكتب الصحفي، الشؤون القنصلية",
      "de-simple": "J. Feldrin, Presse·stelle für Reisen und Pässe",
    },
    hours: officeHours,
  },
  "arabic-media": {
    phone: "+990 555 0140",
    email: "arabic-press@mfa.halvoria.example",
    names: {
      de: "A. Halwan, Pressestelle, arabischsprachige Medien",
      en: "A. Halwan, Press Office, Arabic-language media",
      fr: "A. Halwan, service de presse, médias arabophones",
      ar: "أ. حلوان، المكتب الصحفي، وسائل الإعلام الناطقة بالعربية",
      "de-simple": "A. Halwan, Presse·stelle für arabische Medien",
    },
    hours: officeHours,
  },
} as const satisfies Record<string, DemoContact>;

export type ContactKey = keyof typeof contacts;
