import { background, body, bulletList, heading, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const airServices: DemoRelease = {
  releaseType: "press_release",
  date: 2,
  place: "portEsker",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en"],
  mode: "together",
  topics: ["travel-and-consular"],
  contact: "press-office",
  author: "brask",
  story: {
    kind: "desk",
    versions: {
      de: { stage: "scheduled", inDays: 2, time: "10:00" },
      en: { stage: "scheduled", inDays: 2, time: "10:00" },
    },
  },
  texts: {
    de: {
      headline: "Direktflüge nach Qadrana: Luftverkehrsabkommen mit Talmera unterzeichnet",
      lead: "Halvorien und Talmera öffnen ihren Luftraum füreinander. Vom Sommerflugplan 2027 an sind Direktflüge möglich.",
      body: body(
        paragraph(
          "Halvorien und Talmera haben in Port Esker ein Luftverkehrsabkommen unterzeichnet. Fluggesellschaften beider Länder dürfen danach bis zu 14 Verbindungen in der Woche anbieten. Die Reisezeit zwischen Port Esker und Qadrana sinkt von elf auf vier Stunden.",
        ),
        statement(
          minister.de,
          "Vier Stunden sind keine Entfernung. Wer morgens in Port Esker frühstückt, kann mittags in Qadrana mit der Familie am Tisch sitzen. Das ist Außenpolitik, die man auf der Uhr ablesen kann.",
        ),
        heading("Was das Abkommen regelt"),
        bulletList(
          "freie Wahl der Flughäfen in beiden Ländern",
          "gegenseitige Anerkennung von Sicherheitsprüfungen",
          "Schutz der Fluggäste bei Verspätung und Ausfall",
        ),
        background(
          paragraph(
            "Die Verhandlungen hatten beide Außenministerinnen am 21. Mai 2026 in Qadrana vereinbart. Das Abkommen tritt in Kraft, wenn beide Parlamente zugestimmt haben.",
          ),
        ),
      ),
    },
    en: {
      headline: "Direct flights to Qadrana: air services agreement with Talmera signed",
      lead: "Halvoria and Talmera open their skies to each other. Direct flights will be possible from the summer timetable of 2027.",
      body: body(
        paragraph(
          "Halvoria and Talmera have signed an air services agreement in Port Esker. It allows airlines of both countries to offer up to 14 connections a week. The journey between Port Esker and Qadrana will take four hours instead of eleven.",
        ),
        statement(
          minister.en,
          "Four hours is no distance. Anyone who has breakfast in Port Esker can sit down to lunch with their family in Qadrana. This is foreign policy that can be read off a clock.",
        ),
        heading("What the agreement covers"),
        bulletList(
          "Free choice of airports in both countries",
          "Mutual recognition of security checks",
          "Protection of passengers in the event of delay and cancellation",
        ),
        background(
          paragraph(
            "The two Foreign Ministers had agreed to open negotiations in Qadrana on 21 May 2026. The agreement will enter into force once both parliaments have approved it.",
          ),
        ),
      ),
    },
  },
};
