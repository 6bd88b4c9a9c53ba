import { background, body, heading, paragraph, sentences, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const haldorCeasefire: DemoRelease = {
  releaseType: "statement",
  date: "2025-01-22",
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de", "fr", "ar", "de-simple"],
  mode: "together",
  topics: ["peace-and-security", "neighbouring-countries"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2025-01-22T18:15" },
  texts: {
    en: {
      headline: "Foreign Minister Marandt on the ceasefire at the Haldor Pass",
      lead: "Ilse Marandt welcomes the agreement between Sorvany and Ostrene and offers Halvorian observers for the first hundred days.",
      body: body(
        paragraph(
          "Sorvany and Ostrene have agreed on a ceasefire at the Haldor Pass, which took effect at noon on 22 January 2025. Foreign Minister Ilse Marandt issued the following statement in Lindmar:",
        ),
        statement(
          minister.en,
          "The guns at the Haldor Pass have fallen silent. After eleven weeks in which 40,000 people had to leave their homes, that is above all good news for the families on both sides of the mountains.",
          "I pay tribute to my counterparts Davor Kestin and Liv Tarsund. Both have taken a risk for peace, and both can rely on Halvoria. What counts now is that the agreement is kept to the letter, that the road through the pass is opened to relief convoys without delay, and that every prisoner is accounted for.",
          "A ceasefire is not yet peace. It is the time in which peace has to be made. Halvoria is ready to send forty civilian observers for the first hundred days if both governments so wish.",
        ),
        background(
          paragraph(
            "Fighting over the customs posts at the Haldor Pass broke out on 6 November 2024. The Lindmar Contact Group, which Halvoria chairs, brought the two sides together for five rounds of talks in Port Esker. The agreement provides for the withdrawal of heavy weapons to a distance of 15 kilometres, the exchange of all prisoners within 30 days and a joint commission on customs.",
          ),
          paragraph(
            "Since December 2024 the Halvorian Relief Service has provided some 12,000 displaced people in both countries with shelter, blankets and medical care.",
          ),
        ),
      ),
    },
    de: {
      headline: "Außenministerin Marandt zur Waffenruhe am Haldorpass",
      lead: "Ilse Marandt begrüßt die Einigung zwischen Sorvanien und Ostren und bietet für die ersten hundert Tage halvorische Beobachterinnen und Beobachter an.",
      body: body(
        paragraph(
          "Sorvanien und Ostren haben sich auf eine Waffenruhe am Haldorpass geeinigt; sie gilt seit dem Mittag des 22. Januar 2025. Außenministerin Ilse Marandt erklärte dazu in Lindmar:",
        ),
        statement(
          minister.de,
          "Am Haldorpass schweigen die Waffen. Nach elf Wochen, in denen 40.000 Menschen ihre Häuser verlassen mussten, ist das vor allem eine gute Nachricht für die Familien auf beiden Seiten der Berge.",
          "Mein Respekt gilt meinem Kollegen Davor Kestin und meiner Kollegin Liv Tarsund. Beide sind für den Frieden ein Wagnis eingegangen, und beide können sich auf Halvorien verlassen. Jetzt kommt es darauf an, dass jedes Wort der Vereinbarung gilt, dass die Passstraße unverzüglich für Hilfskonvois geöffnet wird und dass das Schicksal aller Gefangenen geklärt wird.",
          "Eine Waffenruhe ist noch kein Friede. Sie ist die Zeit, in der Friede geschlossen werden muss. Halvorien ist bereit, für die ersten hundert Tage vierzig zivile Beobachterinnen und Beobachter zu entsenden, wenn beide Regierungen das wünschen.",
        ),
        background(
          paragraph(
            "Die Kämpfe um die Zollstationen am Haldorpass waren am 6. November 2024 ausgebrochen. Die Kontaktgruppe Lindmar, deren Vorsitz Halvorien führt, brachte beide Seiten in Port Esker zu fünf Gesprächsrunden zusammen. Die Vereinbarung sieht vor, dass schwere Waffen um 15 Kilometer zurückgezogen, alle Gefangenen binnen 30 Tagen ausgetauscht und Zollfragen in einer gemeinsamen Kommission behandelt werden.",
          ),
          paragraph(
            "Seit Dezember 2024 hat das Halvorische Hilfswerk in beiden Ländern rund 12.000 Vertriebene mit Unterkünften, Decken und medizinischer Hilfe versorgt.",
          ),
        ),
      ),
    },
    fr: {
      headline: "Déclaration de la ministre Ilse Marandt sur la trêve au col de Haldor",
      lead: "Ilse Marandt salue l’accord conclu entre la Sorvanie et l’Ostrène et propose l’envoi d’observateurs halvoriens pendant les cent premiers jours.",
      body: body(
        paragraph(
          "La Sorvanie et l’Ostrène sont convenues d’un cessez-le-feu au col de Haldor, entré en vigueur le 22 janvier 2025 à midi. La ministre des Affaires étrangères, Ilse Marandt, a fait à Lindmar la déclaration suivante :",
        ),
        statement(
          minister.fr,
          "Les armes se sont tues au col de Haldor. Après onze semaines au cours desquelles 40 000 personnes ont dû quitter leur foyer, c’est d’abord une bonne nouvelle pour les familles qui vivent de part et d’autre des montagnes.",
          "Je rends hommage à mes homologues Davor Kestin et Liv Tarsund. L’un et l’autre ont pris un risque pour la paix, et l’un et l’autre peuvent compter sur l’Halvorie. Il importe maintenant que l’accord soit appliqué à la lettre, que la route du col soit ouverte sans délai aux convois de secours et que le sort de chaque prisonnier soit établi.",
          "Une trêve n’est pas encore la paix. C’est le temps qui nous est donné pour la construire. L’Halvorie est prête à déployer quarante observateurs civils pendant les cent premiers jours, si les deux gouvernements le souhaitent.",
        ),
        background(
          paragraph(
            "Les combats pour le contrôle des postes de douane du col de Haldor avaient éclaté le 6 novembre 2024. Le Groupe de contact de Lindmar, présidé par l’Halvorie, a réuni les deux parties à Port Esker pour cinq séries de pourparlers. L’accord prévoit le retrait des armes lourdes à une distance de 15 kilomètres, l’échange de tous les prisonniers dans un délai de 30 jours et la création d’une commission douanière commune.",
          ),
          paragraph(
            "Depuis décembre 2024, le Service halvorien de secours a fourni un abri, des couvertures et des soins médicaux à quelque 12 000 personnes déplacées dans les deux pays.",
          ),
        ),
      ),
    },
    ar: {
      headline: "تصريح وزيرة الخارجية ماراندت بشأن وقف إطلاق النار في ممر هالدور",
      lead: "إلزه ماراندت ترحب بالاتفاق بين سورفانيا وأوسترين وتعرض إيفاد مراقبين من هالفوريا خلال الأيام المئة الأولى.",
      body: body(
        paragraph(
          "اتفقت سورفانيا وأوسترين على وقف لإطلاق النار في ممر هالدور، ودخل الاتفاق حيز التنفيذ ظهر يوم 22 يناير 2025. وأدلت وزيرة الخارجية إلزه ماراندت في ليندمار بالتصريح التالي:",
        ),
        statement(
          minister.ar,
          "لقد صمتت المدافع في ممر هالدور. وبعد أحد عشر أسبوعًا اضطر خلالها 40 ألف شخص إلى مغادرة منازلهم، فإن هذا قبل كل شيء خبر سار للعائلات على جانبي الجبال.",
          "وإنني أعرب عن تقديري لنظيريّ دافور كستين وليف تارسوند، فقد أقدم كلاهما على مجازفة من أجل السلام، وبوسعهما أن يعوّلا على هالفوريا. والمهم الآن أن يُنفَّذ الاتفاق بحذافيره، وأن يُفتح طريق الممر دون إبطاء أمام قوافل الإغاثة، وأن يُكشف مصير جميع الأسرى.",
          "إن وقف إطلاق النار ليس سلامًا بعد، بل هو الوقت المتاح لصنع السلام. وهالفوريا مستعدة لإيفاد أربعين مراقبًا مدنيًا خلال الأيام المئة الأولى إذا رغبت الحكومتان في ذلك.",
        ),
        background(
          paragraph(
            "اندلع القتال على المراكز الجمركية في ممر هالدور في 6 نوفمبر 2024. وقد جمعت مجموعة اتصال ليندمار التي ترأسها هالفوريا الطرفين في خمس جولات من المحادثات في بورت إسكر. وينص الاتفاق على سحب الأسلحة الثقيلة مسافة 15 كيلومترًا، وتبادل جميع الأسرى في غضون 30 يومًا، وتشكيل لجنة مشتركة للشؤون الجمركية.",
          ),
          paragraph(
            "وقدّمت هيئة الإغاثة الهالفورية منذ ديسمبر 2024 المأوى والأغطية والرعاية الطبية لنحو 12 ألف نازح في البلدين.",
          ),
        ),
      ),
    },
    "de-simple": {
      headline: "Ilse Marandt freut sich: Am Haldor·pass ist der Kampf vorbei",
      lead: "Zwei Länder haben gegeneinander gekämpft: Sorvanien und Ostren. Jetzt hören sie mit dem Kämpfen auf.",
      body: body(
        sentences(
          "Sorvanien und Ostren sind zwei Länder.",
          "Beide sind Nachbarn von Halvorien.",
          "Zwischen den Ländern ist ein Berg·weg.",
          "Der Weg heißt: Haldor·pass.",
          "Dort haben Soldaten gegeneinander gekämpft.",
          "Der Kampf hat 11 Wochen gedauert.",
          "Viele Menschen mussten weg von zu Hause.",
          "Jetzt haben die Länder gesagt: Wir hören auf.",
          "Das schwere Wort dafür ist: Waffen·ruhe.",
          "Die Waffen·ruhe gilt seit dem 22. Januar 2025.",
        ),
        heading("Das sagt die Außen·ministerin"),
        sentences(
          "Ilse Marandt ist die Außen·ministerin von Halvorien.",
          "Sie spricht für Halvorien mit anderen Ländern.",
          "Ilse Marandt sagt:",
        ),
        statement(
          minister["de-simple"],
          "Das ist eine gute Nachricht für die Familien.",
          "Beide Länder haben viel Mut gezeigt.",
          "Dafür danke ich ihnen.",
          "Jetzt müssen alle ihr Wort halten.",
          "Halvorien will dabei helfen.",
          "Wir können 40 Menschen zum Haldor·pass schicken.",
          "Sie schauen dort: Ist es wirklich ruhig?",
        ),
        background(
          sentences(
            "Der Kampf hat am 6. November 2024 angefangen.",
            "Viele Länder haben beim Reden geholfen.",
            "Diese Länder sind zusammen in einer Gruppe.",
            "Die Gruppe heißt: Kontakt·gruppe Lindmar.",
            "Halvorien leitet die Gruppe.",
          ),
        ),
      ),
    },
  },
};
