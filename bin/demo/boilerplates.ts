import type { Locale } from "#domain/locale.ts";

/** What the ministry says of itself below its releases. */
export const boilerplates = {
  de: "Das Außenministerium vertritt die Republik Halvorien in der Welt. Es unterhält 34 Vertretungen und berät im Jahr rund 90.000 Menschen, die im Ausland Hilfe brauchen.",
  en: "The Ministry of Foreign Affairs represents the Republic of Halvoria in the world. It maintains 34 missions and advises some 90,000 people a year who need help abroad.",
  fr: "Le ministère des Affaires étrangères représente la République d’Halvorie dans le monde. Il compte 34 représentations et conseille chaque année quelque 90 000 personnes qui ont besoin d’aide à l’étranger.",
  ar: "تمثل وزارة الخارجية جمهورية هالفوريا في العالم، ولديها 34 بعثة، وتقدم المشورة سنويًا لنحو 90 ألف شخص يحتاجون إلى المساعدة في الخارج.",
  "de-simple":
    "Das Außen·ministerium spricht für Halvorien mit anderen Ländern. Es hilft auch Menschen aus Halvorien, wenn sie im Ausland Hilfe brauchen.",
} as const satisfies Record<Locale, string>;
