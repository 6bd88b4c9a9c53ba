import { body, bulletList, heading, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const openDay: DemoRelease = {
  releaseType: "media_advisory",
  date: "2025-05-08",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en"],
  mode: "as_ready",
  topics: ["culture-and-education"],
  contact: "press-office",
  author: "brask",
  story: { kind: "published", at: "2025-05-08T10:00" },
  texts: {
    de: {
      headline: "Tag der offenen Tür im Außenministerium am 24. Mai",
      lead: "Am 24. Mai 2025 zeigt das Ministerium den Kartensaal, das Krisenzentrum und das Arbeitszimmer der Ministerin.",
      body: body(
        paragraph(
          "Das Außenministerium öffnet am Samstag, dem 24. Mai 2025, von 10 bis 17 Uhr seine Türen. Besucherinnen und Besucher können an einer nachgestellten Verhandlung teilnehmen, im Kartensaal Grenzverträge aus drei Jahrhunderten sehen und im Krisenzentrum einen Probealarm erleben.",
        ),
        heading("Termine für die Medien"),
        bulletList(
          "10.15 Uhr: Außenministerin Ilse Marandt begrüßt die ersten Gäste am Hafentor, Bildtermin",
          "13.00 Uhr: Probealarm im Krisenzentrum, höchstens zwölf Medienplätze",
          "16.00 Uhr: Gespräch mit Schulklassen aus Orrevik im Kartensaal",
        ),
        paragraph("Für den Probealarm ist eine Anmeldung bei der Pressestelle bis zum 21. Mai nötig."),
      ),
    },
    en: {
      headline: "Open day at the Ministry of Foreign Affairs on 24 May",
      lead: "On 24 May 2025 the Ministry will show the Map Room, the crisis response centre and the Minister’s study.",
      body: body(
        paragraph(
          "The Ministry of Foreign Affairs will open its doors on Saturday, 24 May 2025, from 10:00 to 17:00. Visitors can take part in a mock negotiation, see border treaties from three centuries in the Map Room and witness a practice alarm in the crisis response centre.",
        ),
        heading("Events for the media"),
        bulletList(
          "10:15: Foreign Minister Ilse Marandt welcomes the first guests at the Harbour Gate, photo opportunity",
          "13:00: practice alarm in the crisis response centre, up to twelve places for the media",
          "16:00: conversation with school classes from Orrevik in the Map Room",
        ),
        paragraph("Those who wish to attend the practice alarm should register with the Press Office by 21 May."),
      ),
    },
  },
};
