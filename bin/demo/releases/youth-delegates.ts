import { body, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const youthDelegates: DemoRelease = {
  releaseType: "press_release",
  date: "2026-07-22",
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de"],
  mode: "as_ready",
  topics: ["culture-and-education"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2026-07-22T11:15" },
  texts: {
    en: {
      headline: "Two youth delegates to travel with the Foreign Minister",
      lead: "For one year Mika Solander and Yara Pellinor will speak for young Halvorians at conferences abroad.",
      body: body(
        paragraph(
          "Mika Solander, 19, from Orrevik and Yara Pellinor, 21, from Port Esker are Halvoria’s new youth delegates. Foreign Minister Ilse Marandt handed them their letters of appointment in Lindmar on 22 July 2026. They were chosen by lot from forty applicants whom a youth jury had shortlisted.",
        ),
        paragraph(
          "Each delegate will take part in at least six conferences and may speak there in their own words. The Ministry pays for travel and provides a mentor, but does not edit their speeches.",
        ),
        paragraph(
          "Their first journey will take the two delegates to Hallund in the autumn, to the ministerial meeting of the Lindmar Contact Group.",
        ),
      ),
    },
    de: {
      headline: "Zwei Jugenddelegierte reisen mit der Außenministerin",
      lead: "Ein Jahr lang sprechen Mika Solander und Yara Pellinor auf Konferenzen im Ausland für junge Menschen aus Halvorien.",
      body: body(
        paragraph(
          "Mika Solander, 19, aus Orrevik und Yara Pellinor, 21, aus Port Esker sind die neuen Jugenddelegierten Halvoriens. Außenministerin Ilse Marandt hat ihnen am 22. Juli 2026 in Lindmar die Ernennungsurkunden überreicht. Das Los entschied unter vierzig Bewerbungen, die eine Jugendjury ausgewählt hatte.",
        ),
        paragraph(
          "Beide nehmen an mindestens sechs Konferenzen teil und sprechen dort mit eigenen Worten. Das Außenministerium bezahlt die Reisen und stellt eine Mentorin oder einen Mentor; in die Reden greift es nicht ein.",
        ),
        paragraph("Die erste Reise führt im Herbst nach Hallund, zum Ministertreffen der Kontaktgruppe Lindmar."),
      ),
    },
  },
};
