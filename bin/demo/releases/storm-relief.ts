import type { BodyNode } from "#domain/release.ts";
import {
  background,
  body,
  bulletList,
  heading,
  link,
  notesToEditors,
  paragraph,
  sentences,
  statement,
} from "../build.ts";
import type { DemoRelease, DemoText } from "../demo-release.ts";
import { minister } from "../names.ts";

const donations = "https://relief.halvoria.example/";

/** @param news - what the update of 18 April put first */
const german = (news: BodyNode[] = []): DemoText => ({
  headline: "Nach dem Wirbelsturm: Halvorien fliegt Hilfsgüter auf die Meridianinseln",
  lead: "Zelte, Trinkwasserfilter und Medikamente für 6.000 Menschen sind am 16. April 2025 von Port Esker nach Orrin Bay gestartet.",
  body: body(
    news,
    paragraph(
      "Eine Frachtmaschine mit 18 Tonnen Hilfsgütern hat am Morgen des 16. April 2025 den Flughafen Port Esker in Richtung Meridianinseln verlassen. Der Wirbelsturm „Ansa“ hatte dort drei Tage zuvor ganze Ortschaften zerstört. Nach Angaben der Regierung in Orrin Bay sind mehr als 20.000 Menschen ohne Obdach.",
    ),
    statement(
      minister.de,
      "Wer alles verloren hat, braucht zuerst sauberes Wasser, ein Dach über dem Kopf und das Gefühl, nicht allein zu sein. Ich habe meinem Amtskollegen Josua Pell zugesagt, dass Halvorien hilft, solange die Hilfe gebraucht wird.",
    ),
    heading("Was an Bord ist"),
    bulletList(
      "420 winterfeste Familienzelte",
      "30 Anlagen zur Aufbereitung von Trinkwasser",
      "Medikamente und Verbandsmaterial für drei Monate",
      "ein elfköpfiges Team des Halvorischen Hilfswerks",
    ),
    background(
      paragraph(
        "Halvorien und die Meridianinseln arbeiten seit 1998 in der Katastrophenhilfe zusammen. Die Hilfe stimmt das Krisenzentrum im Außenministerium ab. Das Halvorische Hilfswerk lagert in Port Esker ständig Güter für 10.000 Menschen.",
      ),
    ),
    notesToEditors(
      paragraph(
        "Wer helfen möchte, findet das ",
        link("Spendenkonto des Halvorischen Hilfswerks", donations),
        " im Internet.",
      ),
    ),
  ),
});

const english = (news: BodyNode[] = []): DemoText => ({
  headline: "After the cyclone: Halvoria flies relief supplies to the Meridian Isles",
  lead: "Tents, water filters and medicines for 6,000 people left Port Esker for Orrin Bay on 16 April 2025.",
  body: body(
    news,
    paragraph(
      "A cargo aircraft carrying 18 tonnes of relief supplies left Port Esker airport for the Meridian Isles on the morning of 16 April 2025. Three days earlier, Cyclone Ansa had destroyed entire settlements there. According to the government in Orrin Bay, more than 20,000 people are without shelter.",
    ),
    statement(
      minister.en,
      "People who have lost everything need clean water first, then a roof over their heads, and the knowledge that they are not alone. I have assured my counterpart Josua Pell that Halvoria will help for as long as help is needed.",
    ),
    heading("What is on board"),
    bulletList(
      "420 weatherproof family tents",
      "30 units for treating drinking water",
      "Medicines and dressings for three months",
      "A team of eleven from the Halvorian Relief Service",
    ),
    background(
      paragraph(
        "Halvoria and the Meridian Isles have worked together on disaster relief since 1998. Assistance is coordinated by the crisis response centre at the Ministry of Foreign Affairs. The Halvorian Relief Service keeps supplies for 10,000 people in permanent storage at Port Esker.",
      ),
    ),
    notesToEditors(
      paragraph(
        "Anyone wishing to help can use the ",
        link("donation account of the Halvorian Relief Service", donations),
        ".",
      ),
    ),
  ),
});

