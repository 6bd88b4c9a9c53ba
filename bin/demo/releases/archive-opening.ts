import { background, body, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const archiveOpening: DemoRelease = {
  releaseType: "statement",
  date: 1,
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de"],
  mode: "together",
  topics: ["human-rights", "culture-and-education"],
  contact: "press-office",
  author: "feldrin",
  story: {
    kind: "desk",
    versions: {
      en: {
        stage: "in_review",
        message: "For the spokesperson: the Minister has seen the quotation and is content with it.",
        signedOff: [{ role: "desk" }],
      },
      de: { stage: "draft" },
    },
  },
  texts: {
    en: {
      headline: "Foreign Minister Marandt on the opening of the archives of the border police",
      lead: "Families will be able to read the files on relatives who were arrested at the Halvorian border between 1951 and 1979.",
      body: body(
        paragraph(
          "The Government of Halvoria has decided to open the archives of the former border police to relatives and researchers. Foreign Minister Ilse Marandt made the following statement:",
        ),
        statement(
          minister.en,
          "For forty years families have asked what became of a father, a sister, a friend. The answers lie in boxes that the state has kept closed. That ends now.",
          "Opening an archive does not heal a wound. But nobody should have to ask the state for permission to know the truth about their own family.",
        ),
        background(
          paragraph(
            "The archives comprise 1,400 metres of files. Relatives can apply to read them at the reading room in Valdnes and at any Halvorian mission abroad.",
          ),
        ),
      ),
    },
    de: {
      headline: "Außenministerin Marandt zur Öffnung der Archive der Grenzpolizei",
      lead: "Familien können künftig die Akten über Angehörige einsehen, die zwischen 1951 und 1979 an der halvorischen Grenze verhaftet wurden.",
      body: body(
        paragraph(
          "Die Regierung Halvoriens hat beschlossen, die Archive der früheren Grenzpolizei für Angehörige und Forschende zu öffnen. Außenministerin Ilse Marandt erklärte dazu:",
        ),
      ),
    },
  },
};
