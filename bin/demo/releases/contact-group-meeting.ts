import { background, body, bulletList, heading, paragraph, sentences, statement } from "../build.ts";
import type { DemoRelease, DemoText } from "../demo-release.ts";
import { minister, people } from "../names.ts";

/** @param members - countries and organisations at the table: the first version was one short */
const german = (members: number): DemoText => ({
  headline: "Kontaktgruppe Lindmar beschließt Fahrplan für den Haldorpass",
  lead: `Bei ihrem Herbsttreffen am 20. November 2025 in Lindmar haben sich die ${members} Mitglieder der Kontaktgruppe auf vier Schritte bis Ende 2026 verständigt.`,
  body: body(
    paragraph(
      `Unter dem Vorsitz von Außenministerin Ilse Marandt haben am 20. November 2025 alle ${members} Mitglieder der Kontaktgruppe Lindmar einen Fahrplan für die Region um den Haldorpass angenommen. Zum ersten Mal saßen die Bürgermeisterinnen und Bürgermeister der sechs Grenzgemeinden mit am Tisch.`,
    ),
    statement(
      minister.de,
      "Vor einem Jahr haben wir gefragt, wie wir das Schießen beenden. Heute fragen wir, wann die Schule in Oberhaldor wieder öffnet. Das ist der Unterschied zwischen einer Waffenruhe und dem Anfang von Frieden.",
    ),
    heading("Die vier Schritte"),
    bulletList(
      "Die Passstraße wird bis Ende März 2026 ganzjährig für den Verkehr geöffnet.",
      "Sorvanien und Ostren räumen die Minen entlang der Straße; Halvorien stellt Fachleute und Gerät.",
      "Ein Aufbaufonds von 85 Millionen Kronen finanziert Schulen, Brücken und Wasserleitungen.",
      "Die Beobachtermission wird bis zum 31. Dezember 2026 verlängert.",
    ),
    paragraph(
      "Koordinator Mirel Oskane berichtet der Kontaktgruppe alle drei Monate über die Umsetzung. Das nächste Treffen auf Ministerebene findet im Herbst 2026 in Hallund statt.",
    ),
    background(
      paragraph(
        `Die Kontaktgruppe Lindmar wurde im Dezember 2024 gegründet. Ihr gehören ${members} Staaten und Organisationen an; den Vorsitz führt Halvorien. Seit der Waffenruhe vom 22. Januar 2025 sind rund 31.000 der 40.000 Vertriebenen zurückgekehrt.`,
      ),
    ),
  ),
});

const english = (members: number): DemoText => ({
  headline: "Lindmar Contact Group adopts a roadmap for the Haldor Pass",
  lead: `At their autumn meeting in Lindmar on 20 November 2025, the ${members} members of the Contact Group agreed on four steps to be taken by the end of 2026.`,
  body: body(
    paragraph(
      `Chaired by Foreign Minister Ilse Marandt, all ${members} members of the Lindmar Contact Group adopted a roadmap for the region around the Haldor Pass on 20 November 2025. For the first time, the mayors of the six border communities had a seat at the table.`,
    ),
    statement(
      minister.en,
      "A year ago we were asking how to stop the shooting. Today we are asking when the school in Upper Haldor will open again. That is the difference between a ceasefire and the beginning of peace.",
    ),
    heading("The four steps"),
    bulletList(
      "By the end of March 2026 the road through the pass will be open to traffic all year round.",
      "Sorvany and Ostrene will clear the mines along the road; Halvoria will provide specialists and equipment.",
      "A reconstruction fund of 85 million crowns will pay for schools, bridges and water mains.",
      "The observer mission will be extended until 31 December 2026.",
    ),
    paragraph(
      "Coordinator Mirel Oskane will report to the Contact Group on progress every three months. The next meeting at ministerial level will take place in Hallund in autumn 2026.",
    ),
    background(
      paragraph(
        `The Lindmar Contact Group was founded in December 2024. It comprises ${members} countries and organisations and is chaired by Halvoria. Since the ceasefire of 22 January 2025, around 31,000 of the 40,000 displaced people have returned home.`,
      ),
    ),
  ),
});

