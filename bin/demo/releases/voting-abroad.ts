import { boilerplates } from "../boilerplates.ts";
import {
  background,
  body,
  boilerplate,
  bold,
  heading,
  link,
  notesToEditors,
  orderedList,
  paragraph,
  sentences,
  statement,
  table,
} from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { spokesperson } from "../names.ts";

const register = "https://consulate.halvoria.example/vote";

export const votingAbroad: DemoRelease = {
  releaseType: "press_release",
  date: "2026-10-08",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en", "fr", "ar", "de-simple"],
  mode: "together",
  topics: ["travel-and-consular"],
  contact: "consular-affairs",
  author: "brask",
  story: { kind: "published", at: "2026-10-08T11:00" },
  texts: {
    de: {
      headline: "Parlamentswahl 2027: So wählen Halvorierinnen und Halvorier im Ausland",
      lead: "Wer im Ausland lebt und am 14. März 2027 wählen möchte, kann sich vom 1. November 2026 an in das Wählerverzeichnis eintragen.",
      body: body(
        paragraph(
          "Erstmals können alle wahlberechtigten Halvorierinnen und Halvorier im Ausland ihre Stimme auch in einer Botschaft oder einem Konsulat abgeben. Die Briefwahl bleibt möglich. Für beide Wege ist eine Eintragung in das Wählerverzeichnis nötig.",
        ),
        statement(
          spokesperson.de,
          "Eine Stimme aus Orrin Bay zählt so viel wie eine Stimme aus Lindmar. Bei der letzten Wahl kamen zu viele Briefe zu spät an. Deshalb öffnen wir im März 34 Wahllokale in aller Welt.",
        ),
        heading("In drei Schritten zur Stimmabgabe"),
        orderedList(
          [bold("Eintragen: "), "vom 1. November 2026 bis zum 31. Januar 2027 über das Konsularportal oder per Post."],
          [
            bold("Weg festlegen: "),
            "Geben Sie bei der Eintragung an, ob Sie per Brief oder in einer Vertretung wählen.",
          ],
          [
            bold("Abstimmen: "),
            "in den Vertretungen am 12. und 13. März 2027 von 8 bis 20 Uhr Ortszeit. Wahlbriefe müssen bis zum 14. März eintreffen.",
          ],
        ),
        table(
          "Termine für die Wahl im Ausland",
          ["Schritt", "Per Brief", "In einer Vertretung"],
          ["Eintragung", "1. November 2026 bis 31. Januar 2027", "1. November 2026 bis 31. Januar 2027"],
          ["Stimmabgabe", "Eingang bis 14. März 2027", "12. und 13. März 2027, 8 bis 20 Uhr Ortszeit"],
        ),
        background(
          paragraph(
            "Wahlberechtigt ist, wer die halvorische Staatsangehörigkeit besitzt und am Wahltag mindestens 16 Jahre alt ist. Von den rund 215.000 Halvorierinnen und Halvoriern im Ausland haben sich bei der Wahl 2023 etwa 38.000 beteiligt; 4.100 Wahlbriefe trafen nach Ablauf der Frist ein.",
          ),
        ),
        notesToEditors(paragraph("Eintragung und Fragen: ", link("Wählerverzeichnis für das Ausland", register), ".")),
        boilerplate(boilerplates.de),
      ),
    },
    en: {
      headline: "Parliamentary election 2027: how Halvorians abroad can vote",
      lead: "Citizens who live abroad and wish to vote on 14 March 2027 can register from 1 November 2026.",
      body: body(
        paragraph(
          "For the first time, all eligible Halvorians abroad will be able to cast their vote at an embassy or consulate. Postal voting remains possible. In either case voters must be entered in the electoral register.",
        ),
        statement(
          spokesperson.en,
          "A vote cast in Orrin Bay counts as much as a vote cast in Lindmar. At the last election too many letters arrived too late. That is why we will open 34 polling stations around the world in March.",
        ),
        heading("Voting in three steps"),
        orderedList(
          [bold("Register: "), "between 1 November 2026 and 31 January 2027, on the consular portal or by post."],
          [bold("Choose how: "), "when you register, state whether you will vote by post or at a mission."],
          [
            bold("Vote: "),
            "at the missions on 12 and 13 March 2027, from 8:00 to 20:00 local time. Postal votes must arrive by 14 March.",
          ],
        ),
        table(
          "Dates for voting abroad",
          ["Step", "By post", "At a mission"],
          ["Registration", "1 November 2026 to 31 January 2027", "1 November 2026 to 31 January 2027"],
          ["Vote", "must arrive by 14 March 2027", "12 and 13 March 2027, 8:00 to 20:00 local time"],
        ),
        background(
          paragraph(
            "Anyone who holds Halvorian citizenship and is at least 16 years old on election day may vote. Of some 215,000 Halvorians abroad, around 38,000 took part in the election of 2023; 4,100 postal votes arrived after the deadline.",
          ),
        ),
        notesToEditors(
          paragraph("Registration and questions: ", link("electoral register for citizens abroad", register), "."),
        ),
        boilerplate(boilerplates.en),
      ),
    },
    fr: {
      headline: "Élections législatives de 2027 : comment voter depuis l’étranger",
      lead: "Les Halvoriens de l’étranger qui souhaitent voter le 14 mars 2027 pourront s’inscrire sur les listes électorales dès le 1er novembre 2026.",
      body: body(
        paragraph(
          "Pour la première fois, tous les électeurs halvoriens établis à l’étranger pourront voter dans une ambassade ou un consulat. Le vote par correspondance reste possible. Dans les deux cas, il faut être inscrit sur la liste électorale.",
        ),
        statement(
          spokesperson.fr,
          "Une voix exprimée à Orrin Bay compte autant qu’une voix exprimée à Lindmar. Lors du dernier scrutin, trop de plis sont arrivés en retard. C’est pourquoi nous ouvrirons en mars 34 bureaux de vote dans le monde.",
        ),
        heading("Voter en trois étapes"),
        orderedList(
          [
            bold("S’inscrire : "),
            "du 1er novembre 2026 au 31 janvier 2027, sur le portail consulaire ou par courrier.",
          ],
          [
            bold("Choisir son mode de vote : "),
            "au moment de l’inscription, indiquez si vous voterez par correspondance ou dans une représentation.",
          ],
          [
            bold("Voter : "),
            "dans les représentations, les 12 et 13 mars 2027, de 8 h à 20 h, heure locale. Les plis doivent parvenir au plus tard le 14 mars.",
          ],
        ),
        table(
          "Calendrier du vote depuis l’étranger",
          ["Étape", "Par correspondance", "Dans une représentation"],
          ["Inscription", "du 1er novembre 2026 au 31 janvier 2027", "du 1er novembre 2026 au 31 janvier 2027"],
          ["Vote", "arrivée du pli avant le 14 mars 2027", "les 12 et 13 mars 2027, de 8 h à 20 h, heure locale"],
        ),
        background(
          paragraph(
            "Peut voter toute personne de nationalité halvorienne âgée d’au moins 16 ans le jour du scrutin. Sur quelque 215 000 Halvoriens de l’étranger, environ 38 000 ont participé aux élections de 2023 ; 4 100 plis étaient arrivés hors délai.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Inscription et questions : ",
            link("liste électorale des Halvoriens de l’étranger", register),
            ".",
          ),
        ),
        boilerplate(boilerplates.fr),
      ),
    },
    ar: {
      headline: "الانتخابات البرلمانية 2027: كيف يصوّت مواطنو هالفوريا في الخارج",
      lead: "يستطيع المقيمون في الخارج الراغبون في التصويت في 14 مارس 2027 تسجيل أسمائهم في سجل الناخبين ابتداءً من 1 نوفمبر 2026.",
      body: body(
        paragraph(
          "يتاح للمرة الأولى لجميع الناخبين من مواطني هالفوريا في الخارج الإدلاء بأصواتهم في السفارات والقنصليات أيضًا، مع بقاء التصويت عبر البريد متاحًا. ويُشترط في الحالتين التسجيل في سجل الناخبين.",
        ),
        statement(
          spokesperson.ar,
          "الصوت القادم من أورين باي يساوي الصوت القادم من ليندمار. وقد وصل في الانتخابات الماضية عدد كبير من الرسائل متأخرًا، ولذلك سنفتح في مارس 34 مركز اقتراع في أنحاء العالم.",
        ),
        heading("التصويت في ثلاث خطوات"),
        orderedList(
          [bold("التسجيل: "), "من 1 نوفمبر 2026 إلى 31 يناير 2027 عبر البوابة القنصلية أو بالبريد."],
          [bold("اختيار الطريقة: "), "حدّد عند التسجيل ما إذا كنت ستصوّت بالبريد أم في إحدى البعثات."],
          [
            bold("التصويت: "),
            "في البعثات يومي 12 و13 مارس 2027 من الساعة 8:00 إلى الساعة 20:00 بالتوقيت المحلي. ويجب أن تصل الرسائل في موعد أقصاه 14 مارس.",
          ],
        ),
        table(
          "مواعيد التصويت في الخارج",
          ["الخطوة", "بالبريد", "في إحدى البعثات"],
          ["التسجيل", "من 1 نوفمبر 2026 إلى 31 يناير 2027", "من 1 نوفمبر 2026 إلى 31 يناير 2027"],
          [
            "التصويت",
            "تصل الرسالة في موعد أقصاه 14 مارس 2027",
            "يومي 12 و13 مارس 2027 من 8:00 إلى 20:00 بالتوقيت المحلي",
          ],
        ),
        background(
          paragraph(
            "يحق التصويت لكل من يحمل جنسية هالفوريا وأتم السادسة عشرة من عمره يوم الاقتراع. ومن أصل نحو 215 ألف مواطن في الخارج شارك في انتخابات عام 2023 قرابة 38 ألفًا، ووصلت 4100 رسالة بعد انقضاء المهلة.",
          ),
        ),
        notesToEditors(paragraph("للتسجيل والاستفسار: ", link("سجل الناخبين في الخارج", register), ".")),
        boilerplate(boilerplates.ar),
      ),
    },
    "de-simple": {
      headline: "Wahl im März 2027: So können Sie in einem anderen Land wählen",
      lead: "Kommen Sie aus Halvorien? Und leben Sie in einem anderen Land? Dann können Sie trotzdem wählen.",
      body: body(
        sentences(
          "Am 14. März 2027 ist in Halvorien eine Wahl.",
          "Die Menschen wählen dann ein neues Parlament.",
          "Das Parlament macht die Gesetze für Halvorien.",
          "Sie dürfen wählen, wenn Sie 16 Jahre oder älter sind.",
          "Und Sie müssen einen Pass von Halvorien haben.",
        ),
        heading("So geht es"),
        orderedList(
          "Schreiben Sie Ihren Namen in die Wahl·liste.",
          "Sagen Sie uns auch: So möchte ich wählen.",
          "Wählen Sie dann: mit einem Brief oder in einer Botschaft.",
        ),
        sentences(
          "In die Liste können Sie sich ab dem 1. November 2026 eintragen.",
          "Das geht bis zum 31. Januar 2027.",
        ),
        sentences(
          "Die Botschaften sind am 12. und 13. März 2027 offen.",
          "Sie können dort von 8 Uhr bis 20 Uhr wählen.",
          "Möchten Sie mit einem Brief wählen?",
          "Dann schicken Sie den Brief bitte früh los.",
          "Der Brief muss bis zum 14. März in Halvorien sein.",
        ),
        table(
          "Das sind die Termine",
          ["Was?", "Wann?"],
          ["In die Wahl·liste eintragen", "1. November 2026 bis 31. Januar 2027"],
          ["In der Botschaft wählen", "12. und 13. März 2027"],
          ["Mit einem Brief wählen", "bis 14. März 2027"],
        ),
        heading("Das sagt die Sprecherin"),
        statement(
          spokesperson["de-simple"],
          "Jede Stimme ist gleich viel wert.",
          "Bei der letzten Wahl kamen viele Briefe zu spät an.",
          "Darum können Sie jetzt auch in den Botschaften wählen.",
        ),
        background(
          sentences(
            "215.000 Menschen aus Halvorien leben in einem anderen Land.",
            "Im Jahr 2023 haben 38.000 von diesen Menschen gewählt.",
          ),
        ),
        notesToEditors(paragraph("Hier ist die Liste: ", link("Wahl·liste für Menschen in anderen Ländern", register))),
        boilerplate(boilerplates["de-simple"]),
      ),
    },
  },
};
