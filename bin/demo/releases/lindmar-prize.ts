import { background, body, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const lindmarPrize: DemoRelease = {
  releaseType: "press_release",
  date: 7,
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en", "fr"],
  mode: "together",
  topics: ["human-rights"],
  contact: "press-office",
  author: "brask",
  story: {
    kind: "desk",
    versions: {
      de: { stage: "approved" },
      en: { stage: "in_review", message: "Follows the approved German text. All three languages go out together." },
      fr: { stage: "draft" },
    },
  },
  texts: {
    de: {
      headline: "Lindmarer Preis für Verständigung geht an die Dolmetscherinnen vom Haldorpass",
      lead: "Sieben Frauen aus Sorvanien und Ostren haben während der Kämpfe an der Grenze übersetzt, oft unter Lebensgefahr.",
      journalistsOnly:
        "Zwei der Dolmetscherinnen stehen ab 14 Uhr für Interviews bereit. Bitte melden Sie sich bis 12 Uhr in der Pressestelle.",
      body: body(
        paragraph(
          "Der Lindmarer Preis für Verständigung geht an sieben Dolmetscherinnen aus der Grenzregion am Haldorpass. Sie haben zwischen Sanitätern, Soldaten und Familien übersetzt, als niemand sonst zwischen den Linien unterwegs war. Der Preis ist mit 50.000 Kronen dotiert.",
        ),
        statement(
          minister.de,
          "Diese Frauen haben in beide Richtungen dieselben Wörter getragen: Wasser, Arzt, bitte warten. Mehr Diplomatie kenne ich nicht.",
        ),
        background(
          paragraph(
            "Das Außenministerium verleiht den Preis seit 2009 alle zwei Jahre auf Vorschlag einer unabhängigen Jury. Zuletzt wurde die Seenotleitstelle von Orrin Bay ausgezeichnet.",
          ),
        ),
      ),
    },
    en: {
      headline: "Lindmar Prize for Understanding goes to the interpreters of the Haldor Pass",
      lead: "During the fighting, seven women from Sorvany and Ostrene interpreted at the border, often at the risk of their lives.",
      journalistsOnly:
        "Two of the interpreters are available for interviews in English and French from 14:00. Please ring the press office by noon.",
      body: body(
        paragraph(
          "The Lindmar Prize for Understanding goes to seven interpreters from the border region around the Haldor Pass. They interpreted between medics, soldiers and families when nobody else was moving between the lines. The prize is worth 50,000 crowns.",
        ),
        statement(
          minister.en,
          "These women carried the same words in both directions: water, doctor, please wait. I know of no greater diplomacy.",
        ),
        background(
          paragraph(
            "The Ministry has awarded the prize every two years since 2009 on the proposal of an independent jury. It last went to the sea rescue centre in Orrin Bay.",
          ),
        ),
      ),
    },
    fr: {
      headline: "Le prix de Lindmar pour l’entente entre les peuples récompense les interprètes de Haldor",
      lead: "Pendant les combats au col de Haldor, sept femmes de Sorvanie et d’Ostrène ont servi d’interprètes, souvent au péril de leur vie.",
      body: body(
        paragraph(
          "Le prix de Lindmar est décerné à sept interprètes de la région frontalière du col de Haldor. Elles ont traduit pour les secouristes, les soldats et les familles quand plus personne ne circulait entre les lignes. Le prix est doté de 50 000 couronnes.",
        ),
      ),
    },
  },
};