const french = (members: number): DemoText => ({
  headline: "Le Groupe de contact de Lindmar adopte une feuille de route pour le col de Haldor",
  lead: `Réunis à Lindmar le 20 novembre 2025, les ${members} membres du Groupe de contact sont convenus de quatre étapes d’ici à la fin de 2026.`,
  body: body(
    paragraph(
      `Sous la présidence de la ministre des Affaires étrangères, Ilse Marandt, les ${members} membres du Groupe de contact de Lindmar ont adopté le 20 novembre 2025 une feuille de route pour la région du col de Haldor. Pour la première fois, les maires des six communes frontalières siégeaient à la table.`,
    ),
    statement(
      minister.fr,
      "Il y a un an, nous nous demandions comment faire taire les armes. Aujourd’hui, nous nous demandons quand rouvrira l’école de Haut-Haldor. Voilà ce qui sépare une trêve d’un début de paix.",
    ),
    heading("Les quatre étapes"),
    bulletList(
      "La route du col sera ouverte à la circulation toute l’année d’ici à la fin de mars 2026.",
      "La Sorvanie et l’Ostrène déminent les abords de la route ; l’Halvorie fournit des spécialistes et du matériel.",
      "Un fonds de reconstruction de 85 millions de couronnes financera des écoles, des ponts et des conduites d’eau.",
      "La mission d’observation est prolongée jusqu’au 31 décembre 2026.",
    ),
    paragraph(
      "Le coordonnateur, Mirel Oskane, rendra compte tous les trois mois au Groupe de contact de l’avancement des travaux. La prochaine réunion ministérielle se tiendra à Hallund à l’automne 2026.",
    ),
    background(
      paragraph(
        `Fondé en décembre 2024, le Groupe de contact de Lindmar rassemble ${members} États et organisations sous la présidence de l’Halvorie. Depuis le cessez-le-feu du 22 janvier 2025, environ 31 000 des 40 000 personnes déplacées ont regagné leur foyer.`,
      ),
    ),
  ),
});

/** @param members - counted in words that agree with it */
const arabic = (members: "30 عضوًا" | "31 عضوًا", states: string): DemoText => ({
  headline: "مجموعة اتصال ليندمار تعتمد خريطة طريق لمنطقة ممر هالدور",
  lead: `اتفقت المجموعة التي تضم ${members} في اجتماعها الخريفي في ليندمار في 20 نوفمبر 2025 على أربع خطوات تُنجز قبل نهاية عام 2026.`,
  body: body(
    paragraph(
      `اعتمدت مجموعة اتصال ليندمار (Lindmar Contact Group)، التي تضم ${members}، في 20 نوفمبر 2025 برئاسة وزيرة الخارجية إلزه ماراندت خريطة طريق للمنطقة المحيطة بممر هالدور. وشارك في الاجتماع للمرة الأولى رؤساء البلديات الحدودية الست.`,
    ),
    statement(
      minister.ar,
      "كنا نتساءل قبل عام كيف نوقف إطلاق النار، ونحن نتساءل اليوم متى تفتح مدرسة هالدور العليا أبوابها من جديد. وهذا هو الفارق بين وقف إطلاق النار وبداية السلام.",
    ),
    heading("الخطوات الأربع"),
    bulletList(
      "فتح طريق الممر أمام حركة السير طوال العام في موعد أقصاه نهاية مارس 2026.",
      "تتولى سورفانيا وأوسترين إزالة الألغام على جانبي الطريق، وتوفر هالفوريا الخبراء والمعدات.",
      "إنشاء صندوق لإعادة الإعمار بقيمة 85 مليون كرونة لتمويل المدارس والجسور وشبكات المياه.",
      "تمديد عمل بعثة المراقبين حتى 31 ديسمبر 2026.",
    ),
    paragraph(
      "ويقدّم المنسق ميريل أوسكان إلى المجموعة تقريرًا عن سير التنفيذ كل ثلاثة أشهر. وينعقد الاجتماع الوزاري المقبل في هالوند في خريف عام 2026.",
    ),
    background(
      paragraph(
        `تأسست مجموعة اتصال ليندمار في ديسمبر 2024، وتضم ${states}، وترأسها هالفوريا. وقد عاد منذ وقف إطلاق النار في 22 يناير 2025 نحو 31 ألفًا من أصل 40 ألف نازح إلى ديارهم.`,
      ),
    ),
  ),
});

