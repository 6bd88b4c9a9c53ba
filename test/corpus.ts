import type { Locale } from "#domain/locale.ts";

/** Correct texts of a fictional press office, with the foreign names and quotations that such texts have. */
export interface CorrectText {
  headline: string;
  lead: string;
  place: string;
  statement: { speaker: string; office: string; words: string };
  paragraphs: readonly string[];
}

export const corpus: Record<Locale, readonly CorrectText[]> = {
  en: [
    {
      headline: "Halvoria and Norrland sign agreement on ferry safety",
      lead: "Foreign Minister Ilse Marandt and her Norrlandian counterpart Arvid Sjöholm signed an agreement on the safety of passenger ferries in Lindmar on 4 June 2026.",
      place: "Lindmar",
      statement: {
        speaker: "Ilse Marandt",
        office: "Foreign Minister of Halvoria",
        words:
          "Nobody who boards a ferry in Port Esker should have to ask whose rules apply halfway across. From this autumn there will be one set of rules, one radio channel and one rescue plan.",
      },
      paragraphs: [
        "The agreement, negotiated over three years, obliges both countries to inspect every vessel twice a year and to share the results within a week.",
        "Around 1.4 million passengers cross the Esker Strait each year. The last serious accident, the grounding of the “Königin Amalie” in 2019, showed how much time is lost when two coast guards answer the same call.",
        "The text was drafted with the help of the Autorité maritime de Saint-Orlan and the Küstenwache Norrland.",
      ],
    },
    {
      headline: "President von der Linden visits Halvoria",
      lead: "The President of the Republic of Saint-Orlan, Margarethe von der Linden, arrived in Lindmar on Monday for a three-day state visit, her first since taking office.",
      place: "Lindmar",
      statement: {
        speaker: "Tomas Riedal",
        office: "Spokesperson of the Ministry of Foreign Affairs",
        words:
          "We have known each other as neighbours for a long time. This visit is about getting to know each other as partners.",
      },
      paragraphs: [
        "The programme includes talks with the Prime Minister, a wreath-laying ceremony and a visit to the Museo de la Navegación in Port Esker.",
        "At a dinner on Tuesday evening the guests will hear Schubert’s “Auf dem Wasser zu singen” and songs from the islands.",
        "Press Centre, Palais Lindmar, Place de la République",
      ],
    },
    {
      headline: "Statement on the situation in the Kestrel Islands",
      lead: "Halvoria is deeply concerned about the violence on the Kestrel Islands, in which at least eleven people have been killed since 12 March 2026.",
      place: "Lindmar",
      statement: {
        speaker: "Ilse Marandt",
        office: "Foreign Minister",
        words:
          "We call on all sides to lay down their weapons and to let the Red Cross do its work. Those who have lost relatives have our sympathy.",
      },
      paragraphs: [
        "Halvorian citizens are advised not to travel to the islands. The embassy in Tern Harbour can be reached around the clock.",
        "Halvoria has made two million crowns available for emergency relief through UNHCR, UNICEF and Médecins Sans Frontières.",
      ],
    },
    {
      headline: "Media advisory: Northern Sea Council to meet in Port Esker",
      lead: "Foreign ministers of the nine members of the Northern Sea Council will meet in Port Esker on 18 and 19 September 2026. Accreditation opens on 1 July.",
      place: "Port Esker",
      statement: {
        speaker: "Jana Feldrin",
        office: "Head of the Press Division",
        words: "The press centre will be open from six in the morning until midnight on both days.",
      },
      paragraphs: [
        "Family photograph at 11:30, press conference at 16:15, both in the Old Customs House.",
        "Television teams are asked to bring their own satellite vans, as the harbour network is not reliable.",
        "Arvid Sjöholm, Margarethe von der Linden, Youssef Al-Halwan, François Delorme",
      ],
    },
    {
      headline: "Halvoria joins treaty on the protection of migratory birds",
      lead: "With the deposit of its instrument of ratification, Halvoria became the 41st party to the Convention on Migratory Seabirds.",
      place: "Geneva",
      statement: {
        speaker: "Ilse Marandt",
        office: "Foreign Minister",
        words: "Birds need no passport, but they do need places to rest. We are adding twelve of them.",
      },
      paragraphs: [
        "The convention was adopted in Saint-Orlan in 2011. It commits its parties to keep resting places free from construction and to publish counts every other year.",
        "Seven of the new sites lie on the coast between Lindmar and Vestermark, five on the island of Großer Holm.",
      ],
    },
  ],
  de: [
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
  ],
  fr: [
    {
      headline: "La Halvorie et le Norrland signent un accord sur la sécurité des ferries",
      lead: "La ministre des Affaires étrangères, Ilse Marandt, et son homologue norrlandais, Arvid Sjöholm, ont signé le 4 juin 2026 à Lindmar un accord sur la sécurité des ferries.",
      place: "Lindmar",
      statement: {
        speaker: "Ilse Marandt",
        office: "ministre des Affaires étrangères de la République de Halvorie",
        words:
          "Quiconque embarque à Port Esker ne devrait pas avoir à se demander quelles règles s’appliquent à mi-chemin. Dès l’automne, il y aura une seule règle, un seul canal radio et un seul plan de sauvetage.",
      },
      paragraphs: [
        "L’accord oblige les deux pays à inspecter chaque navire deux fois par an et à échanger les résultats dans un délai d’une semaine.",
        "Environ 1,4 million de passagers traversent chaque année le détroit d’Esker. L’échouement du « Königin Amalie » en 2019 a montré combien de temps se perd lorsque deux gardes-côtes répondent au même appel.",
        "Le texte a été préparé avec l’aide de la Küstenwache Norrland et de l’International Maritime Organization.",
      ],
    },
    {
      headline: "Visite d’État de la présidente von der Linden en Halvorie",
      lead: "La présidente de la République de Saint-Orlan, Margarethe von der Linden, est arrivée lundi à Lindmar pour une visite d’État de trois jours.",
      place: "Lindmar",
      statement: {
        speaker: "Tomas Riedal",
        office: "porte-parole du ministère",
        words:
          "Nous nous connaissons depuis longtemps en voisins. Cette visite nous permettra de nous connaître en partenaires.",
      },
      paragraphs: [
        "Le programme prévoit un entretien avec le Premier ministre, un dépôt de gerbe et une visite du Museo de la Navegación.",
        "Mardi soir, les invités entendront « Auf dem Wasser zu singen » de Schubert et des chants des îles.",
        "Centre de presse, Palais Lindmar, Old Customs House",
      ],
    },
    {
      headline: "Déclaration sur la situation aux îles Kestrel",
      lead: "La Halvorie est vivement préoccupée par les violences aux îles Kestrel, qui ont fait au moins onze morts depuis le 12 mars 2026.",
      place: "Lindmar",
      statement: {
        speaker: "Ilse Marandt",
        office: "ministre des Affaires étrangères",
        words:
          "Nous appelons toutes les parties à déposer les armes et à laisser la Croix-Rouge faire son travail. Nos pensées vont à celles et ceux qui ont perdu des proches.",
      },
      paragraphs: [
        "Il est déconseillé de se rendre sur les îles. L’ambassade à Tern Harbour est joignable jour et nuit.",
        "La Halvorie consacre deux millions de couronnes à l’aide d’urgence du HCR, de l’UNICEF et de Médecins Sans Frontières.",
      ],
    },
    {
      headline: "Avis aux médias : le Conseil de la mer du Nord se réunit à Port Esker",
      lead: "Les ministres des Affaires étrangères des neuf membres du Conseil se réuniront les 18 et 19 septembre 2026 à Port Esker.",
      place: "Port Esker",
      statement: {
        speaker: "Jana Feldrin",
        office: "cheffe du service de presse",
        words: "Le centre de presse sera ouvert les deux jours de six heures du matin à minuit.",
      },
      paragraphs: [
        "Photo de famille à 11 h 30, conférence de presse à 16 h 15, à l’ancienne maison des douanes.",
        "Les équipes de télévision sont priées de venir avec leurs propres véhicules, le réseau du port n’étant pas fiable.",
        "Arvid Sjöholm, Margarethe von der Linden, Youssef Al-Halwan, François Delorme",
      ],
    },
    {
      headline: "La Halvorie adhère à la convention sur les oiseaux migrateurs",
      lead: "Avec le dépôt de son instrument de ratification, la Halvorie est devenue la 41e partie à la Convention on Migratory Seabirds.",
      place: "Genève",
      statement: {
        speaker: "Ilse Marandt",
        office: "ministre des Affaires étrangères",
        words: "Les oiseaux n’ont pas besoin de passeport, mais il leur faut des haltes. Nous en ajoutons douze.",
      },
      paragraphs: [
        "La convention a été adoptée à Saint-Orlan en 2011. Elle engage ses parties à préserver les haltes de toute construction et à publier leurs comptages tous les deux ans.",
        "Sept des nouveaux sites se trouvent sur la côte entre Lindmar et Vestermark, cinq sur l’île de Großer Holm.",
      ],
    },
  ],
  ar: [
    {
      headline: "هالفوريا ونورلاند توقعان اتفاقية بشأن سلامة العبّارات",
      lead: "وقّعت وزيرة الخارجية إلزه ماراندت ونظيرها النورلاندي أرفيد شوهولم في ليندمار، في 4 يونيو 2026، اتفاقية بشأن سلامة عبّارات الركاب.",
      place: "ليندمار",
      statement: {
        speaker: "إلزه ماراندت",
        office: "وزيرة خارجية جمهورية هالفوريا",
        words:
          "لا ينبغي لمن يصعد على متن عبّارة في بورت إسكر أن يتساءل عن القواعد السارية في منتصف الطريق. ابتداءً من الخريف ستكون هناك قاعدة واحدة وقناة لاسلكية واحدة وخطة إنقاذ واحدة.",
      },
      paragraphs: [
        "تُلزم الاتفاقية البلدين بتفتيش كل سفينة مرتين في السنة وتبادل النتائج خلال أسبوع.",
        "يعبر مضيق إسكر نحو 1.4 مليون مسافر سنوياً. وقد أظهر جنوح السفينة «Königin Amalie» عام 2019 مقدار الوقت الضائع عندما يستجيب جهازان لخفر السواحل للنداء نفسه.",
        "أُعدّ النص بمساعدة المنظمة البحرية الدولية (International Maritime Organization).",
      ],
    },
    {
      headline: "الرئيسة فون دير ليندن تزور هالفوريا",
      lead: "وصلت رئيسة جمهورية سانت أورلان، مارغريته فون دير ليندن، يوم الاثنين إلى ليندمار في زيارة دولة تستغرق ثلاثة أيام.",
      place: "ليندمار",
      statement: {
        speaker: "توماس ريدال",
        office: "المتحدث باسم وزارة الخارجية",
        words: "نعرف بعضنا جيراناً منذ زمن طويل، وهذه الزيارة فرصة لكي نعرف بعضنا شركاء.",
      },
      paragraphs: [
        "يشمل البرنامج محادثات مع رئيس الوزراء ومراسم وضع إكليل من الزهور وزيارة إلى متحف الملاحة.",
        "يصادف اليوم العالمي للمحيطات الثامن من يونيو من كل عام.",
        "Palais Lindmar",
      ],
    },
    {
      headline: "بيان بشأن الوضع في جزر كيستريل",
      lead: "تعرب هالفوريا عن قلقها العميق إزاء أعمال العنف في جزر كيستريل التي أودت بحياة أحد عشر شخصاً على الأقل منذ 12 مارس 2026.",
      place: "ليندمار",
      statement: {
        speaker: "إلزه ماراندت",
        office: "وزيرة الخارجية",
        words:
          "ندعو جميع الأطراف إلى إلقاء السلاح والسماح للصليب الأحمر بأداء عمله، ونتقدم بخالص التعازي إلى كل من فقدوا أقاربهم.",
      },
      paragraphs: [
        "يُنصح المواطنون بعدم السفر إلى الجزر. ويمكن الاتصال بالسفارة في تيرن هاربر على مدار الساعة.",
        "خصصت هالفوريا مليوني كرونة للإغاثة العاجلة عبر UNHCR وUNICEF ومنظمة أطباء بلا حدود.",
      ],
    },
    {
      headline: "إشعار لوسائل الإعلام: مجلس البحر الشمالي يجتمع في بورت إسكر",
      lead: "يجتمع وزراء خارجية الدول التسع الأعضاء في مجلس البحر الشمالي في بورت إسكر يومي 18 و19 سبتمبر 2026.",
      place: "بورت إسكر",
      statement: {
        speaker: "يانا فيلدرين",
        office: "رئيسة قسم الصحافة",
        words: "سيكون المركز الصحفي مفتوحاً في اليومين من السادسة صباحاً حتى منتصف الليل.",
      },
      paragraphs: [
        "الصورة الجماعية في الساعة 11:30، والمؤتمر الصحفي في الساعة 16:15، وكلاهما في مبنى الجمارك القديم.",
        "يرجى من فرق التلفزيون إحضار عربات البث الخاصة بها لأن شبكة الميناء غير موثوقة.",
      ],
    },
    {
      headline: "هالفوريا تنضم إلى اتفاقية حماية الطيور المهاجرة",
      lead: "بإيداع وثيقة التصديق أصبحت هالفوريا الطرف الحادي والأربعين في اتفاقية حماية الطيور البحرية المهاجرة.",
      place: "جنيف",
      statement: {
        speaker: "إلزه ماراندت",
        office: "وزيرة الخارجية",
        words: "لا تحتاج الطيور إلى جواز سفر، لكنها تحتاج إلى أماكن للراحة، ونحن نضيف اثني عشر مكاناً.",
      },
      paragraphs: [
        "اعتُمدت الاتفاقية في سانت أورلان عام 2011، وهي تُلزم أطرافها بحماية أماكن الاستراحة من البناء ونشر أعداد الطيور كل عامين.",
        "تقع سبعة من المواقع الجديدة على الساحل بين ليندمار وفيسترمارك، وخمسة في جزيرة غروسر هولم.",
      ],
    },
  ],
  "de-simple": [
    {
      headline: "Neue Regeln für sichere Schiffe",
      lead: "Halvorien und Norrland haben einen Vertrag gemacht. In dem Vertrag stehen Regeln für Schiffe.",
      place: "Lindmar",
      statement: {
        speaker: "Ilse Marandt",
        office: "Außen-Ministerin von Halvorien",
        words:
          "Alle Menschen sollen sicher mit dem Schiff fahren. Darum gibt es jetzt gleiche Regeln für beide Länder.",
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
  ],
};
