import { background, body, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { spokesperson } from "../names.ts";

export const firstConvoy: DemoRelease = {
  releaseType: "press_release",
  date: "2025-02-14",
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de"],
  mode: "as_ready",
  topics: ["humanitarian-assistance", "peace-and-security"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2025-02-14T16:20" },
  texts: {
    en: {
      headline: "First relief convoy crosses the Haldor Pass",
      lead: "Twenty-two lorries reached the villages on both sides of the pass on 14 February 2025, the first since the ceasefire.",
      body: body(
        paragraph(
          "For the first time since November 2024, a relief convoy has crossed the Haldor Pass. On 14 February 2025 twenty-two lorries of the Halvorian Relief Service brought flour, heating oil and medicines to six villages in Sorvany and Ostrene. They were accompanied by observers whom Halvoria has deployed since 3 February.",
        ),
        statement(
          spokesperson.en,
          "The drivers reported that people lined the road. Nobody cheered; they counted the lorries. That is how long the winter has been.",
        ),
        paragraph(
          "A convoy is to cross the pass every Tuesday and Friday until the end of April 2025. The Ministry has made 3.5 million crowns available for this purpose.",
        ),
        background(
          paragraph(
            "The ceasefire between Sorvany and Ostrene has been in force since 22 January 2025. The agreement obliges both sides to open the road to humanitarian assistance.",
          ),
        ),
      ),
    },
    de: {
      headline: "Erster Hilfskonvoi überquert den Haldorpass",
      lead: "22 Lastwagen haben am 14. Februar 2025 die Dörfer auf beiden Seiten des Passes erreicht, die ersten seit der Waffenruhe.",
      body: body(
        paragraph(
          "Zum ersten Mal seit November 2024 hat ein Hilfskonvoi den Haldorpass überquert. Am 14. Februar 2025 brachten 22 Lastwagen des Halvorischen Hilfswerks Mehl, Heizöl und Medikamente in sechs Dörfer in Sorvanien und Ostren. Begleitet wurden sie von den Beobachterinnen und Beobachtern, die Halvorien seit dem 3. Februar einsetzt.",
        ),
        statement(
          spokesperson.de,
          "Die Fahrer berichten, dass die Menschen an der Straße standen. Niemand jubelte, sie zählten die Lastwagen. So lang war dieser Winter.",
        ),
        paragraph(
          "Bis Ende April 2025 soll jeden Dienstag und Freitag ein Konvoi über den Pass fahren. Das Außenministerium stellt dafür 3,5 Millionen Kronen bereit.",
        ),
        background(
          paragraph(
            "Die Waffenruhe zwischen Sorvanien und Ostren gilt seit dem 22. Januar 2025. Die Vereinbarung verpflichtet beide Seiten, die Straße für humanitäre Hilfe zu öffnen.",
          ),
        ),
      ),
    },
  },
};
