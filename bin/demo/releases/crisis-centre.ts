import { background, body, bulletList, heading, link, paragraph, sentences } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

const list = "https://consulate.halvoria.example/crisis-list";

export const crisisCentre: DemoRelease = {
  releaseType: "article",
  date: "2026-01-15",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de"],
  mode: "as_ready",
  topics: ["travel-and-consular"],
  contact: "consular-affairs",
  author: "brask",
  story: { kind: "published", at: "2026-01-15T08:00" },
  texts: {
    de: {
      headline: "Raum 014: Eine Nacht im Krisenzentrum",
      lead: "Wenn anderswo die Erde bebt, klingelt in Lindmar das Telefon. Ein Besuch bei den Menschen, die dann abnehmen.",
      body: body(
        paragraph(
          "Es ist kurz nach zwei Uhr, und Raum 014 im Untergeschoss des Ministeriums ist hell wie am Mittag. An der Wand hängen fünf Uhren, auf dem Tisch stehen drei Thermoskannen. Vier Menschen haben Dienst, und seit Mitternacht hat niemand angerufen. „Eine gute Nacht ist eine langweilige Nacht“, sagt die Schichtleiterin.",
        ),
        heading("Aus einem Anruf wird eine Liste"),
        paragraph(
          "Um 2.40 Uhr ist es mit der Langeweile vorbei. Ein Vater aus Valdnes erreicht seine Tochter nicht, die auf den Meridianinseln wandert; in den Nachrichten ist von Erdrutschen die Rede. Innerhalb von zehn Minuten liegt die Passagierliste der Fähre auf dem Tisch. Nach einer halben Stunde meldet sich die Botschaft in Orrin Bay: Die Gruppe sitzt in einer Schutzhütte fest, allen geht es gut.",
        ),
        paragraph(
          "Solche Fälle lösen sich fast immer. Damit sie sich schnell lösen, braucht das Zentrum vor allem eines: Es muss wissen, wer wo unterwegs ist.",
        ),
        heading("Was Reisende tun können"),
        bulletList(
          ["Vor der Abreise in die ", link("Krisenvorsorgeliste des Außenministeriums", list), " eintragen"],
          "Eine Kopie des Passes getrennt vom Original aufbewahren",
          "Angehörigen Route und Unterkunft nennen",
          "Bei einem Unglück zuerst eine kurze Nachricht nach Hause schicken",
        ),
        background(
          paragraph(
            "Das Krisenzentrum ist seit 2003 rund um die Uhr besetzt. Im Jahr 2025 hat es 4.180 Anrufe entgegengenommen und in 312 Fällen Reisende bei der Rückkehr unterstützt.",
          ),
        ),
      ),
    },
    en: {
      headline: "Room 014: a night in the crisis response centre",
      lead: "When the ground shakes elsewhere, the telephone rings in Lindmar. A visit to the people who pick it up.",
      body: body(
        paragraph(
          "It is shortly after two in the morning, and Room 014 in the basement of the ministry is as bright as midday. Five clocks hang on the wall; three vacuum flasks stand on the table. Four people are on duty, and nobody has called since midnight. “A good night is a boring night,” says the shift leader.",
        ),
        heading("From a call to a list"),
        paragraph(
          "At 2:40 the boredom ends. A father from Valdnes cannot reach his daughter, who is hiking on the Meridian Isles, and the news is full of landslides. Within ten minutes the passenger list of the ferry is on the table. Half an hour later the embassy in Orrin Bay reports back: the group is sitting out the rain in a mountain hut, and everyone is well.",
        ),
        paragraph(
          "Cases like this are nearly always resolved. For them to be resolved quickly, the centre needs one thing above all: to know who is travelling where.",
        ),
        heading("What travellers can do"),
        bulletList(
          [
            "Sign up to the ",
            link("crisis contact list of the Ministry of Foreign Affairs", list),
            " before departure",
          ],
          "Keep a copy of your passport apart from the original",
          "Tell relatives your route and where you will be staying",
          "If something happens, send a short message home first",
        ),
        background(
          paragraph(
            "The crisis response centre has been staffed around the clock since 2003. In 2025 it took 4,180 calls and helped travellers to return home in 312 cases.",
          ),
        ),
      ),
    },
    "de-simple": {
      headline: "Hilfe am Telefon, auch in der Nacht: Das ist das Krisen·zentrum",
      lead: "Passiert Ihnen auf einer Reise etwas Schlimmes? Dann hilft Ihnen das Krisen·zentrum in Lindmar.",
      body: body(
        sentences(
          "Das Krisen·zentrum ist ein großer Raum mit vielen Telefonen.",
          "Der Raum ist im Außen·ministerium in Lindmar.",
          "Dort arbeiten immer Menschen, am Tag und in der Nacht.",
          "Sie helfen Menschen aus Halvorien in anderen Ländern.",
        ),
        heading("Ein Beispiel"),
        sentences(
          "Ein Vater ruft in der Nacht an.",
          "Seine Tochter macht eine Reise.",
          "Er hat Angst um seine Tochter.",
          "Das Krisen·zentrum sucht die Tochter.",
          "Nach einer halben Stunde ist klar: Der Tochter geht es gut.",
        ),
        heading("Das können Sie vor einer Reise tun"),
        bulletList(
          "Schreiben Sie Ihren Namen in die Liste für Reisende.",
          "Machen Sie eine Kopie von Ihrem Pass.",
          "Sagen Sie Ihrer Familie: Da fahre ich hin.",
        ),
        paragraph("Hier ist die Liste: ", link("Liste für Reisende vom Außen·ministerium", list)),
        background(
          sentences(
            "Das Krisen·zentrum gibt es seit dem Jahr 2003.",
            "Im Jahr 2025 haben dort 4.180 Menschen angerufen.",
          ),
        ),
      ),
    },
  },
};
