import { background, body, orderedList, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const droughtRules: DemoRelease = {
  releaseType: "joint_statement",
  date: 2,
  place: "orrevik",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "fr"],
  mode: "together",
  topics: ["neighbouring-countries"],
  contact: "press-office",
  author: "feldrin",
  story: {
    kind: "desk",
    versions: {
      en: {
        stage: "in_review",
        message: "Agreed with Hallund and Sorvas. Legal: please look at the third point, the wording is new.",
        signedOff: [{ role: "desk", comment: "Reads well. The figures match the annex." }],
      },
      fr: { stage: "draft" },
    },
  },
  texts: {
    en: {
      headline: "Joint statement on the rules for dry summers on the Tavra",
      lead: "Halvoria, Ostrene and Sorvany have settled how the water of the Tavra is to be shared when it runs low.",
      body: body(
        paragraph(
          "The three member countries of the Tavra River Commission have adopted the following rules in Orrevik:",
        ),
        orderedList(
          "If the level at the Orrevik gauge falls below 1.80 metres, the Commission meets within 48 hours.",
          "Drinking water comes first, then hospitals and livestock, then agriculture, then industry.",
          "Each country may draw no more than one third of the flow measured at its upper border, unless the others agree in writing.",
          "The costs of emergency supplies are shared in proportion to the number of inhabitants in the river basin.",
        ),
        paragraph(
          "The rules will apply for five years from their publication. They do not affect rights under other agreements.",
        ),
        background(
          paragraph(
            "The ministers had asked the Commission for these rules in the Hallund Declaration of 9 July 2025. In the dry summer of 2026 they were applied on trial for eleven weeks.",
          ),
        ),
      ),
    },
    fr: {
      headline: "Déclaration conjointe sur les règles applicables à la Tavra en période de sécheresse",
      lead: "L’Halvorie, l’Ostrène et la Sorvanie ont fixé la manière de partager l’eau de la Tavra lorsqu’elle vient à manquer.",
      body: body(
        paragraph("Les trois pays membres de la Commission de la Tavra ont adopté à Orrevik les règles suivantes :"),
        orderedList(
          "Si le niveau relevé à Orrevik descend au-dessous de 1,80 mètre, la Commission se réunit dans les 48 heures.",
          "L’eau potable est prioritaire ; viennent ensuite les hôpitaux et le bétail, l’agriculture, puis l’industrie.",
        ),
      ),
    },
  },
};
