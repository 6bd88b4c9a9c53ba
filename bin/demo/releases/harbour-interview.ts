import { body, bold, link, notesToEditors, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

const paper = "https://harbour-gazette.halvoria.example/interviews/marandt";

export const harbourInterview: DemoRelease = {
  releaseType: "interview",
  date: "2025-09-18",
  place: "portEsker",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en"],
  mode: "as_ready",
  topics: ["neighbouring-countries", "peace-and-security"],
  contact: "press-office",
  author: "brask",
  story: { kind: "published", at: "2025-09-18T07:00" },
  picture: { key: "harbour", after: 2 },
  texts: {
    de: {
      headline: "„Nachbarn kann man sich nicht aussuchen, Nachbarschaft schon“",
      lead: "Außenministerin Ilse Marandt sprach mit der „Hafenzeitung“ über den Haldorpass, die Tavra und den Nutzen langer Spaziergänge.",
      body: body(
        paragraph(bold("Frau Ministerin, hält die Waffenruhe am Haldorpass?")),
        paragraph(
          "Sie hält seit acht Monaten. Unsere Beobachterinnen und Beobachter haben in dieser Zeit 23 Zwischenfälle gemeldet, die meisten davon waren verirrte Schafherden mit bewaffneten Hirten. Das klingt heiter, zeigt aber, wie schnell aus einem Missverständnis etwas Ernstes werden kann. Deshalb bleibt die Mission wichtig.",
        ),
        paragraph(bold("Warum gelingt bei der Tavra, was am Pass so lange nicht gelang?")),
        paragraph(
          "Weil beim Wasser niemand gewinnen kann, wenn die anderen verlieren. Wer am Oberlauf spart, hat im nächsten Jahr einen Nachbarn, der mithilft. Wer am Oberlauf verschwendet, hat einen Prozess. Diese Rechnung versteht jede Regierung.",
        ),
        paragraph(bold("Man sagt, die entscheidende Runde habe auf der Hafenmole stattgefunden.")),
        paragraph(
          "Das stimmt. Davor Kestin, Liv Tarsund und ich sind dort zwei Stunden auf und ab gegangen, ohne Dolmetscher und ohne Papier. Am Ende hatten wir kalte Hände und drei Sätze, auf die es ankam. Ich empfehle Spaziergänge. Nachbarn kann man sich nicht aussuchen, Nachbarschaft schon.",
        ),
        paragraph(bold("Was steht als Nächstes an?")),
        paragraph(
          "Die Menschen müssen im Alltag merken, dass sich etwas ändert: eine Straße, die auch im Winter befahrbar ist, eine Schule, die wieder öffnet. Darüber spricht die Kontaktgruppe Lindmar im November 2025.",
        ),
        notesToEditors(
          paragraph(
            "Die Fragen stellte Runa Eskild. Zuerst erschienen ist das ",
            link("Gespräch mit Ilse Marandt in der Hafenzeitung", paper),
            " vom 18. September 2025.",
          ),
        ),
      ),
    },
    en: {
      headline: "“You cannot choose your neighbours, but you can choose to be one”",
      lead: "Foreign Minister Ilse Marandt spoke to the Harbour Gazette about the Haldor Pass, the Tavra and the use of long walks.",
      body: body(
        paragraph(bold("Minister, is the ceasefire at the Haldor Pass holding?")),
        paragraph(
          "It has held for eight months. Our observers have reported 23 incidents in that time, most of them stray flocks of sheep with armed shepherds. That may sound amusing, but it shows how quickly a misunderstanding can turn into something serious. That is why the mission still matters.",
        ),
        paragraph(bold("Why is something working on the Tavra that failed for so long at the pass?")),
        paragraph(
          "Because with water nobody can win if the others lose. A country upstream that saves water has a neighbour who will help next year. A country upstream that wastes it has a lawsuit. Every government understands that sum.",
        ),
        paragraph(bold("People say the decisive round took place on the harbour mole.")),
        paragraph(
          "That is true. Davor Kestin, Liv Tarsund and I walked up and down there for two hours, without interpreters and without papers. In the end we had cold hands and the three sentences that mattered. I recommend walks. You cannot choose your neighbours, but you can choose to be one.",
        ),
        paragraph(bold("What comes next?")),
        paragraph(
          "People have to notice the change in their daily lives: a road that is passable in winter, a school that opens again. That is what the Lindmar Contact Group will discuss in November 2025.",
        ),
        notesToEditors(
          paragraph(
            "The questions were put by Runa Eskild. The ",
            link("interview with Ilse Marandt in the Harbour Gazette", paper),
            " was first published in German on 18 September 2025.",
          ),
        ),
      ),
    },
  },
};
