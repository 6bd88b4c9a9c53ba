import { background, body, heading, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const schoolPartnerships: DemoRelease = {
  releaseType: "press_release",
  date: 0,
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de"],
  mode: "as_ready",
  topics: ["culture-and-education", "neighbouring-countries"],
  contact: "press-office",
  author: "brask",
  story: { kind: "desk", versions: { de: { stage: "published" }, en: { stage: "draft" }, ar: { stage: "draft" } } },
  texts: {
    de: {
      headline: "Hundert Schulen, hundert Nachbarn: Neues Austauschprogramm beginnt",
      lead: "Klassen aus Halvorien, Ostren und Sorvanien besuchen einander künftig für je zwei Wochen. Das Außenministerium trägt die Kosten.",
      body: body(
        paragraph(
          "Hundert Schulen aus Halvorien, Ostren und Sorvanien schließen Partnerschaften. Jede Klasse reist einmal im Jahr für zwei Wochen in das Nachbarland, wohnt in Familien und arbeitet dort an einem gemeinsamen Vorhaben, vom Schulgarten bis zum Theaterstück.",
        ),
        statement(
          minister.de,
          "Grenzen lernt man am besten kennen, indem man sie überschreitet. Ich wünsche mir, dass in zehn Jahren niemand mehr weiß, wie die Kinder auf der anderen Seite des Passes genannt wurden, weil alle ihre Vornamen kennen.",
        ),
        heading("So bewerben sich Schulen"),
        paragraph(
          "Bewerben können sich Schulen aller Art ab der fünften Klasse. Sie brauchen dafür einen Beschluss der Schulkonferenz und eine Idee auf höchstens einer Seite. Über die Aufnahme entscheidet ein Beirat, dem auch Jugendliche angehören.",
        ),
        background(
          paragraph(
            "Für das Programm stehen jährlich 4,2 Millionen Kronen bereit. Es geht auf einen Vorschlag der Grenzgemeinden am Haldorpass zurück, den die Kontaktgruppe Lindmar im November 2025 aufgegriffen hat.",
          ),
        ),
      ),
    },
    en: {
      headline: "A hundred schools, a hundred neighbours: new exchange programme begins",
      lead: "Classes from Halvoria, Ostrene and Sorvany will visit each other for two weeks at a time. The Ministry covers the costs.",
      body: body(
        paragraph(
          "A hundred schools from Halvoria, Ostrene and Sorvany are forming partnerships. Once a year each class will travel to the neighbouring country for two weeks, stay with families and work on a shared project there, from a school garden to a play.",
        ),
        statement(
          minister.en,
          "The best way to get to know a border is to cross it. In ten years’ time, I hope, nobody will remember what the children on the other side of the pass used to be called, because everyone will know their first names.",
        ),
      ),
    },
    ar: {
      headline: "مئة مدرسة ومئة جار: انطلاق برنامج جديد لتبادل الزيارات",
      lead: "تتبادل صفوف مدرسية من هالفوريا وأوسترين وسورفانيا الزيارات مدة أسبوعين، وتتحمل وزارة الخارجية التكاليف.",
      body: body(
        paragraph(
          "تعقد مئة مدرسة من هالفوريا وأوسترين وسورفانيا شراكات فيما بينها. ويسافر كل صف مرة في العام إلى البلد المجاور مدة أسبوعين، فيقيم التلاميذ لدى أسر ويعملون على مشروع مشترك، من حديقة المدرسة إلى عرض مسرحي.",
        ),
      ),
    },
  },
};
