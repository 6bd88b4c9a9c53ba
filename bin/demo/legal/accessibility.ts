import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { body, bulletList, heading, link, paragraph, sentences } from "../build.ts";
import { withFrenchSpaces } from "../french-spaces.ts";

const board = "https://accessibility-board.halvoria.example/";
const boardMail = "mailto:contact@accessibility-board.halvoria.example";

/** After the model of Directive (EU) 2016/2102; the way to report a barrier is the page's own. */
export const accessibility: Readonly<Record<Locale, BodyNode>> = {
  de: body(
    paragraph(
      "Das Außenministerium der Republik Halvorien will diese Website für alle zugänglich machen. Diese Erklärung gilt für alle öffentlichen Seiten der Website. Sie folgt dem Muster der Richtlinie (EU) 2016/2102.",
    ),
    heading("Stand der Vereinbarkeit"),
    paragraph(
      "Diese Website ist mit der europäischen Norm EN 301 549 und den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA, teilweise vereinbar. Was noch nicht barrierefrei ist, steht im nächsten Abschnitt.",
    ),
    paragraph(
      "Alle Seiten lassen sich mit der Tastatur bedienen und ohne Skripte lesen. Sie passen sich schmalen Bildschirmen und großer Schrift an, es gibt eine helle und eine dunkle Darstellung, und jede Seite nennt ihre Sprache.",
    ),
    heading("Nicht barrierefreie Inhalte"),
    bulletList(
      "Erläuterungen in Deutscher Gebärdensprache fehlen noch.",
      "Nicht jede Meldung erscheint in Leichter Sprache. Welche Sprachen es gibt, steht neben jeder Meldung.",
      "Manche Meldungen verweisen auf Dokumente anderer Stellen. Für deren Barrierefreiheit können wir nicht einstehen.",
    ),
    heading("Erstellung dieser Erklärung"),
    paragraph(
      "Diese Erklärung wurde im November 2026 erstellt. Sie beruht auf einer Selbstbewertung: Alle Arten von Seiten werden bei jeder Änderung der Software automatisch geprüft, hell und dunkel, breit und schmal, auch auf Arabisch. Eine Prüfung durch eine unabhängige Stelle steht noch aus.",
    ),
    heading("Schlichtungsverfahren"),
    paragraph(
      "Barrieren können Sie uns am Ende dieser Seite melden. Haben Sie nach vier Wochen keine Antwort erhalten, oder hilft Ihnen die Antwort nicht, können Sie sich an die ",
      link("Schlichtungsstelle Barrierefreiheit der Republik Halvorien", board),
      " wenden. Das Verfahren kostet nichts, und Sie brauchen dafür keinen Rechtsbeistand. Telefon +990 555 0190, E-Mail ",
      link("contact@accessibility-board.halvoria.example", boardMail),
      ".",
    ),
  ),
  en: body(
    paragraph(
      "The Ministry of Foreign Affairs of the Republic of Halvoria wants everybody to be able to use this website. This statement applies to all its public pages. It follows the model of Directive (EU) 2016/2102.",
    ),
    heading("Compliance status"),
    paragraph(
      "This website is partially compliant with the European standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. What is not accessible yet is listed in the next section.",
    ),
    paragraph(
      "All pages can be used with a keyboard and read without scripts. They adapt to narrow screens and large type, come in light and dark, and each page states its language.",
    ),
    heading("Content that is not accessible"),
    bulletList(
      "There are no explanations in sign language yet.",
      "Not every release is published in Easy Language. The languages of a release are listed beside it.",
      "Some releases link to documents of other bodies. We cannot answer for their accessibility.",
    ),
    heading("Preparation of this statement"),
    paragraph(
      "This statement was prepared in November 2026 on the basis of a self-assessment: every kind of page is tested automatically with each change of the software, in light and dark, on wide and narrow screens, and in Arabic too. It has not yet been tested by an independent body.",
    ),
    heading("Enforcement procedure"),
    paragraph(
      "You can report barriers to us at the end of this page. If you have no answer after four weeks, or if the answer does not help you, you can turn to the ",
      link("Accessibility Arbitration Board of the Republic of Halvoria", board),
      ". The procedure is free of charge, and you need no lawyer. Telephone +990 555 0190, e-mail ",
      link("contact@accessibility-board.halvoria.example", boardMail),
      ".",
    ),
  ),
  fr: withFrenchSpaces(
    body(
      paragraph(
        "Le ministère des Affaires étrangères de la République d’Halvorie souhaite que chacun puisse utiliser ce site. La présente déclaration s’applique à toutes ses pages publiques. Elle suit le modèle de la directive (UE) 2016/2102.",
      ),
      heading("État de conformité"),
      paragraph(
        "Ce site est partiellement conforme à la norme européenne EN 301 549 et aux règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA. Les contenus qui ne sont pas encore accessibles sont énumérés dans la section suivante.",
      ),
      paragraph(
        "Toutes les pages sont utilisables au clavier et lisibles sans script. Elles s’adaptent aux écrans étroits et aux grands caractères, existent en clair et en sombre, et chacune indique sa langue.",
      ),
      heading("Contenus non accessibles"),
      bulletList(
        "Il n’y a pas encore d’explications en langue des signes.",
        "Les publications ne paraissent pas toutes en langage facile à lire. Les langues disponibles figurent à côté de chaque publication.",
        "Certaines publications renvoient à des documents d’autres organismes, dont l’accessibilité ne dépend pas de nous.",
      ),
      heading("Établissement de la déclaration"),
      paragraph(
        "Cette déclaration a été établie en novembre 2026 sur la base d’une auto-évaluation : à chaque modification du logiciel, tous les types de pages sont vérifiés automatiquement, en clair et en sombre, sur écran large et étroit, ainsi qu’en arabe. Aucun organisme indépendant n’a encore contrôlé le site.",
      ),
      heading("Voie de recours"),
      paragraph(
        "Vous pouvez nous signaler un problème au bas de cette page. Sans réponse au bout de quatre semaines, ou si la réponse ne vous aide pas, vous pouvez saisir le ",
        link("Bureau de conciliation pour l’accessibilité de la République d’Halvorie", board),
        ". La procédure est gratuite et ne nécessite pas d’avocat. Téléphone +990 555 0190, courriel ",
        link("contact@accessibility-board.halvoria.example", boardMail),
        ".",
      ),
    ),
  ),
  ar: body(
    paragraph(
      "تسعى وزارة خارجية جمهورية هالفوريا إلى أن يتمكن الجميع من استخدام هذا الموقع. يسري هذا البيان على جميع صفحات الموقع العامة، وهو يتبع نموذج التوجيه الأوروبي 2016/2102.",
    ),
    heading("حالة التوافق"),
    paragraph(
      "يتوافق هذا الموقع جزئيًا مع المعيار الأوروبي EN 301 549 ومع إرشادات إتاحة محتوى الويب (WCAG) 2.2 من المستوى AA. ويرد في القسم التالي ما ليس متاحًا بعد.",
    ),
    paragraph(
      "يمكن استخدام جميع الصفحات بلوحة المفاتيح وقراءتها دون نصوص برمجية. وهي تتكيف مع الشاشات الضيقة والخطوط الكبيرة، ولها مظهر فاتح ومظهر داكن، وتحدد كل صفحة لغتها.",
    ),
    heading("محتويات غير متاحة للجميع"),
    bulletList(
      "لا توجد بعد شروح بلغة الإشارة.",
      "لا تصدر كل مادة باللغة السهلة، وتُذكر اللغات المتاحة بجانب كل مادة.",
      "تحيل بعض المواد إلى وثائق جهات أخرى، ولا يمكننا أن نضمن إمكانية الوصول إليها.",
    ),
    heading("إعداد هذا البيان"),
    paragraph(
      "أُعد هذا البيان في نوفمبر 2026 استنادًا إلى تقييم ذاتي: تُفحص جميع أنواع الصفحات آليًا عند كل تعديل في البرنامج، بالمظهرين الفاتح والداكن، وعلى الشاشات العريضة والضيقة، وبالعربية أيضًا. ولم تفحص الموقع بعد جهة مستقلة.",
    ),
    heading("إجراءات التسوية"),
    paragraph(
      "يمكنكم إبلاغنا بأي عائق في نهاية هذه الصفحة. وإذا لم يصلكم رد بعد أربعة أسابيع، أو لم يكن الرد مفيدًا، فيمكنكم التوجه إلى ",
      link("هيئة تسوية شؤون إمكانية الوصول في جمهورية هالفوريا", board),
      ". والإجراء مجاني ولا يحتاج إلى محامٍ. الهاتف: \u200e+990 555 0190\u200e، البريد الإلكتروني: ",
      link("contact@accessibility-board.halvoria.example", boardMail),
      ".",
    ),
  ),
  "de-simple": body(
    sentences(
      "Alle sollen diese Internet·seite benutzen können.",
      "Auch Menschen mit Behinderung.",
      "Hier steht:",
      "Was geht schon gut? Und was geht noch nicht?",
    ),
    heading("Das geht schon gut"),
    bulletList(
      "Sie können alles mit der Tastatur benutzen.",
      "Sie können die Schrift groß machen.",
      "Sie können die Seiten auch auf dem Handy lesen.",
      "Ein Vorlese·programm kann Ihnen die Seiten vorlesen.",
    ),
    heading("Das geht noch nicht"),
    bulletList(
      "Es gibt noch keine Videos in Gebärden·sprache.",
      "Es gibt noch nicht alle Texte in Leichter Sprache.",
      "Manchmal führt ein Link zu einem anderen Amt. Vielleicht gibt es dort Barrieren.",
    ),
    heading("So haben wir geprüft"),
    sentences(
      "Wir haben die Internet·seite selbst geprüft.",
      "Das war im November 2026.",
      "Ein Computer·programm prüft die Seiten immer wieder.",
      "Andere Fach·leute haben die Seiten noch nicht geprüft.",
    ),
    heading("Sie brauchen Hilfe bei einem Streit?"),
    sentences(
      "Sie können uns eine Barriere melden.",
      "Das geht ganz unten auf dieser Seite.",
      "Wir haben nach 4 Wochen nicht geantwortet?",
      "Oder unsere Antwort hilft Ihnen nicht?",
      "Dann hilft Ihnen die Schlichtungs·stelle.",
      "Die Hilfe kostet kein Geld.",
    ),
    paragraph("Internet: ", link("Schlichtungs·stelle für Barriere·freiheit in Halvorien", board)),
    paragraph("Telefon: +990 555 0190"),
    paragraph("E-Mail: ", link("contact@accessibility-board.halvoria.example", boardMail)),
  ),
};
