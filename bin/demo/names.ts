import type { Locale } from "#domain/locale.ts";
import type { Speaker } from "./build.ts";

type InEveryLanguage<Value> = Readonly<Record<Locale, Value>>;

/** Countries of the demo, all invented, as each language calls them; a test holds the texts to this list. */
export const countries = {
  halvoria: { de: "Halvorien", en: "Halvoria", fr: "Halvorie", ar: "هالفوريا", "de-simple": "Halvorien" },
  sorvany: { de: "Sorvanien", en: "Sorvany", fr: "Sorvanie", ar: "سورفانيا", "de-simple": "Sorvanien" },
  ostrene: { de: "Ostren", en: "Ostrene", fr: "Ostrène", ar: "أوسترين", "de-simple": "Ostren" },
  talmera: { de: "Talmera", en: "Talmera", fr: "Talmère", ar: "تالميرا", "de-simple": "Talmera" },
  meridianIsles: {
    de: "Meridianinseln",
    en: "Meridian Isles",
    fr: "îles Méridiennes",
    ar: "جزر ميريديان",
    "de-simple": "Meridian·inseln",
  },
} as const satisfies Record<string, InEveryLanguage<string>>;

/** Towns and other places: Lindmar, Port Esker, Valdnes and Orrevik are in Halvoria. */
export const places = {
  lindmar: everywhere("Lindmar", "ليندمار"),
  portEsker: everywhere("Port Esker", "بورت إسكر"),
  valdnes: everywhere("Valdnes", "فالدنيس"),
  orrevik: everywhere("Orrevik", "أوريفيك"),
  /** Capital of Sorvany. */
  sorvas: everywhere("Sorvas", "سورفاس"),
  /** Capital of Ostrene. */
  hallund: everywhere("Hallund", "هالوند"),
  /** Capital of Talmera. */
  qadrana: everywhere("Qadrana", "قدرانة"),
  /** Capital of the Meridian Isles. */
  orrinBay: everywhere("Orrin Bay", "أورين باي"),
  tavra: everywhere("Tavra", "تافرا"),
  haldorPass: {
    de: "Haldorpass",
    en: "Haldor Pass",
    fr: "col de Haldor",
    ar: "ممر هالدور",
    "de-simple": "Haldor·pass",
  },
} as const satisfies Record<string, InEveryLanguage<string>>;

export type Place = keyof typeof places;

export const organisations = {
  contactGroup: {
    de: "Kontaktgruppe Lindmar",
    en: "Lindmar Contact Group",
    fr: "Groupe de contact de Lindmar",
    ar: "مجموعة اتصال ليندمار",
    "de-simple": "Kontakt·gruppe Lindmar",
  },
  reliefService: {
    de: "Halvorisches Hilfswerk",
    en: "Halvorian Relief Service",
    fr: "Service halvorien de secours",
    ar: "هيئة الإغاثة الهالفورية",
    "de-simple": "Hilfs·werk von Halvorien",
  },
  tavraCommission: {
    de: "Tavra-Kommission",
    en: "Tavra River Commission",
    fr: "Commission de la Tavra",
    ar: "لجنة نهر تافرا",
    "de-simple": "Tavra-Kommission",
  },
} as const satisfies Record<string, InEveryLanguage<string>>;

/** People of public life, all invented. */
export const people = {
  marandt: everywhere("Ilse Marandt", "إلزه ماراندت"),
  anrode: everywhere("Bertil Anrode", "بيرتل أنروده"),
  riedal: everywhere("Tilda Riedal", "تيلدا ريدال"),
  kestin: everywhere("Davor Kestin", "دافور كستين"),
  tarsund: everywhere("Liv Tarsund", "ليف تارسوند"),
  pell: everywhere("Josua Pell", "جوسوا بيل"),
  warrad: everywhere("Salma Warrad", "سلمى وراد"),
  oskane: everywhere("Mirel Oskane", "ميريل أوسكان"),
} as const satisfies Record<string, InEveryLanguage<string>>;

/** The minister as statements name her. */
export const minister: InEveryLanguage<Speaker> = {
  de: { speaker: people.marandt.de, office: "Außenministerin der Republik Halvorien" },
  en: { speaker: people.marandt.en, office: "Foreign Minister of the Republic of Halvoria" },
  fr: { speaker: people.marandt.fr, office: "ministre des Affaires étrangères de la République d’Halvorie" },
  ar: { speaker: people.marandt.ar, office: "وزيرة خارجية جمهورية هالفوريا" },
  "de-simple": { speaker: people.marandt["de-simple"], office: "Außen·ministerin von Halvorien" },
};

/** The minister's spokesperson, likewise. */
export const spokesperson: InEveryLanguage<Speaker> = {
  de: { speaker: people.riedal.de, office: "Sprecherin des Außenministeriums" },
  en: { speaker: people.riedal.en, office: "Spokesperson of the Ministry of Foreign Affairs" },
  fr: { speaker: people.riedal.fr, office: "porte-parole du ministère des Affaires étrangères" },
  ar: { speaker: people.riedal.ar, office: "المتحدثة باسم وزارة الخارجية" },
  "de-simple": { speaker: people.riedal["de-simple"], office: "Sprecherin vom Außen·ministerium" },
};

function everywhere(latin: string, arabic: string): InEveryLanguage<string> {
  return { de: latin, en: latin, fr: latin, ar: arabic, "de-simple": latin };
}
