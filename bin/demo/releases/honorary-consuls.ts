import { body, bulletList, heading, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const honoraryConsuls: DemoRelease = {
  releaseType: "press_release",
  date: 3,
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "fr"],
  mode: "as_ready",
  topics: ["travel-and-consular"],
  contact: "consular-affairs",
  author: "brask",
  story: {
    kind: "desk",
    versions: {
      de: {
        stage: "changes_requested",
        role: "desk",
        reason:
          "Im ersten Absatz stehen zwölf neue Honorarkonsulate, in der Liste sind es elf. Bitte mit dem Personalreferat klären und die Zahl überall gleich nennen.",
      },
    },
  },
  texts: {
    de: {
      headline: "Zwölf neue Honorarkonsuln vertreten Halvorien",
      lead: "Ehrenamtliche Vertretungen auf den Meridianinseln, in Ostren und in Talmera verkürzen die Wege für Reisende.",
      body: body(
        paragraph(
          "Außenministerin Ilse Marandt hat zwölf Honorarkonsulinnen und Honorarkonsuln ernannt. Sie helfen halvorischen Reisenden vor Ort, wenn der Pass verloren geht, ein Unfall geschieht oder ein Rat gebraucht wird.",
        ),
        heading("Die neuen Dienstorte"),
        bulletList(
          "Meridianinseln: fünf Honorarkonsulate auf den äußeren Inseln",
          "Ostren: vier Honorarkonsulate entlang der Küste",
          "Talmera: zwei Honorarkonsulate im Süden des Landes",
        ),
        paragraph(
          "Das Ehrenamt wird für fünf Jahre übertragen. Die Ernannten wurden an der Diplomatischen Akademie in Valdnes auf ihre Aufgabe vorbereitet.",
        ),
      ),
    },
  },
};
