import type { CorrectText } from "./correct-text.ts";

export const german: readonly CorrectText[] = [
  {
    headline: "Halvorien und Norrland unterzeichnen Abkommen zur Fährsicherheit",
    lead: "Außenministerin Ilse Marandt und ihr norrländischer Amtskollege Arvid Sjöholm haben am 4. Juni 2026 in Lindmar ein Abkommen über die Sicherheit von Passagierfähren unterzeichnet.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außenministerin der Republik Halvorien",
      words:
        "Wer in Port Esker an Bord geht, soll nicht fragen müssen, wessen Regeln auf halber Strecke gelten. Ab dem Herbst gibt es eine Regel, einen Funkkanal und einen Rettungsplan.",
    },
    paragraphs: [
      "Das Abkommen verpflichtet beide Staaten, jedes Schiff zweimal im Jahr zu prüfen und die Ergebnisse binnen einer Woche auszutauschen.",
      "Rund 1,4 Millionen Reisende überqueren jährlich die Eskerstraße. Der Unfall der „Queen of the North“ im Jahr 2019 hat gezeigt, wie viel Zeit verloren geht, wenn zwei Küstenwachen auf denselben Notruf antworten.",
      "An der Ausarbeitung waren die International Maritime Organization und die Autorité maritime de Saint-Orlan beteiligt.",
    ],
  },
  {
    headline: "Präsidentin von der Linden zu Gast in Halvorien",
    lead: "Die Präsidentin der Republik Saint-Orlan, Margarethe von der Linden, ist am Montag zu einem dreitägigen Staatsbesuch in Lindmar eingetroffen.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "Sprecher des Außenministeriums",
      words: "Als Nachbarn kennen wir uns lange. Bei diesem Besuch geht es darum, uns als Partner kennenzulernen.",
    },
    paragraphs: [
      "Auf dem Programm stehen ein Gespräch mit dem Premierminister, eine Kranzniederlegung und ein Besuch im Museo de la Navegación.",
      "Beim Abendessen am Dienstag erklingen Brittens „Four Sea Interludes“ und Lieder von den Inseln.",
      "Pressezentrum, Palais Lindmar, Place de la République",
    ],
  },
  {
    headline: "Erklärung zur Lage auf den Kestrel Islands",
    lead: "Halvorien ist tief besorgt über die Gewalt auf den Kestrel Islands, bei der seit dem 12. März 2026 mindestens elf Menschen getötet wurden.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außenministerin",
      words:
        "Wir rufen alle Seiten auf, die Waffen niederzulegen und das Rote Kreuz seine Arbeit tun zu lassen. Unser Mitgefühl gilt allen, die Angehörige verloren haben.",
    },
    paragraphs: [
      "Von Reisen auf die Inseln wird abgeraten. Die Botschaft in Tern Harbour ist rund um die Uhr erreichbar.",
      "Halvorien stellt zwei Millionen Kronen für die Nothilfe von UNHCR, UNICEF und Médecins Sans Frontières bereit.",
    ],
  },
  {
    headline: "Terminhinweis: Nordsee-Rat tagt in Port Esker",
    lead: "Die Außenministerinnen und Außenminister der neun Mitglieder des Nordsee-Rats treffen sich am 18. und 19. September 2026 in Port Esker.",
    place: "Port Esker",
    statement: {
      speaker: "Jana Feldrin",
      office: "Leiterin des Pressereferats",
      words: "Das Pressezentrum ist an beiden Tagen von sechs Uhr morgens bis Mitternacht geöffnet.",
    },
    paragraphs: [
      "Familienfoto um 11:30 Uhr, Pressekonferenz um 16:15 Uhr, beides im Alten Zollhaus.",
      "Fernsehteams werden gebeten, eigene Übertragungswagen mitzubringen, da das Netz im Hafen nicht zuverlässig ist.",
      "Arvid Sjöholm, Margarethe von der Linden, Youssef Al-Halwan, François Delorme",
    ],
  },
  {
    headline: "Halvorien tritt Übereinkommen zum Schutz von Zugvögeln bei",
    lead: "Mit der Hinterlegung der Ratifikationsurkunde ist Halvorien 41. Vertragspartei der Convention on Migratory Seabirds geworden.",
    place: "Genf",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außenministerin",
      words: "Vögel brauchen keinen Pass, aber sie brauchen Rastplätze. Zwölf kommen jetzt hinzu.",
    },
    paragraphs: [
      "Das Übereinkommen wurde 2011 in Saint-Orlan geschlossen. Die Vertragsstaaten halten Rastplätze von Bebauung frei und veröffentlichen alle zwei Jahre ihre Zählungen.",
      "Sieben der neuen Gebiete liegen an der Küste zwischen Lindmar und Vestermark, fünf auf der Insel Großer Holm.",
    ],
  },
  {
    headline: "Halvorien trauert um die Opfer des Erdbebens in Qadrana",
    lead: "Mindestens 214 Menschen kamen ums Leben, als am frühen Morgen des 9. Februar 2026 ein Erdbeben der Stärke 6,8 den Norden Qadranas erschütterte.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außenministerin der Republik Halvorien",
      words:
        "Wir trauern mit den Familien und mit einem Land, das seit sechzig Jahren unser Freund ist. Unsere Leute sind unterwegs und bleiben, so lange sie gebraucht werden.",
    },
    paragraphs: [
      "Ein Rettungsteam mit 38 Fachleuten und sechs Hunden hat Lindmar vor Tagesanbruch verlassen. Ein zweites Flugzeug bringt 45 Tonnen Zelte, Decken und Wasserfilter.",
      "Die Botschaft in Qadra hat alle 61 Halvorierinnen und Halvorier erreicht, die in der Region gemeldet sind. Niemand von ihnen wird vermisst. Rund viertausend Familien haben ihr Zuhause verloren.",
      "„الصبر مفتاح الفرج“, lautet ein altes Sprichwort aus Qadrana: Geduld ist der Schlüssel zur Erleichterung.",
    ],
    link: {
      before: "Spenden nimmt das ",
      text: "gemeinsame Bündnis der Hilfsorganisationen",
      href: "https://relief.halvoria.example/qadrana",
      after: " entgegen.",
    },
  },
  {
    headline: "Außenministerin gratuliert Saint-Orlan zu friedlicher Wahl",
    lead: "Außenministerin Ilse Marandt hat den Menschen in Saint-Orlan zu einer Wahl gratuliert, die Beobachter als geordnet, transparent und ruhig beschreiben.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außenministerin",
      words:
        "Eine Wahl ist mehr als das Zählen von Stimmen. Sie ist das Versprechen, dass es auch eine nächste gibt, und Saint-Orlan hat dieses Versprechen gehalten.",
    },
    paragraphs: [
      "Nach Angaben der Commission électorale nationale lag die Wahlbeteiligung bei 71 Prozent. Die Partei En avant Saint-Orlan errang 48 der 90 Sitze in der Assemblée.",
      "Das Waffenembargo, das vor der Wahl verhängt worden war, bleibt in Kraft, bis die neue Regierung im Amt ist.",
      "Halvorien hatte 24 Beobachterinnen und Beobachter entsandt, die 310 Wahllokale auf der Hauptinsel und auf Île-aux-Phoques besuchten.",
      "Der Wahlspruch auf den Urnen, « La mer n’a pas de portes », stammt aus der ersten Verfassung von 1848.",
    ],
  },
  {
    headline: "Reisehinweis: Hurrikan Aurelia nähert sich den Kestrel Islands",
    lead: "Das Außenministerium rät bis auf Weiteres von Reisen auf die Kestrel Islands ab. Der Hurrikan Aurelia erreicht die Küste voraussichtlich am 21. September 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "Sprecher des Außenministeriums",
      words: "Bitte warten Sie nicht auf den Wind. Wer abreisen kann, sollte es tun, solange die Fähren noch fahren.",
    },
    paragraphs: [
      "Vorhergesagt sind Windgeschwindigkeiten von bis zu 210 Kilometern in der Stunde und neun Meter hohe Wellen. Der Flughafen Tern Harbour schließt am 20. September um 12 Uhr.",
      "Die Botschaft, 14 Cormorant Lane, Tern Harbour, ist rund um die Uhr geöffnet und unter +990 555 0144 zu erreichen.",
    ],
    heading: "Wenn Sie auf den Inseln sind",
    list: [
      "Melden Sie sich bei der Botschaft unter dem Namen, der in Ihrem Pass steht.",
      "Halten Sie Papiere, Medikamente und Trinkwasser für drei Tage bereit.",
      "Folgen Sie den Anweisungen der Kestrel Coast Guard, auch wenn sie Ihnen übertrieben scheinen.",
    ],
  },
  {
    headline: "Botschafter Henrik Marlow im Alter von 94 Jahren gestorben",
    lead: "Henrik Aldous Marlow, der Halvorien über vier Jahrzehnte in fünf Ländern vertreten hat, ist am 2. Februar 2026 in Port Esker gestorben.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außenministerin",
      words:
        "Er hat Generationen von uns gelehrt, dass ein Diplomat zweimal zuhört, ehe er einmal antwortet. Wir haben einen Lehrer verloren, und ich einen Freund.",
    },
    paragraphs: [
      "1931 in Vestermark geboren, trat Marlow 1956 in den auswärtigen Dienst ein. Er eröffnete die Botschaft in Qadra und leitete die Delegation, die den Meerengenvertrag von 1974 aushandelte.",
      "Zu seinen Büchern gehören „The Other Side of the Table“ und „Souvenirs d’un port sans neige“, beide in der Sprache des Landes geschrieben, in dem er gerade Dienst tat.",
      "Er hinterlässt seine Frau Solveig Brandt-Marlow, zwei Töchter und fünf Enkel. Im Ministerium, Kanzleigasse 3, liegt bis zum 13. Februar ein Kondolenzbuch aus.",
    ],
  },
  {
    headline: "Gemeinsames Kommuniqué Halvoriens und Norrlands zu Fischerei und Handel",
    lead: "Die Regierungen Halvoriens und Norrlands haben sich auf Fangquoten, Zollregeln und eine gemeinsame Küstenwache für die Eskerstraße geeinigt.",
    place: "Vestermark",
    statement: {
      speaker: "Arvid Sjöholm",
      office: "Außenminister von Norrland",
      words: "Fische haben keine Pässe. Es war Zeit, dass unsere Regeln nicht länger so tun, als hätten sie welche.",
    },
    paragraphs: [
      "Ab dem 1. Januar 2027 dürfen beide Länder zusammen 12.500 Tonnen Hering im Jahr anlanden, 3,2 Prozent weniger als 2026.",
      "Die Zölle auf Räucherfisch, die jetzt 8,5 Prozent betragen, enden am 31. März 2027. Ursprungsregeln folgen in einem Anhang mit 17 Artikeln.",
      "Das Kommuniqué wurde in zwei Urschriften in englischer und norrländischer Sprache unterzeichnet, wobei jeder Wortlaut gleichermaßen verbindlich ist.",
    ],
    heading: "Die Küstenwache",
    list: [
      "vier Patrouillenboote, zwei aus jedem Land",
      "eine Leitstelle in Vestermark mit 26 Bediensteten",
      "19,4 Millionen Kronen für die ersten drei Jahre",
    ],
    link: {
      before: "Der ",
      text: "vollständige Wortlaut des Kommuniqués",
      href: "/de/newsroom",
      after: " hat 17 Artikel.",
    },
  },
  {
    headline: "Einladung an die Presse: Marandt stellt Afrika-Strategie vor",
    lead: "Außenministerin Ilse Marandt stellt am 9. Oktober 2026 um 10:30 Uhr im Alten Zollhaus die Afrika-Strategie der Regierung vor.",
    place: "Lindmar",
    statement: {
      speaker: "Jana Feldrin",
      office: "Leiterin des Pressereferats",
      words: "Es ist Zeit für Fragen, und vor den Fragen gibt es Kaffee.",
    },
    paragraphs: [
      "Professor Amadou N’Diaye von der Université de Saint-Orlan und Dr. Wambui Kariuki vom Lake Institute ordnen die Strategie ein.",
      "Einlass ist ab 9:45 Uhr, Kamerateams können ab 8:30 Uhr aufbauen. Die Veranstaltung wird ins Englische, ins Französische und in norrländische Gebärdensprache übertragen.",
      "Bitte melden Sie sich bis zum 6. Oktober unter press@mfa.halvoria.example an und nennen Sie Ihr Medium.",
    ],
    notes: [
      "Die Strategie hat 64 Seiten. Eine Zusammenfassung in fünf Sprachen ist am selben Tag ab 11:30 Uhr erhältlich.",
    ],
  },
  {
    headline: "Sieben neue Botschafterinnen und Botschafter erhalten ihre Beglaubigungsschreiben",
    lead: "Bei einer Feierstunde im Palais Lindmar haben sieben neue Missionschefs aus der Hand der Präsidentin ihre Beglaubigungsschreiben erhalten.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Außenministerin",
      words: "Sie werden weit weg sein und uns nahe bleiben. Schreiben Sie oft, und schreiben Sie schlicht.",
    },
    paragraphs: [
      "Drei der sieben sind Frauen, für zwei von ihnen ist es der erste Posten an der Spitze einer Vertretung. Die Jüngste, Noor Al-Sabbagh, ist 39 Jahre alt.",
      "Zum Auftakt erklang „Song of the Fishermen“, gesungen vom Chor des Lycée du Port.",
    ],
    heading: "Die Neuen im Einzelnen",
    list: [
      "Noor Al-Sabbagh (Qadrana)",
      "Jean-Baptiste de la Roche-Perrault (Saint-Orlan)",
      "Friederike von Oldenstein-Kähler (Norrland)",
      "María del Carmen Ibáñez (Tavra)",
      "Håkon Sæther (Nordsee-Rat)",
    ],
  },
  {
    headline: "250 Stipendien für Studierende aus 48 Ländern",
    lead: "Studierende aus 48 Ländern können sich bis zum 15. Januar 2027 um ein Stipendium an einer Hochschule in Halvorien bewerben. 250 Plätze stehen bereit.",
    place: "Lindmar",
    statement: {
      speaker: "Edda Marrow",
      office: "Staatssekretärin im Außenministerium",
      words: "Wer mit Menschen aus zehn Ländern eine Küche geteilt hat, taugt schlecht zum Feind und gut zum Nachbarn.",
    },
    paragraphs: [
      "Wer ein Stipendium erhält, bekommt 1150 Kronen im Monat, eine Krankenversicherung und die Reise bezahlt. Das Programm läuft seit 1998; mehr als 4000 Absolventinnen und Absolventen haben es durchlaufen.",
      "Partner sind die Lindmar University of Technology, die École supérieure de navigation in Saint-Orlan und das Instituto del Mar in Tavra.",
      "Bewerbungen sind auf Englisch, Französisch oder Deutsch möglich. Sprachkenntnisse auf dem Niveau B2 genügen.",
    ],
    link: {
      before: "Formulare und Antworten auf häufige Fragen: ",
      text: "Stipendienportal des Außenministeriums",
      href: "https://scholarships.halvoria.example",
      after: "",
    },
  },
];

/** Headlines that are short, or full of names, and right. */
export const germanHeadlines: readonly string[] = [
  "Marandt in Saint-Orlan",
  "Erklärung zu Qadrana",
  "Ausstellung The Open Sea eröffnet",
  "Gespräche mit Norrland fortgesetzt",
  "Auszeichnung für Médecins Sans Frontières",
  "Fährverkehr läuft wieder",
  "Beileid für Tavra",
  "Briefing zum Blue Economy Summit",
  "Statement von Staatssekretärin Marrow",
];
