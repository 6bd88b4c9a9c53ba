import { body, heading, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const lighthouseArticle: DemoRelease = {
  releaseType: "article",
  date: 6,
  place: "orrevik",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de"],
  mode: "as_ready",
  topics: ["culture-and-education"],
  contact: "press-office",
  author: "brask",
  story: { kind: "desk", versions: { de: { stage: "draft" } } },
  texts: {
    de: {
      headline: "Der Mann, der die Tavra misst",
      lead: "",
      body: body(
        paragraph(
          "Jeden Morgen um sechs steigt Anselm Torvik die 42 Stufen zum Pegel von Orrevik hinab. Die Messwerte gehen längst von selbst nach Hallund und Sorvas. Er steigt trotzdem.",
        ),
        heading("Vertrauen in Zentimetern"),
        paragraph("„Eine Zahl glaubt man leichter“, sagt er, „wenn man jemanden kennt, der sie abgelesen hat.“"),
      ),
    },
  },
};