const french = (news: BodyNode[] = []): DemoText => ({
  headline: "Après le cyclone, l’Halvorie achemine des secours vers les îles Méridiennes",
  lead: "Des tentes, des filtres à eau et des médicaments pour 6 000 personnes ont quitté Port Esker pour Orrin Bay le 16 avril 2025.",
  body: body(
    news,
    paragraph(
      "Un avion-cargo transportant 18 tonnes de matériel de secours a décollé de l’aéroport de Port Esker, le 16 avril 2025 au matin, à destination des îles Méridiennes. Trois jours plus tôt, le cyclone Ansa y avait rasé des villages entiers. Selon le gouvernement d’Orrin Bay, plus de 20 000 personnes sont sans abri.",
    ),
    statement(
      minister.fr,
      "Quand on a tout perdu, on a d’abord besoin d’eau potable, d’un toit et de la certitude de ne pas être seul. J’ai assuré à mon homologue Josua Pell que l’Halvorie apporterait son aide aussi longtemps qu’il le faudrait.",
    ),
    heading("À bord de l’appareil"),
    bulletList(
      "420 tentes familiales résistant aux intempéries ;",
      "30 unités de traitement de l’eau ;",
      "des médicaments et des pansements pour trois mois ;",
      "une équipe de onze membres du Service halvorien de secours.",
    ),
    background(
      paragraph(
        "L’Halvorie et les îles Méridiennes coopèrent depuis 1998 en matière de secours d’urgence. L’aide est coordonnée par le centre de crise du ministère des Affaires étrangères. Le Service halvorien de secours entrepose en permanence à Port Esker de quoi venir en aide à 10 000 personnes.",
      ),
    ),
    notesToEditors(
      paragraph(
        "Pour apporter votre soutien, consultez la ",
        link("page de dons du Service halvorien de secours", donations),
        ".",
      ),
    ),
  ),
});

const arabic = (news: BodyNode[] = []): DemoText => ({
  headline: "بعد الإعصار: هالفوريا ترسل مواد إغاثة جوًا إلى جزر ميريديان",
  lead: "انطلقت من بورت إسكر إلى أورين باي في 16 أبريل 2025 شحنة من الخيام ومرشحات المياه والأدوية تكفي ستة آلاف شخص.",
  body: body(
    news,
    paragraph(
      "غادرت طائرة شحن تحمل 18 طنًا من مواد الإغاثة مطار بورت إسكر صباح 16 أبريل 2025 متجهة إلى جزر ميريديان، حيث كان الإعصار «آنسا» قد دمّر قبل ثلاثة أيام بلدات بأكملها. وتفيد الحكومة في أورين باي بأن أكثر من 20 ألف شخص باتوا بلا مأوى.",
    ),
    statement(
      minister.ar,
      "إن من فقد كل شيء يحتاج أولًا إلى ماء نظيف وسقف يؤويه وإلى أن يشعر بأنه ليس وحده. وقد أكدت لنظيري جوسوا بيل أن هالفوريا ستواصل تقديم العون ما دامت الحاجة إليه قائمة.",
    ),
    heading("حمولة الطائرة"),
    bulletList(
      "420 خيمة عائلية مقاومة للأحوال الجوية",
      "30 وحدة لتنقية مياه الشرب",
      "أدوية ومواد تضميد تكفي ثلاثة أشهر",
      "فريق من أحد عشر فردًا من هيئة الإغاثة الهالفورية",
    ),
    background(
      paragraph(
        "تتعاون هالفوريا وجزر ميريديان في مجال الإغاثة من الكوارث منذ عام 1998. ويتولى مركز الأزمات في وزارة الخارجية تنسيق المساعدات، وتحتفظ هيئة الإغاثة الهالفورية في مستودعاتها في بورت إسكر على الدوام بمواد تكفي عشرة آلاف شخص.",
      ),
    ),
    notesToEditors(
      paragraph(
        "يمكن لمن يرغب في المساعدة الاستعانة بصفحة ",
        link("التبرعات لدى هيئة الإغاثة الهالفورية", donations),
        ".",
      ),
    ),
  ),
});

