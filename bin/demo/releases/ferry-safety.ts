import { background, body, bulletList, heading, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const ferrySafety: DemoRelease = {
  releaseType: "press_release",
  date: 1,
  place: "portEsker",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en"],
  mode: "as_ready",
  topics: ["travel-and-consular", "neighbouring-countries"],
  contact: "press-office",
  author: "brask",
  story: {
    kind: "desk",
    versions: {
      de: {
        stage: "in_review",
        message: "Die Zahlen sind mit dem Verkehrsministerium abgestimmt. Bitte vor allem den zweiten Absatz prüfen.",
      },
      en: { stage: "draft" },
    },
  },
  picture: { key: "ferryLines", after: 1 },
  texts: {
    de: {
      headline: "Halvorien und die Meridianinseln vereinbaren strengere Regeln für Fähren",
      lead: "Gemeinsame Prüfungen, einheitliche Rettungspläne und ein Notruf in vier Sprachen sollen Überfahrten sicherer machen.",
      body: body(
        paragraph(
          "Halvorien und die Meridianinseln haben sich auf gemeinsame Regeln für die Sicherheit von Fähren verständigt. Künftig prüfen Fachleute beider Länder jedes Schiff, das zwischen Port Esker und Orrin Bay verkehrt, zweimal im Jahr und ohne Ankündigung.",
        ),
        statement(
          minister.de,
          "Wer an Bord geht, soll an die Ankunft denken können und an nichts anderes. Dafür reicht es nicht, dass jedes Land für sich prüft. Das Meer gehört uns gemeinsam, die Verantwortung auch.",
        ),
        heading("Die wichtigsten Punkte"),
        bulletList(
          "unangekündigte Prüfungen durch gemischte Teams",
          "ein einheitlicher Rettungsplan für alle 17 Schiffe der Linie",
          "ein Notruf auf Deutsch, Englisch, Französisch und Arabisch",
        ),
        background(
          paragraph(
            "Mit den Fähren reisen jährlich rund 640.000 Menschen zwischen den beiden Ländern. Das Abkommen ersetzt eine Verwaltungsvereinbarung aus dem Jahr 1987.",
          ),
        ),
      ),
    },
    en: {
      headline: "Halvoria and the Meridian Isles agree on stricter rules for ferries",
      lead: "Joint inspections, common rescue plans and an emergency line in four languages are to make crossings safer.",
      body: body(
        paragraph(
          "Halvoria and the Meridian Isles have agreed on common rules for the safety of ferries. Experts from both countries will inspect every ship that sails between Port Esker and Orrin Bay twice a year and without notice.",
        ),
      ),
    },
  },
};
