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
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

const embassy = "https://qadrana.mfa.halvoria.example/";

export const embassyQadrana: DemoRelease = {
  releaseType: "press_release",
  date: "2026-06-18",
  place: "qadrana",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en", "fr", "ar", "de-simple"],
  mode: "together",
  topics: ["travel-and-consular", "culture-and-education"],
  contact: "arabic-media",
  author: "brask",
  story: { kind: "published", at: "2026-06-18T10:00" },
  picture: { key: "embassy", after: 1 },
  texts: {
    de: {
      headline: "Halvorien eröffnet Botschaft in Talmera",
      lead: "Aus dem Konsulat in Qadrana ist am 18. Juni 2026 eine Botschaft geworden. Sie ist für 14.000 halvorische Staatsangehörige zuständig.",
      body: body(
        paragraph(
          "Außenministerin Ilse Marandt und ihre Amtskollegin Salma Warrad haben am 18. Juni 2026 in Qadrana die halvorische Botschaft eröffnet. Das Haus am Alten Hafen war ein Kontorgebäude und wurde in zwei Jahren umgebaut. Damit unterhält die Republik 21 Botschaften und 13 Konsulate.",
        ),
        statement(
          minister.de,
          "Zwischen Port Esker und Qadrana fahren seit vierhundert Jahren Schiffe. Kaufleute haben nie gefragt, ob es eine Botschaft gibt. Aber Familien, Studierende und Kranke fragen danach, und sie bekommen nun eine Antwort mit einer Adresse.",
        ),
        heading("Was die Botschaft anbietet"),
        bulletList(
          "Pässe, Visa und Beurkundungen an fünf Tagen in der Woche",
          "ein Notruftelefon, das rund um die Uhr besetzt ist",
          "eine Bibliothek mit 9.000 Bänden und Sprachkurse am Abend",
          "Beratung für Unternehmen aus beiden Ländern",
        ),
        background(
          paragraph(
            "Halvorien war in Qadrana seit 1974 mit einem Konsulat vertreten. Auf die Einrichtung von Botschaften hatten sich beide Außenministerinnen am 21. Mai 2026 verständigt. In Talmera leben rund 14.000 Halvorierinnen und Halvorier, in Halvorien etwa 22.000 Menschen aus Talmera.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Anschrift und Öffnungszeiten: ",
            link("Botschaft der Republik Halvorien in Qadrana", embassy),
            ".",
          ),
        ),
      ),
    },
    en: {
      headline: "Halvoria opens an embassy in Talmera",
      lead: "On 18 June 2026 the consulate in Qadrana became an embassy. It serves 14,000 Halvorian citizens.",
      body: body(
        paragraph(
          "Foreign Minister Ilse Marandt and her counterpart Salma Warrad opened the Halvorian embassy in Qadrana on 18 June 2026. The house on the Old Harbour used to be a trading office and has been rebuilt over two years. The Republic now has 21 embassies and 13 consulates.",
        ),
        statement(
          minister.en,
          "Ships have sailed between Port Esker and Qadrana for four hundred years. Merchants never asked whether there was an embassy. But families, students and the sick do ask, and now they get an answer with an address.",
        ),
        heading("What the embassy offers"),
        bulletList(
          "Passports, visas and certificates five days a week",
          "An emergency telephone line answered around the clock",
          "A library of 9,000 volumes and language courses in the evening",
          "Advice for companies from both countries",
        ),
        background(
          paragraph(
            "Halvoria had been represented in Qadrana by a consulate since 1974. The two ministers agreed to open embassies on 21 May 2026. Some 14,000 Halvorians live in Talmera, and about 22,000 people from Talmera live in Halvoria.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Address and opening hours: ",
            link("Embassy of the Republic of Halvoria in Qadrana", embassy),
            ".",
          ),
        ),
      ),
    },
    fr: {
      headline: "L’Halvorie ouvre une ambassade en Talmère",
      lead: "Le consulat de Qadrana est devenu une ambassade le 18 juin 2026. Elle est au service de 14 000 ressortissants halvoriens.",
      body: body(
        paragraph(
          "La ministre des Affaires étrangères, Ilse Marandt, et son homologue Salma Warrad ont inauguré l’ambassade d’Halvorie à Qadrana le 18 juin 2026. Ancien comptoir commercial, le bâtiment du Vieux-Port a été transformé en deux ans. La République compte désormais 21 ambassades et 13 consulats.",
        ),
        statement(
          minister.fr,
          "Voilà quatre siècles que des navires relient Port Esker à Qadrana. Les marchands n’ont jamais demandé s’il existait une ambassade. Les familles, les étudiants et les malades, eux, le demandent, et nous pouvons désormais leur donner une adresse.",
        ),
        heading("Les services de l’ambassade"),
        bulletList(
          "passeports, visas et actes d’état civil, cinq jours par semaine ;",
          "un numéro d’urgence joignable à toute heure ;",
          "une bibliothèque de 9 000 volumes et des cours de langue le soir ;",
          "des conseils aux entreprises des deux pays.",
        ),
        background(
          paragraph(
            "L’Halvorie était représentée à Qadrana par un consulat depuis 1974. Les deux ministres étaient convenues le 21 mai 2026 d’ouvrir des ambassades. Environ 14 000 Halvoriens vivent en Talmère et quelque 22 000 Talmériens vivent en Halvorie.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Adresse et horaires d’ouverture : ",
            link("ambassade de la République d’Halvorie à Qadrana", embassy),
            ".",
          ),
        ),
      ),
    },
    ar: {
      headline: "هالفوريا تفتتح سفارة في تالميرا",
      lead: "تحولت القنصلية في قدرانة في 18 يونيو 2026 إلى سفارة تخدم 14 ألفًا من مواطني هالفوريا.",
      body: body(
        paragraph(
          "افتتحت وزيرة الخارجية إلزه ماراندت ونظيرتها سلمى وراد في 18 يونيو 2026 سفارة هالفوريا في قدرانة. ويقع المبنى في حي المرفأ القديم، وكان في الأصل مكتبًا تجاريًا قبل أن يُعاد تأهيله خلال عامين. وبذلك يصبح لدى الجمهورية 21 سفارة و13 قنصلية.",
        ),
        statement(
          minister.ar,
          "تبحر السفن بين بورت إسكر وقدرانة منذ أربعمئة عام، ولم يسأل التجار يومًا عن وجود سفارة. غير أن العائلات والطلاب والمرضى يسألون عنها، وها نحن نقدم لهم جوابًا له عنوان.",
        ),
        heading("خدمات السفارة"),
        bulletList(
          "جوازات السفر والتأشيرات والتوثيق خمسة أيام في الأسبوع",
          "هاتف للطوارئ متاح على مدار الساعة",
          "مكتبة تضم تسعة آلاف مجلد ودورات لغوية مسائية",
          "استشارات للشركات من البلدين",
        ),
        background(
          paragraph(
            "كانت هالفوريا ممثلة في قدرانة بقنصلية منذ عام 1974. وقد اتفقت الوزيرتان في 21 مايو 2026 على إنشاء سفارتين. ويعيش في تالميرا نحو 14 ألفًا من مواطني هالفوريا، كما يعيش في هالفوريا نحو 22 ألف شخص من تالميرا.",
          ),
        ),
        notesToEditors(paragraph("العنوان وأوقات الدوام: ", link("سفارة جمهورية هالفوريا في قدرانة", embassy), ".")),
      ),
    },
    "de-simple": {
      headline: "Halvorien hat jetzt eine Botschaft in Talmera",
      lead: "Die Botschaft hilft Menschen aus Halvorien. Sie ist in der Stadt Qadrana.",
      body: body(
        sentences(
          "Talmera ist ein anderes Land.",
          "Dort leben viele Menschen aus Halvorien.",
          "Sie brauchen manchmal Hilfe, zum Beispiel einen neuen Pass.",
          "Dafür gibt es jetzt eine Botschaft in Qadrana.",
          "Eine Botschaft ist ein Amt in einem anderen Land.",
          "Die Botschaft ist seit dem 18. Juni 2026 offen.",
        ),
        heading("So hilft die Botschaft"),
        bulletList(
          "Sie bekommen dort einen Pass.",
          "Sie können bei einem Notfall immer anrufen.",
          "Sie können dort Bücher lesen.",
          "Sie können dort eine Sprache lernen.",
        ),
        heading("Das sagt die Außen·ministerin"),
        statement(
          minister["de-simple"],
          "Viele Menschen haben gefragt: Wo bekomme ich in Talmera Hilfe?",
          "Jetzt haben wir eine Antwort.",
          "Die Antwort ist eine Adresse.",
        ),
        background(
          sentences(
            "In Talmera leben ungefähr 14.000 Menschen aus Halvorien.",
            "Halvorien hat jetzt 21 Botschaften in anderen Ländern.",
          ),
        ),
        notesToEditors(paragraph("Hier finden Sie die Adresse: ", link("Botschaft von Halvorien in Qadrana", embassy))),
      ),
    },
  },
};