const easy = (news: BodyNode[] = []): DemoText => ({
  headline: "Ein Sturm auf den Meridian·inseln: Halvorien hilft den Menschen",
  lead: "Ein Flugzeug bringt Zelte, sauberes Wasser und Medizin. Die Hilfe ist für 6.000 Menschen.",
  body: body(
    news,
    sentences(
      "Die Meridian·inseln sind ein Land im Meer.",
      "Dort war am 13. April 2025 ein sehr starker Sturm.",
      "Der Sturm heißt: Ansa.",
      "Viele Häuser sind jetzt kaputt.",
      "Mehr als 20.000 Menschen brauchen einen Platz zum Schlafen.",
      "Halvorien hilft diesen Menschen.",
      "Am 16. April 2025 ist ein Flugzeug gestartet.",
      "Es fliegt von Port Esker zu den Meridian·inseln.",
    ),
    heading("Das ist in dem Flugzeug"),
    bulletList(
      "420 Zelte für Familien",
      "30 Geräte, die Wasser sauber machen",
      "Medizin und Verbände für 3 Monate",
      "11 Helferinnen und Helfer vom Hilfs·werk von Halvorien",
    ),
    heading("Das sagt die Außen·ministerin"),
    statement(
      minister["de-simple"],
      "Die Menschen brauchen zuerst sauberes Wasser.",
      "Dann brauchen sie ein Dach über dem Kopf.",
      "Und sie sollen wissen: Andere Menschen denken an sie.",
      "Wir helfen so lange, wie sie uns brauchen.",
    ),
    background(
      sentences(
        "Halvorien und die Meridian·inseln helfen einander seit dem Jahr 1998.",
        "In Port Esker ist ein großes Lager.",
        "Dort liegen immer Zelte und Decken für 10.000 Menschen.",
      ),
    ),
    notesToEditors(
      sentences("Möchten auch Sie helfen?"),
      paragraph("Dann können Sie hier Geld geben: ", link("Spenden an das Hilfs·werk von Halvorien", donations)),
    ),
  ),
});

export const stormRelief: DemoRelease = {
  releaseType: "press_release",
  date: "2025-04-16",
  place: "portEsker",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de", "fr", "ar", "de-simple"],
  mode: "together",
  topics: ["humanitarian-assistance"],
  contact: "press-office",
  author: "feldrin",
  texts: { de: german(), en: english(), fr: french(), ar: arabic(), "de-simple": easy() },
  story: {
    kind: "published",
    at: "2025-04-16T11:00",
    later: [
      {
        kind: "update",
        at: "2025-04-18T16:40",
        texts: {
          de: {
            ...german([
              paragraph(
                "Am 18. April 2025 ist eine zweite Maschine mit 26 Tonnen Hilfsgütern in Orrin Bay gelandet. Sie brachte Teile eines Feldkrankenhauses mit 40 Betten; es soll am 21. April den Betrieb aufnehmen.",
              ),
            ]),
            changeNote: "Der zweite Hilfsflug vom 18. April und das Feldkrankenhaus sind ergänzt.",
          },
          en: {
            ...english([
              paragraph(
                "On 18 April 2025 a second aircraft with 26 tonnes of supplies landed in Orrin Bay. It carried parts of a field hospital with 40 beds, which is due to open on 21 April.",
              ),
            ]),
            changeNote: "The second relief flight of 18 April and the field hospital have been added.",
          },
          fr: {
            ...french([
              paragraph(
                "Un deuxième appareil s’est posé à Orrin Bay le 18 avril 2025 avec 26 tonnes de matériel, dont les éléments d’un hôpital de campagne de 40 lits, qui doit ouvrir le 21 avril.",
              ),
            ]),
            changeNote: "Le deuxième vol de secours du 18 avril et l’hôpital de campagne ont été ajoutés.",
          },
          ar: {
            ...arabic([
              paragraph(
                "هبطت في أورين باي في 18 أبريل 2025 طائرة ثانية تحمل 26 طنًا من مواد الإغاثة، من بينها تجهيزات مستشفى ميداني يضم 40 سريرًا، ومن المقرر أن يبدأ عمله في 21 أبريل.",
              ),
            ]),
            changeNote: "أضيفت معلومات عن رحلة الإغاثة الثانية في 18 أبريل وعن المستشفى الميداني.",
          },
          "de-simple": {
            ...easy(
              sentences(
                "Das ist neu:",
                "Am 18. April 2025 ist noch ein Flugzeug gelandet.",
                "Es bringt ein Kranken·haus aus Zelten.",
                "Das Kranken·haus hat 40 Betten.",
              ),
            ),
            changeNote: "Neu ist: Am 18. April ist ein zweites Flugzeug gelandet.",
          },
        },
      },
    ],
  },
};
