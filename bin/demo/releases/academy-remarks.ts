import { body, heading, notesToEditors, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const academyRemarks: DemoRelease = {
  releaseType: "remarks",
  date: "2025-06-03",
  place: "valdnes",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en"],
  mode: "as_ready",
  topics: ["culture-and-education"],
  contact: "press-office",
  author: "brask",
  story: {
    kind: "published",
    at: "2025-06-03T13:20",
  },
  texts: {
    de: {
      headline: "Rede von Außenministerin Marandt zur Eröffnung der Diplomatischen Akademie",
      lead: "Diplomatie beginnt mit dem Zuhören, sagte Ilse Marandt am 3. Juni 2025 vor dem ersten Jahrgang in Valdnes.",
      body: body(
        paragraph("Es gilt das gesprochene Wort."),
        paragraph(
          "Sehr geehrte Frau Rektorin, liebe Anwärterinnen und Anwärter, meine Damen und Herren, als ich vor dreißig Jahren in den Auswärtigen Dienst eintrat, bestand meine Ausbildung aus einem Schreibtisch, einem Wörterbuch und dem Rat eines älteren Kollegen: Sagen Sie im ersten Jahr möglichst wenig. Es war kein schlechter Rat. Aber es war auch keine Ausbildung.",
        ),
        heading("Zuhören als Handwerk"),
        paragraph(
          "Sie werden hier vieles lernen: Völkerrecht, Verhandlungsführung, zwei Fremdsprachen. Das Wichtigste steht in keinem Lehrplan. Wer verhandelt, muss den Satz verstehen, den die andere Seite nicht sagt. Am Haldorpass ging es vordergründig um Zollstationen. In Wahrheit ging es darum, wer wem zuletzt eine Brücke gesperrt hatte. Erst als wir das verstanden hatten, kamen wir voran.",
        ),
        heading("Ein offenes Haus"),
        paragraph(
          "Von den 48 jungen Menschen in diesem Saal kommen zwölf aus unseren Nachbarländern. Das ist kein Zufall, sondern der Gedanke dieses Hauses. Wer einmal gemeinsam eine Prüfung bestanden hat, ruft später an, bevor er eine Note schreibt.",
        ),
        paragraph(
          "Ich wünsche Ihnen Neugier, Geduld und gelegentlich den Mut, mehr zu sagen als möglichst wenig. Die Akademie ist eröffnet.",
        ),
        notesToEditors(
          paragraph(
            "Die Diplomatische Akademie Valdnes bildet jährlich bis zu 50 Anwärterinnen und Anwärter aus. Ein Viertel der Plätze steht Bewerberinnen und Bewerbern aus anderen Ländern offen.",
          ),
        ),
      ),
    },
    en: {
      headline: "Remarks by Foreign Minister Marandt at the opening of the Diplomatic Academy",
      lead: "Diplomacy begins with listening, Ilse Marandt told the first intake in Valdnes on 3 June 2025.",
      body: body(
        paragraph("Check against delivery. Translated from the German."),
        paragraph(
          "Rector, dear trainees, ladies and gentlemen: when I joined the foreign service thirty years ago, my training consisted of a desk, a dictionary and the advice of an older colleague. In your first year, he said, speak as little as you can. It was not bad advice. But it was not training either.",
        ),
        heading("Listening as a craft"),
        paragraph(
          "You will learn a great deal here: international law, negotiation, two foreign languages. The most important thing is on no syllabus. A negotiator has to understand the sentence that the other side does not say. At the Haldor Pass the talk was of customs posts. In truth it was about who had last closed a bridge to whom. Only when we had understood that did we make progress.",
        ),
        heading("An open house"),
        paragraph(
          "Of the 48 young people in this hall, twelve come from our neighbouring countries. That is no accident; it is the idea behind this house. People who have once sat an examination together will later pick up the phone before they send a note.",
        ),
        paragraph(
          "I wish you curiosity, patience and, now and then, the courage to say more than as little as you can. The Academy is open.",
        ),
        notesToEditors(
          paragraph(
            "The Diplomatic Academy in Valdnes trains up to 50 candidates each year. A quarter of its places are open to applicants from other countries.",
          ),
        ),
      ),
    },
  },
};
