import { background, body, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const passRoad: DemoRelease = {
  releaseType: "press_release",
  date: "2026-03-27",
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de"],
  mode: "as_ready",
  topics: ["neighbouring-countries", "peace-and-security"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2026-03-27T13:00" },
  picture: { key: "pass", after: 2 },
  texts: {
    en: {
      headline: "The road over the Haldor Pass is open all year round",
      lead: "With the last 14 kilometres cleared of mines, traffic has been flowing day and night since 27 March 2026.",
      body: body(
        paragraph(
          "The road over the Haldor Pass has been open to all traffic since 27 March 2026, four days ahead of the date set by the Lindmar Contact Group. Teams from Sorvany and Ostrene, supported by 36 Halvorian specialists, removed 2,300 mines from the last 14 kilometres.",
        ),
        paragraph(
          "The first vehicle to cross was the school bus from Upper Haldor. It carried eleven children and the coordinator of the Contact Group, Mirel Oskane, who had to stand.",
        ),
        paragraph(
          "Winter equipment and avalanche barriers are paid for by the reconstruction fund. The customs posts work with a joint form and one stamp.",
        ),
        background(
          paragraph(
            "The year-round opening was the first of four steps in the roadmap that the Lindmar Contact Group adopted on 20 November 2025.",
          ),
        ),
      ),
    },
    de: {
      headline: "Die Straße über den Haldorpass ist ganzjährig offen",
      lead: "Die letzten 14 Kilometer sind von Minen geräumt. Seit dem 27. März 2026 rollt der Verkehr bei Tag und Nacht.",
      body: body(
        paragraph(
          "Die Straße über den Haldorpass ist seit dem 27. März 2026 für den gesamten Verkehr geöffnet, vier Tage vor dem Termin, den die Kontaktgruppe Lindmar gesetzt hatte. Gruppen aus Sorvanien und Ostren haben mit 36 halvorischen Fachleuten auf den letzten 14 Kilometern 2.300 Minen geräumt.",
        ),
        paragraph(
          "Als erstes Fahrzeug überquerte der Schulbus aus Oberhaldor den Pass. An Bord waren elf Kinder und der Koordinator der Kontaktgruppe, Mirel Oskane, der stehen musste.",
        ),
        paragraph(
          "Räumgerät und Lawinenschutz bezahlt der Aufbaufonds. Die Zollstationen arbeiten mit einem gemeinsamen Formular und einem einzigen Stempel.",
        ),
        background(
          paragraph(
            "Die ganzjährige Öffnung war der erste von vier Schritten des Fahrplans, den die Kontaktgruppe Lindmar am 20. November 2025 angenommen hat.",
          ),
        ),
      ),
    },
  },
};
