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

const portal = "https://consulate.halvoria.example/";

export const consularPortal: DemoRelease = {
  releaseType: "press_release",
  date: "2024-12-05",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en", "fr", "ar", "de-simple"],
  mode: "together",
  topics: ["travel-and-consular"],
  contact: "consular-affairs",
  author: "brask",
  story: { kind: "published", at: "2024-12-05T10:30" },
  texts: {
    de: {
      headline: "Pass und Termin online: Halvorien startet neues Konsularportal",
      lead: "Halvorische Staatsangehörige im Ausland können Pässe und Urkunden ab dem 9. Dezember 2024 online beantragen und Termine in allen Vertretungen selbst buchen.",
      body: body(
        paragraph(
          "Das Außenministerium hat am 5. Dezember 2024 in Lindmar sein neues Konsularportal vorgestellt. Rund 210.000 Halvorierinnen und Halvorier leben im Ausland. Sie können ihre wichtigsten Anliegen künftig am eigenen Rechner oder Telefon erledigen. Der Weg zur Botschaft bleibt nur dann nötig, wenn Fingerabdrücke abgenommen werden.",
        ),
        statement(
          minister.de,
          "Wer in Qadrana lebt und einen neuen Pass braucht, hat dafür bisher einen Urlaubstag und eine lange Bahnfahrt eingeplant. Das passt nicht mehr in unsere Zeit.",
          "Unsere Konsulate bleiben für alle da, die persönlich vorsprechen möchten. Zu allen anderen kommt das Konsulat künftig nach Hause.",
        ),
        heading("Was sich online erledigen lässt"),
        bulletList(
          "Reisepässe und Personalausweise beantragen",
          "Geburts-, Heirats- und Lebensbescheinigungen bestellen",
          "Termine in den 34 Vertretungen buchen, verschieben und absagen",
          "den Stand eines Antrags verfolgen",
        ),
        heading("Wie es weitergeht"),
        paragraph(
          "Im Frühjahr 2025 kommen Beglaubigungen und die Eintragung in die Krisenvorsorgeliste hinzu. Alle Seiten des Portals stehen auf Deutsch, Englisch, Französisch und Arabisch sowie in Leichter Sprache bereit.",
        ),
        background(
          paragraph(
            "Halvorien unterhält 34 Botschaften und Konsulate. Im Jahr 2023 haben sie rund 96.000 Anträge bearbeitet; auf einen Termin wartete man im Durchschnitt 26 Tage. Seit März 2024 wurde das Portal in Sorvas, Hallund und Qadrana erprobt. Dort sank die Wartezeit auf neun Tage.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Zugang für alle Nutzerinnen und Nutzer: ",
            link("Konsularportal der Republik Halvorien", portal),
            ".",
          ),
        ),
      ),
    },
    en: {
      headline: "Passports and appointments online: Halvoria opens its consular portal",
      lead: "From 9 December 2024, Halvorians abroad can apply for passports and certificates online and book their own appointments at every mission.",
      body: body(
        paragraph(
          "The Ministry of Foreign Affairs presented its new consular portal in Lindmar on 5 December 2024. Some 210,000 Halvorians live abroad. They will now be able to deal with most consular matters from their own computer or phone. A visit to the embassy remains necessary only where fingerprints have to be taken.",
        ),
        statement(
          minister.en,
          "Until now, anyone living in Qadrana who needed a new passport had to set aside a day’s leave and a long train journey. That belongs to another age.",
          "Our consulates remain open to everyone who would rather come in person. For everyone else, the consulate will come to them.",
        ),
        heading("What can be done online"),
        bulletList(
          "Apply for passports and identity cards",
          "Order birth, marriage and life certificates",
          "Book, move and cancel appointments at all 34 missions",
          "Follow the progress of an application",
        ),
        heading("Next steps"),
        paragraph(
          "In spring 2025 the portal will add the certification of documents and registration on the crisis contact list. All its pages are available in German, English, French and Arabic, and in German Easy Language.",
        ),
        background(
          paragraph(
            "Halvoria has 34 embassies and consulates. In 2023 they handled around 96,000 applications, and the average wait for an appointment was 26 days. The portal had been on trial in Sorvas, Hallund and Qadrana since March 2024. Waiting times there fell to nine days.",
          ),
        ),
        notesToEditors(
          paragraph("The portal is open to all users at the ", link("Halvorian consular portal", portal), "."),
        ),
      ),
    },
    fr: {
      headline: "Passeports et rendez-vous en ligne : l’Halvorie ouvre son portail consulaire",
      lead: "À partir du 9 décembre 2024, les Halvoriens de l’étranger pourront demander en ligne passeports et actes d’état civil et prendre eux-mêmes rendez-vous.",
      body: body(
        paragraph(
          "Le ministère des Affaires étrangères a présenté le 5 décembre 2024, à Lindmar, son nouveau portail consulaire. Quelque 210 000 Halvoriens vivent à l’étranger. Ils pourront désormais accomplir l’essentiel de leurs démarches depuis leur ordinateur ou leur téléphone. Il ne sera nécessaire de se rendre à l’ambassade que pour le relevé des empreintes digitales.",
        ),
        statement(
          minister.fr,
          "Jusqu’ici, renouveler son passeport quand on habite Qadrana demandait un jour de congé et un long trajet en train. Ce temps est révolu.",
          "Nos consulats restent ouverts à toutes celles et à tous ceux qui préfèrent s’y présenter. Pour les autres, c’est le consulat qui viendra à eux.",
        ),
        heading("Les démarches accessibles en ligne"),
        bulletList(
          "demander un passeport ou une carte d’identité ;",
          "commander un acte de naissance ou de mariage, ou un certificat de vie ;",
          "prendre, déplacer ou annuler un rendez-vous dans les 34 représentations ;",
          "suivre l’avancement d’une demande.",
        ),
        heading("Les prochaines étapes"),
        paragraph(
          "La légalisation de documents et l’inscription sur la liste de contact en cas de crise s’y ajouteront au printemps 2025. L’ensemble du portail est proposé en allemand, en anglais, en français et en arabe, ainsi qu’en allemand facile à lire et à comprendre.",
        ),
        background(
          paragraph(
            "L’Halvorie compte 34 ambassades et consulats. En 2023, ils ont traité environ 96 000 demandes ; le délai moyen pour obtenir un rendez-vous était de 26 jours. Le portail était à l’essai depuis mars 2024 à Sorvas, à Hallund et à Qadrana, où l’attente est tombée à neuf jours.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Accès pour tous les usagers : ",
            link("portail consulaire de la République d’Halvorie", portal),
            ".",
          ),
        ),
      ),
    },
    ar: {
      headline: "جوازات السفر والمواعيد عبر الإنترنت: هالفوريا تطلق بوابتها القنصلية الجديدة",
      lead: "اعتبارًا من 9 ديسمبر 2024 يستطيع مواطنو هالفوريا في الخارج طلب جوازات السفر والوثائق عبر الإنترنت وحجز مواعيدهم في جميع البعثات بأنفسهم.",
      body: body(
        paragraph(
          "قدّمت وزارة الخارجية في 5 ديسمبر 2024 في العاصمة ليندمار بوابتها القنصلية الجديدة. ويعيش نحو 210 آلاف من مواطني هالفوريا في الخارج، وسيتمكنون من الآن فصاعدًا من إنجاز أهم معاملاتهم من الحاسوب أو الهاتف. ولن تبقى مراجعة السفارة ضرورية إلا عند أخذ بصمات الأصابع.",
        ),
        statement(
          minister.ar,
          "كان على من يعيش في قدرانة ويحتاج إلى جواز سفر جديد أن يخصص لذلك يوم إجازة ورحلة طويلة بالقطار. وهذا لم يعد يليق بعصرنا.",
          "تبقى قنصلياتنا مفتوحة لكل من يفضّل الحضور شخصيًا، أما الآخرون فستأتي القنصلية إليهم في بيوتهم.",
        ),
        heading("المعاملات المتاحة عبر الإنترنت"),
        bulletList(
          "طلب جوازات السفر وبطاقات الهوية",
          "طلب شهادات الميلاد والزواج وإثبات الحياة",
          "حجز المواعيد وتغييرها وإلغاؤها في البعثات الأربع والثلاثين جميعها",
          "متابعة سير الطلب",
        ),
        heading("الخطوات المقبلة"),
        paragraph(
          "ستضاف في ربيع عام 2025 خدمة التصديق على الوثائق والتسجيل في قائمة الاتصال عند الأزمات. وتتوافر صفحات البوابة كلها بالألمانية والإنجليزية والفرنسية والعربية، وكذلك بالألمانية المبسطة.",
        ),
        background(
          paragraph(
            "لدى هالفوريا 34 سفارة وقنصلية أنجزت في عام 2023 نحو 96 ألف معاملة، وبلغ متوسط انتظار الموعد 26 يومًا. وخضعت البوابة للتجربة منذ مارس 2024 في سورفاس وهالوند وقدرانة، حيث تقلصت مدة الانتظار إلى تسعة أيام.",
          ),
        ),
        notesToEditors(
          paragraph(
            "البوابة مفتوحة للجميع على العنوان التالي: ",
            link("البوابة القنصلية لجمهورية هالفوريا", portal),
            ".",
          ),
        ),
      ),
    },
    "de-simple": {
      headline: "Den Pass im Internet bestellen: So geht es ab dem 9. Dezember",
      lead: "Leben Sie in einem anderen Land? Und kommen Sie aus Halvorien? Dann können Sie Ihren Pass jetzt im Internet bestellen.",
      body: body(
        sentences(
          "Das Außen·ministerium von Halvorien hat eine neue Internet·seite.",
          "Die Internet·seite heißt: Konsular·portal.",
          "Die Seite ist für Menschen aus Halvorien.",
          "Viele von diesen Menschen leben in einem anderen Land.",
          "Manchmal brauchen sie einen neuen Pass.",
          "Früher mussten sie dafür weit fahren.",
          "Jetzt geht das zu Hause am Computer oder am Handy.",
          "Das geht ab dem 9. Dezember 2024.",
        ),
        heading("Das können Sie auf der Internet·seite machen"),
        bulletList(
          "einen Pass oder einen Ausweis bestellen",
          "wichtige Papiere bestellen, zum Beispiel eine Geburts·urkunde",
          "einen Termin bei der Botschaft ausmachen",
          "nachsehen: Wann ist mein Pass fertig?",
        ),
        sentences(
          "Eine Botschaft ist ein Amt von Halvorien in einem anderen Land.",
          "Nur für Ihre Finger·abdrücke müssen Sie zur Botschaft kommen.",
          "Sie möchten lieber immer zur Botschaft kommen?",
          "Das geht auch weiter.",
        ),
        heading("Das sagt die Außen·ministerin"),
        statement(
          minister["de-simple"],
          "Früher haben die Menschen für den Pass einen Urlaubs·tag gebraucht.",
          "Das war zu schwer.",
          "Jetzt kommt das Amt zu den Menschen nach Hause.",
        ),
        background(
          sentences(
            "Halvorien hat 34 Ämter in anderen Ländern.",
            "Drei davon haben die Internet·seite schon ausprobiert.",
            "Dort haben die Menschen früher lange auf einen Termin gewartet.",
            "Jetzt warten sie 9 Tage.",
          ),
        ),
        notesToEditors(paragraph("Hier ist die Internet·seite: ", link("Konsular·portal von Halvorien", portal))),
      ),
    },
  },
};