const easy = (members: number): DemoText => ({
  headline: "Treffen in Lindmar: So soll am Haldor·pass Frieden werden",
  lead: "Viele Länder haben sich in Lindmar getroffen. Sie haben einen Plan für den Haldor·pass gemacht.",
  body: body(
    sentences(
      "Der Haldor·pass ist ein Weg über die Berge.",
      "Dort haben Soldaten aus zwei Ländern gekämpft.",
      "Seit Januar 2025 ist der Kampf vorbei.",
      "Jetzt soll dort wieder ein gutes Leben möglich sein.",
      "Darum haben sich viele Länder getroffen.",
      "Das Treffen war am 20. November 2025 in Lindmar.",
      "Die Länder sind zusammen in einer Gruppe.",
      "Die Gruppe heißt: Kontakt·gruppe Lindmar.",
      `Die Gruppe hat ${members} Mitglieder.`,
    ),
    heading("Das ist der Plan"),
    bulletList(
      "Die Straße über die Berge soll immer offen sein.",
      "Fach·leute räumen gefährliche Minen weg.",
      "Die Menschen bekommen Geld für Schulen und Brücken.",
      "Die Beobachter bleiben bis Ende 2026.",
    ),
    sentences("Beobachter sind Menschen, die gut aufpassen.", "Sie schauen: Halten alle ihr Wort?"),
    heading("Das sagt die Außen·ministerin"),
    statement(
      minister["de-simple"],
      "Vor einem Jahr haben wir gefragt: Wann hört der Kampf auf?",
      "Jetzt fragen wir: Wann macht die Schule wieder auf?",
      "So fängt Frieden an.",
    ),
    background(
      sentences(
        `${people.oskane["de-simple"]} passt auf den Plan auf.`,
        "Er sagt der Gruppe alle 3 Monate: So weit sind wir.",
        "Im Herbst 2026 trifft sich die Gruppe wieder.",
      ),
    ),
  ),
});

export const contactGroupMeeting: DemoRelease = {
  releaseType: "press_release",
  date: "2025-11-20",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en", "fr", "ar", "de-simple"],
  mode: "together",
  topics: ["peace-and-security", "neighbouring-countries"],
  contact: "press-office",
  author: "brask",
  picture: { key: "roundTable", after: 1 },
  texts: {
    de: german(30),
    en: english(30),
    fr: french(30),
    ar: arabic("30 عضوًا", "30 دولة ومنظمة"),
    "de-simple": easy(30),
  },
  story: {
    kind: "published",
    at: "2025-11-20T16:00",
    later: [
      {
        kind: "correction",
        at: "2025-11-20T17:25",
        texts: {
          de: { ...german(31), changeNote: "Die Kontaktgruppe Lindmar hat 31 Mitglieder, nicht 30." },
          en: { ...english(31), changeNote: "The Lindmar Contact Group has 31 members, not 30." },
          fr: { ...french(31), changeNote: "Le Groupe de contact de Lindmar compte 31 membres et non 30." },
          ar: {
            ...arabic("31 عضوًا", "31 دولة ومنظمة"),
            changeNote: "تضم مجموعة اتصال ليندمار 31 عضوًا، لا 30 عضوًا كما ورد في النسخة الأولى.",
          },
          "de-simple": { ...easy(31), changeNote: "Wir haben eine Zahl verbessert: Die Gruppe hat 31 Mitglieder." },
        },
      },
    ],
  },
};
