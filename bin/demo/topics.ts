import type { Locale } from "#domain/locale.ts";

/** The topics of the demo, each as every language calls it. */
export const topics = {
  "peace-and-security": {
    de: "Frieden und Sicherheit",
    en: "Peace and security",
    fr: "Paix et sécurité",
    ar: "السلام والأمن",
    "de-simple": "Frieden und Sicherheit",
  },
  "humanitarian-assistance": {
    de: "Humanitäre Hilfe",
    en: "Humanitarian assistance",
    fr: "Aide humanitaire",
    ar: "المساعدات الإنسانية",
    "de-simple": "Hilfe für Menschen in Not",
  },
  "human-rights": {
    de: "Menschenrechte",
    en: "Human rights",
    fr: "Droits humains",
    ar: "حقوق الإنسان",
    "de-simple": "Menschen·rechte",
  },
  "neighbouring-countries": {
    de: "Nachbarländer",
    en: "Neighbouring countries",
    fr: "Pays voisins",
    ar: "دول الجوار",
    "de-simple": "Nachbar·länder",
  },
  "travel-and-consular": {
    de: "Reisen und Konsularisches",
    en: "Travel and consular services",
    fr: "Voyages et services consulaires",
    ar: "السفر والخدمات القنصلية",
    "de-simple": "Reisen und Pässe",
  },
  "culture-and-education": {
    de: "Kultur und Bildung",
    en: "Culture and education",
    fr: "Culture et éducation",
    ar: "الثقافة والتعليم",
    "de-simple": "Kultur und Lernen",
  },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

export type TopicKey = keyof typeof topics;
