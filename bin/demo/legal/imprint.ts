import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { body, heading, paragraph, sentences } from "../build.ts";
import { withFrenchSpaces } from "../french-spaces.ts";
import { people } from "../names.ts";

/** Beside what the page prints of the office itself: address, who answers for the words, and what may be done with them. */
export const imprint: Readonly<Record<Locale, BodyNode>> = {
  de: body(
    heading("Anschrift"),
    paragraph("Außenministerium der Republik Halvorien, Pressestelle, Hafenkai 4, 1010 Lindmar, Halvorien"),
    heading("Verantwortlich für den Inhalt"),
    paragraph(
      `${people.riedal.de}, Leiterin der Pressestelle. Das Ministerium wird von der Außenministerin vertreten.`,
    ),
    heading("Verwendung der Texte"),
    paragraph(
      "Die Meldungen dürfen mit Angabe der Quelle frei verwendet werden. Wo es Fassungen in mehreren Sprachen gibt, nennt die Seite, welcher Text maßgeblich ist. Berichtigte und zurückgezogene Texte sind auf ihrer Seite so gekennzeichnet.",
    ),
    heading("Links zu anderen Websites"),
    paragraph(
      "Für Inhalte anderer Websites sind deren Betreiber verantwortlich. Als wir den Link gesetzt haben, war dort nichts Rechtswidriges zu erkennen.",
    ),
  ),
  en: body(
    heading("Address"),
    paragraph(
      "Ministry of Foreign Affairs of the Republic of Halvoria, Press Office, 4 Harbour Quay, 1010 Lindmar, Halvoria",
    ),
    heading("Responsible for the content"),
    paragraph(`${people.riedal.en}, head of the Press Office. The ministry is represented by the Foreign Minister.`),
    heading("Use of the texts"),
    paragraph(
      "Releases may be used freely if their source is named. Where a text exists in several languages, its page says which one prevails. Corrected and withdrawn texts are marked as such on their pages.",
    ),
    heading("Links to other websites"),
    paragraph(
      "Other websites are the responsibility of those who run them. When we set the link, nothing unlawful was to be seen there.",
    ),
  ),
  fr: withFrenchSpaces(
    body(
      heading("Adresse"),
      paragraph(
        "Ministère des Affaires étrangères de la République d’Halvorie, service de presse, 4, quai du Port, 1010 Lindmar, Halvorie",
      ),
      heading("Responsable de la publication"),
      paragraph(
        `${people.riedal.fr}, cheffe du service de presse. Le ministère est représenté par la ministre des Affaires étrangères.`,
      ),
      heading("Utilisation des textes"),
      paragraph(
        "Les publications peuvent être reprises librement à condition d’en citer la source. Lorsqu’un texte existe en plusieurs langues, sa page indique lequel fait foi. Les textes rectifiés ou retirés sont signalés comme tels sur leur page.",
      ),
      heading("Liens vers d’autres sites"),
      paragraph(
        "Le contenu des autres sites relève de leurs exploitants. Au moment où nous avons créé le lien, rien d’illicite n’y était visible.",
      ),
    ),
  ),
  ar: body(
    heading("العنوان"),
    paragraph("وزارة خارجية جمهورية هالفوريا، المكتب الصحفي، رصيف الميناء 4، 1010 ليندمار، هالفوريا"),
    heading("المسؤولية عن المحتوى"),
    paragraph(`${people.riedal.ar}، رئيسة المكتب الصحفي. وتمثل الوزارةَ وزيرةُ الخارجية.`),
    heading("استخدام النصوص"),
    paragraph(
      "يجوز استخدام المواد المنشورة بحرية مع ذكر المصدر. وإذا كان النص متاحًا بعدة لغات فإن صفحته تحدد النص المعتمد. أما النصوص المصححة والمسحوبة فيشار إلى ذلك في صفحاتها.",
    ),
    heading("روابط إلى مواقع أخرى"),
    paragraph("تقع مسؤولية محتوى المواقع الأخرى على القائمين عليها. ولم يظهر فيها عند وضع الرابط ما يخالف القانون."),
  ),
  "de-simple": body(
    heading("Unsere Adresse"),
    paragraph("Außen·ministerium von Halvorien"),
    paragraph("Presse·stelle"),
    paragraph("Hafen·kai 4"),
    paragraph("1010 Lindmar"),
    heading("Wer ist für die Texte verantwortlich?"),
    sentences(
      `${people.riedal["de-simple"]} ist für die Texte verantwortlich.`,
      "Sie leitet die Presse·stelle.",
      "Die Chefin vom Ministerium ist die Außen·ministerin.",
    ),
    heading("Dürfen Sie unsere Texte benutzen?"),
    sentences(
      "Ja, Sie dürfen die Texte benutzen.",
      "Sie müssen aber dazu schreiben:",
      "Der Text ist vom Außen·ministerium von Halvorien.",
    ),
    heading("Links zu anderen Internet·seiten"),
    sentences("Für andere Internet·seiten sind wir nicht verantwortlich.", "Dort sind andere Menschen verantwortlich."),
  ),
};
