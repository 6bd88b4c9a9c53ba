import type { CorrectText } from "./correct-text.ts";

export const easyGerman: readonly CorrectText[] = [
  {
    headline: "Neue Regeln für sichere Schiffe",
    lead: "Halvorien und Norrland haben einen Vertrag gemacht. In dem Vertrag stehen Regeln für Schiffe.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außen-Ministerin von Halvorien",
      words: "Alle Menschen sollen sicher mit dem Schiff fahren. Darum gibt es jetzt gleiche Regeln für beide Länder.",
    },
    paragraphs: [
      "Die Schiffe bringen Menschen von einem Land in das andere Land. Diese Schiffe heißen: Fähren.",
      "Jedes Schiff wird 2-mal im Jahr geprüft.",
      "Früher war es so: Jedes Land hatte eigene Regeln. Das war nicht gut.",
    ],
  },
  {
    headline: "Die Präsidentin von Saint-Orlan ist zu Besuch",
    lead: "Die Präsidentin heißt Margarethe von der Linden. Sie bleibt 3 Tage in Halvorien.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "Sprecher vom Außen-Ministerium",
      words: "Wir sind schon lange Nachbarn. Jetzt wollen wir Partner werden.",
    },
    paragraphs: [
      "Die Präsidentin trifft den Premier-Minister.",
      "Sie besucht auch ein Museum. Das Museum heißt: Museo de la Navegación.",
      "Am Abend gibt es ein Konzert.",
    ],
  },
  {
    headline: "Gewalt auf den Kestrel-Inseln",
    lead: "Auf den Kestrel-Inseln gibt es Kämpfe. Bei den Kämpfen sind 11 Menschen gestorben.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außen-Ministerin",
      words: "Die Kämpfe müssen aufhören. Das Rote Kreuz muss den Menschen helfen dürfen.",
    },
    paragraphs: [
      "Bitte reisen Sie nicht auf die Inseln. Dort ist es gefährlich.",
      "Halvorien gibt Geld für die Menschen auf den Inseln. Das Geld bekommen UNICEF und andere Helfer.",
    ],
  },
  {
    headline: "Treffen von 9 Ländern in Port Esker",
    lead: "9 Länder gehören zum Nordsee-Rat. Die Minister treffen sich am 18. September 2026.",
    place: "Port Esker",
    statement: {
      speaker: "Jana Feldrin",
      office: "Leiterin von der Presse-Stelle",
      words: "Das Presse-Zentrum ist den ganzen Tag offen.",
    },
    paragraphs: [
      "Bei dem Treffen sprechen die Minister über das Meer.",
      "Journalisten können sich anmelden. Die Anmeldung beginnt am 1. Juli.",
    ],
  },
  {
    headline: "Halvorien schützt Vögel",
    lead: "Viele Vögel fliegen im Herbst in warme Länder. Auf dem Weg brauchen sie Pausen.",
    place: "Genf",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außen-Ministerin",
      words: "Vögel brauchen keinen Pass. Aber sie brauchen Plätze zum Ausruhen.",
    },
    paragraphs: [
      "Halvorien schützt jetzt 12 Plätze für Vögel. Dort darf niemand bauen.",
      "41 Länder machen bei dem Vertrag mit.",
    ],
  },
  {
    headline: "Halvorien hilft nach dem Erd-Beben in Qadrana",
    lead: "In Qadrana war ein Erd-Beben. Mindestens 214 Menschen sind gestorben.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außen-Ministerin von Halvorien",
      words: "Wir sind sehr traurig. Qadrana ist seit 60 Jahren unser Freund. Jetzt helfen wir unserem Freund.",
    },
    paragraphs: [
      "Das Erd-Beben war am 9. Februar 2026. Viele Häuser sind kaputt.",
      "Halvorien hat 38 Helfer nach Qadrana geschickt. Die Helfer haben 6 Hunde dabei. Die Hunde suchen nach Menschen.",
      "In Qadrana leben 61 Menschen aus Halvorien. Es geht ihnen allen gut.",
    ],
    link: {
      before: "Sie wollen Geld spenden? Hier ist die ",
      text: "Internet-Seite von den Hilfs-Vereinen",
      href: "https://relief.halvoria.example/qadrana",
      after: ".",
    },
  },
  {
    headline: "In Saint-Orlan war eine Wahl",
    lead: "Die Menschen in Saint-Orlan haben gewählt. Die Wahl war gut und ruhig.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außen-Ministerin",
      words: "Eine Wahl ist ein Versprechen. Saint-Orlan hat das Versprechen gehalten.",
    },
    paragraphs: [
      "Fast drei Viertel von allen Menschen haben gewählt. Gewonnen hat die Partei En avant Saint-Orlan.",
      "Das Waffen-Embargo bleibt. Das heißt: Niemand darf Waffen nach Saint-Orlan verkaufen.",
      "24 Leute aus Halvorien haben bei der Wahl zugeschaut. Sie sagen: Alles war richtig.",
      "Auf den Wahl-Urnen steht ein Spruch: « La mer n’a pas de portes ».",
      "Das heißt auf Deutsch: Das Meer hat keine Türen.",
    ],
  },
  {
    headline: "Ein Sturm kommt: Bitte nicht auf die Kestrel-Inseln reisen",
    lead: "Auf die Kestrel-Inseln kommt ein sehr starker Sturm. Der Sturm heißt Aurelia.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "Sprecher vom Außen-Ministerium",
      words: "Bitte warten Sie nicht. Fahren Sie jetzt weg, wenn Sie können.",
    },
    paragraphs: [
      "Der Sturm kommt am 21. September 2026. Der Flughafen schließt am 20. September um 12 Uhr.",
      "Die Botschaft von Halvorien hilft Ihnen. Die Telefon-Nummer ist +990 555 0144.",
      "Die Adresse ist: 14 Cormorant Lane, Tern Harbour.",
    ],
    heading: "Das können Sie tun",
    list: [
      "Rufen Sie die Botschaft an.",
      "Sie brauchen Wasser und Essen für 3 Tage.",
      "Nehmen Sie Ihren Pass und Ihre Medikamente mit.",
    ],
  },
  {
    headline: "Henrik Marlow ist gestorben",
    lead: "Henrik Marlow war Botschafter von Halvorien. Er ist mit 94 Jahren gestorben.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außen-Ministerin",
      words: "Er war unser Lehrer. Und er war mein Freund.",
    },
    paragraphs: [
      "Ein Botschafter spricht in einem anderen Land für sein Land. Henrik Marlow hat in 5 Ländern gearbeitet.",
      "Er hat auch Bücher geschrieben. Ein Buch heißt „The Other Side of the Table“.",
      "Er hatte eine Frau, 2 Töchter und 5 Enkel-Kinder.",
      "Sie möchten etwas für seine Familie aufschreiben? Dann kommen Sie in die Kanzleigasse 3.",
    ],
  },
  {
    headline: "Neue Regeln für Fischer",
    lead: "Halvorien und Norrland haben neue Regeln gemacht. Es geht um Fische und um Geld.",
    place: "Vestermark",
    statement: {
      speaker: "Arvid Sjöholm",
      office: "Außen-Minister von Norrland",
      words: "Fische kennen keine Grenzen. Darum machen wir die Regeln jetzt zusammen.",
    },
    paragraphs: [
      "Die Regeln gelten ab dem 1. Januar 2027. Die Fischer dürfen dann weniger Heringe fangen als früher.",
      "Beide Länder bekommen zusammen eine Küsten-Wache. Die Küsten-Wache passt auf dem Meer auf.",
    ],
    heading: "Das hat die Küsten-Wache",
    list: ["4 Schiffe", "26 Leute", "ein Haus in Vestermark"],
    link: { before: "Alles steht in dem ", text: "Vertrag in schwerer Sprache", href: "/de/newsroom", after: "." },
  },
  {
    headline: "Die Ministerin spricht über Afrika",
    lead: "Die Außen-Ministerin hat einen Plan für Afrika. Sie stellt den Plan am 9. Oktober 2026 vor.",
    place: "Lindmar",
    statement: {
      speaker: "Jana Feldrin",
      office: "Leiterin von der Presse-Stelle",
      words: "Sie können viel fragen. Und es gibt Kaffee.",
    },
    paragraphs: [
      "Das Treffen ist im Alten Zoll-Haus. Es fängt um 10:30 Uhr an.",
      "2 Fachleute sprechen auch. Sie heißen Amadou N’Diaye und Wambui Kariuki.",
      "Bitte melden Sie sich bis zum 6. Oktober an. Schreiben Sie an press@mfa.halvoria.example.",
    ],
    notes: ["Den Plan gibt es auch kurz. Die kurze Fassung ist in 5 Sprachen."],
  },
  {
    headline: "7 neue Botschafter für Halvorien",
    lead: "Halvorien hat 7 neue Botschafter und Botschafterinnen. Die Präsidentin hat ihnen einen Brief gegeben.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außen-Ministerin",
      words: "Sie gehen weit weg. Bitte schreiben Sie uns oft.",
    },
    paragraphs: [
      "3 von den 7 sind Frauen. Die jüngste ist 39 Jahre alt. Sie heißt Noor Al-Sabbagh.",
      "Ein Chor hat gesungen. Der Chor kommt vom Lycée du Port.",
    ],
    heading: "Die Namen",
    list: [
      "Noor Al-Sabbagh (Qadrana)",
      "Jean-Baptiste de la Roche-Perrault (Saint-Orlan)",
      "Friederike von Oldenstein-Kähler (Norrland)",
      "María del Carmen Ibáñez (Tavra)",
      "Håkon Sæther (Nordsee-Rat)",
    ],
  },
  {
    headline: "Geld für junge Leute: Lernen in Halvorien",
    lead: "Junge Leute aus 48 Ländern können in Halvorien studieren. Sie bekommen dafür Geld.",
    place: "Lindmar",
    statement: {
      speaker: "Edda Marrow",
      office: "Staats-Sekretärin im Außen-Ministerium",
      words: "Zusammen kochen und zusammen lernen: So werden Menschen Freunde.",
    },
    paragraphs: [
      "Es gibt 250 Plätze. Jede Person bekommt 1150 Kronen im Monat.",
      "Das Geld heißt: Stipendium. Man spricht es so: Schti-pen-di-um.",
      "Sie können bis zum 15. Januar 2027 mitmachen. Sie müssen gut Deutsch, Englisch oder Französisch können.",
    ],
    link: {
      before: "Mehr Infos gibt es auf der ",
      text: "Internet-Seite für Stipendien",
      href: "https://scholarships.halvoria.example",
      after: ".",
    },
  },
];

/** Headlines that are short, or full of names, and right. */
export const easyGermanHeadlines: readonly string[] = [
  "Ilse Marandt in Saint-Orlan",
  "Hilfe für Qadrana",
  "Das Museum The Open Sea",
  "Die Fähre fährt wieder",
  "Danke, Médecins Sans Frontières!",
  "Gute Nachrichten aus Norrland",
  "So können Sie wählen",
  "Neue Botschafterin in Qadra",
  "Was ist der Nordsee-Rat?",
];
