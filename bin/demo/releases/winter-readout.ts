import type { BodyNode } from "#domain/release.ts";
import { body, bulletList, heading, link, notesToEditors, paragraph } from "../build.ts";
import type { DemoRelease, DemoText } from "../demo-release.ts";

const appeal = "https://relief.halvoria.example/winter";

/** @param news - what the update on the desk adds */
const german = (news: BodyNode[] = []): DemoText => ({
  headline: "Ergebnisse der Gespräche über Winterhilfe am Haldorpass",
  lead: "Ilse Marandt, Liv Tarsund und Davor Kestin haben in Hallund vereinbart, wie 9.000 Menschen sicher durch den Winter kommen.",
  body: body(
    news,
    paragraph(
      "Außenministerin Ilse Marandt ist am 12. November 2026 in Hallund am Rande des Treffens der Kontaktgruppe Lindmar mit ihrer ostrenischen Kollegin Liv Tarsund und ihrem sorvanischen Kollegen Davor Kestin zusammengetroffen. Im Mittelpunkt stand die Lage der 9.000 Menschen, die am Haldorpass noch in Notunterkünften leben.",
    ),
    heading("Ergebnisse"),
    bulletList(
      "Sorvanien und Ostren verzichten bis zum 31. März 2027 auf Zollkontrollen bei Hilfsgütern.",
      "Halvorien stellt 600 beheizbare Wohncontainer bereit und übernimmt die Kosten für Brennstoff und Schulbusse.",
      "Zwei Schneepflüge aus dem Aufbaufonds halten den Pass bei Tag und Nacht offen.",
    ),
    paragraph(
      "Außenministerin Marandt sprach sich dafür aus, die Beobachtermission über das Jahresende 2026 hinaus fortzusetzen. Beide Seiten sagten zu, darüber mit ihren Parlamenten zu beraten. Die Fachleute kommen im Dezember in Orrevik erneut zusammen.",
    ),
    notesToEditors(paragraph("Mehr zur Hilfe: ", link("Winterhilfe des Halvorischen Hilfswerks", appeal), ".")),
  ),
});

export const winterReadout: DemoRelease = {
  releaseType: "readout",
  date: "2026-11-12",
  place: "hallund",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en", "fr"],
  mode: "as_ready",
  topics: ["humanitarian-assistance", "peace-and-security"],
  contact: "press-office",
  author: "brask",
  story: {
    kind: "published",
    at: "2026-11-12T17:30",
    open: {
      kind: "update",
      texts: {
        de: {
          ...german([
            paragraph(
              "Die ersten 180 Wohncontainer sind am Haldorpass eingetroffen. Rund 700 Menschen konnten sie bereits beziehen.",
            ),
          ]),
          changeNote: "Neu sind die Angaben zu den ersten Wohncontainern.",
        },
      },
      versions: { de: { stage: "draft" } },
    },
  },
  picture: { key: "pass", after: 1 },
  texts: {
    en: {
      headline: "Readout of the ministers’ talks on winter relief at the Haldor Pass",
      lead: "Meeting in Hallund, Ilse Marandt, Liv Tarsund and Davor Kestin settled how 9,000 people are to get through the winter.",
      body: body(
        paragraph(
          "Foreign Minister Ilse Marandt met her counterparts from Ostrene, Liv Tarsund, and Sorvany, Davor Kestin, in Hallund on 12 November 2026, on the margins of the meeting of the Lindmar Contact Group. The three ministers dealt with the situation of the 9,000 people who are still living in temporary housing at the Haldor Pass.",
        ),
        heading("Results"),
        bulletList(
          "Sorvany and Ostrene will waive customs checks on relief supplies until 31 March 2027.",
          "Halvoria will provide 600 heated containers and pay for fuel and school transport.",
          "Two snow ploughs bought from the reconstruction fund will keep the pass open day and night.",
        ),
        paragraph(
          "Minister Marandt called for the observer mission to be continued beyond the end of 2026. Both counterparts agreed to discuss the matter with their parliaments. Officials will meet again in Orrevik in December.",
        ),
        notesToEditors(
          paragraph("More on the assistance: ", link("winter appeal of the Halvorian Relief Service", appeal), "."),
        ),
      ),
    },
    de: german(),
    fr: {
      headline: "Compte rendu des entretiens sur l’aide d’hiver au col de Haldor",
      lead: "À Hallund, Ilse Marandt, Liv Tarsund et Davor Kestin ont arrêté les mesures qui permettront à 9 000 personnes de passer l’hiver.",
      body: body(
        paragraph(
          "En marge de la réunion du Groupe de contact de Lindmar, la ministre des Affaires étrangères, Ilse Marandt, s’est entretenue à Hallund, le 12 novembre 2026, avec ses homologues d’Ostrène, Liv Tarsund, et de Sorvanie, Davor Kestin. Les échanges ont porté sur la situation des 9 000 personnes qui vivent encore dans des logements provisoires au col de Haldor.",
        ),
        heading("Résultats"),
        bulletList(
          "La Sorvanie et l’Ostrène renoncent jusqu’au 31 mars 2027 aux contrôles douaniers sur le matériel de secours.",
          "L’Halvorie met à disposition 600 conteneurs chauffés et prend en charge le combustible et le transport scolaire.",
          "Deux chasse-neige financés par le fonds de reconstruction maintiendront le col ouvert jour et nuit.",
        ),
        paragraph(
          "La ministre a plaidé pour que la mission d’observation se poursuive au-delà de la fin de 2026. Ses deux homologues se sont engagés à en débattre avec leurs parlements. Les experts se retrouveront à Orrevik en décembre.",
        ),
        notesToEditors(
          paragraph("Pour en savoir plus : ", link("appel d’hiver du Service halvorien de secours", appeal), "."),
        ),
      ),
    },
  },
};
