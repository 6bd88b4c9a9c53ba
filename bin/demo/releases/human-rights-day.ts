import { background, body, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const humanRightsDay: DemoRelease = {
  releaseType: "statement",
  date: "2025-12-10",
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de"],
  mode: "as_ready",
  topics: ["human-rights"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2025-12-10T07:30" },
  texts: {
    en: {
      headline: "Foreign Minister Marandt on Human Rights Day",
      lead: "On 10 December 2025 Ilse Marandt recalls those who are in prison for what they have said, written or believed.",
      body: body(
        paragraph("On the occasion of Human Rights Day on 10 December 2025, Foreign Minister Ilse Marandt stated:"),
        statement(
          minister.en,
          "Human rights are not a gift that governments hand out on good days. They belong to every person, also to the one who is a nuisance, who contradicts, who has no lawyer.",
          "Our missions visit prisons, sit in on trials and write down names. It is unspectacular work. But a name that is written down is harder to make disappear.",
        ),
        background(
          paragraph(
            "The Ministry publishes a report on human rights every two years. The next one will appear in spring 2026.",
          ),
        ),
      ),
    },
    de: {
      headline: "Außenministerin Marandt zum Tag der Menschenrechte",
      lead: "Ilse Marandt erinnert am 10. Dezember 2025 an Menschen, die wegen ihrer Worte oder ihres Glaubens in Haft sind.",
      body: body(
        paragraph("Zum Tag der Menschenrechte am 10. Dezember 2025 erklärte Außenministerin Ilse Marandt:"),
        statement(
          minister.de,
          "Menschenrechte sind kein Geschenk, das Regierungen an guten Tagen verteilen. Sie gehören jedem Menschen, auch dem, der stört, der widerspricht, der keinen Anwalt hat.",
          "Unsere Vertretungen besuchen Gefängnisse, sitzen in Gerichtssälen und schreiben Namen auf. Das ist eine unauffällige Arbeit. Aber ein Name, der aufgeschrieben ist, lässt sich schwerer zum Verschwinden bringen.",
        ),
        background(
          paragraph(
            "Das Außenministerium legt alle zwei Jahre einen Menschenrechtsbericht vor. Der nächste erscheint im Frühjahr 2026.",
          ),
        ),
      ),
    },
  },
};
