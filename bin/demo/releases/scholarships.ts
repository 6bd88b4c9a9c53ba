import { background, body, bulletList, heading, link, notesToEditors, paragraph, statement } from "../build.ts";
import type { DemoRelease, DemoText } from "../demo-release.ts";
import { minister } from "../names.ts";

const applications = "https://scholarships.halvoria.example/talmera";

/** @param harbour - how the first version spelt the subject, and how it is spelt */
const english = (harbour: "harbour" | "harbuor"): DemoText => ({
  headline: "Halvoria doubles scholarships for students from Talmera",
  lead: "From the autumn term of 2026, 120 young people from Talmera will be able to study in Lindmar, Valdnes and Orrevik each year.",
  body: body(
    paragraph(
      `Foreign Minister Ilse Marandt announced in Valdnes on 9 April 2026 that Halvoria will double the number of scholarships for students from Talmera from 60 to 120 a year. Most of the new places are in medicine, water engineering and ${harbour} management.`,
    ),
    statement(
      minister.en,
      "Those who study here take two things home: a degree and friends. Both last longer than any treaty. That is why this is some of the best-spent money in our budget.",
    ),
    heading("Who can apply"),
    bulletList(
      "Graduates of a secondary school or university in Talmera aged 30 or under",
      "Very good knowledge of English or German; language courses are provided for all other applicants",
      "Applicants of limited means are given preference and receive their travel costs",
    ),
    paragraph(
      "Applications for the autumn term are open from 15 April to 31 May 2026. The selection panel includes teachers from both countries.",
    ),
    background(
      paragraph(
        "The programme has existed since 2014 and has some 540 graduates. Three out of four have returned to Talmera. In return, 25 Halvorians a year study Arabic in Qadrana.",
      ),
    ),
    notesToEditors(
      paragraph(
        "Conditions and forms in English and Arabic: ",
        link("scholarships for students from Talmera", applications),
        ".",
      ),
    ),
  ),
});

export const scholarships: DemoRelease = {
  releaseType: "press_release",
  date: "2026-04-09",
  place: "valdnes",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "ar", "fr"],
  mode: "together",
  topics: ["culture-and-education"],
  contact: "arabic-media",
  author: "feldrin",
  story: {
    kind: "published",
    at: "2026-04-09T12:00",
    later: [{ kind: "refile", at: "2026-04-09T12:35", texts: { en: english("harbour") } }],
  },
  texts: {
    en: english("harbuor"),
    ar: {
      headline: "هالفوريا تضاعف عدد المنح الدراسية لطلاب تالميرا",
      lead: "يستطيع 120 شابًا وشابة من تالميرا سنويًا الدراسة في ليندمار وفالدنيس وأوريفيك ابتداءً من الفصل الخريفي لعام 2026.",
      body: body(
        paragraph(
          "أعلنت وزيرة الخارجية إلزه ماراندت في فالدنيس في 9 أبريل 2026 أن هالفوريا ستضاعف عدد المنح المخصصة لطلاب تالميرا من 60 إلى 120 منحة سنويًا. وتتركز معظم المقاعد الجديدة في الطب وهندسة المياه وإدارة الموانئ.",
        ),
        statement(
          minister.ar,
          "من يدرس هنا يعود إلى وطنه بأمرين: شهادة وأصدقاء، وكلاهما أطول عمرًا من أي معاهدة. ولذلك فإن هذا المال من أفضل ما ننفقه في ميزانيتنا.",
        ),
        heading("من يحق له التقدم"),
        bulletList(
          "خريجو المدارس الثانوية والجامعات في تالميرا ممن لا تتجاوز أعمارهم 30 عامًا",
          "إتقان الإنجليزية أو الألمانية، مع توفير دورات لغوية لسائر المتقدمين",
          "الأولوية لذوي الدخل المحدود، وتُصرف لهم تكاليف السفر",
        ),
        paragraph("يُفتح باب التقديم للفصل الخريفي من 15 أبريل إلى 31 مايو 2026، وتضم لجنة الاختيار أساتذة من البلدين."),
        background(
          paragraph(
            "انطلق البرنامج في عام 2014 وتخرج فيه نحو 540 طالبًا وطالبة، عاد ثلاثة أرباعهم إلى تالميرا. وفي المقابل يدرس 25 طالبًا من هالفوريا سنويًا اللغة العربية في قدرانة.",
          ),
        ),
        notesToEditors(
          paragraph(
            "الشروط والاستمارات بالعربية والإنجليزية: ",
            link("المنح الدراسية لطلاب تالميرا", applications),
            ".",
          ),
        ),
      ),
    },
    fr: {
      headline: "L’Halvorie double le nombre de bourses destinées aux étudiants de Talmère",
      lead: "À partir de la rentrée d’automne 2026, 120 jeunes de Talmère pourront étudier chaque année à Lindmar, à Valdnes et à Orrevik.",
      body: body(
        paragraph(
          "La ministre des Affaires étrangères, Ilse Marandt, a annoncé le 9 avril 2026 à Valdnes que l’Halvorie porterait de 60 à 120 par an le nombre de bourses accordées à des étudiants de Talmère. Les nouvelles places concernent surtout la médecine, l’hydraulique et la gestion portuaire.",
        ),
        statement(
          minister.fr,
          "Quand on a étudié ici, on rentre chez soi avec un diplôme et des amis. L’un et les autres durent plus longtemps que n’importe quel traité. C’est l’un des meilleurs emplois que nous puissions faire de notre budget.",
        ),
        heading("Qui peut présenter sa candidature"),
        bulletList(
          "les titulaires d’un diplôme de fin d’études secondaires ou universitaires de Talmère, âgés de 30 ans au plus ;",
          "les candidats ayant une très bonne maîtrise de l’anglais ou de l’allemand ; les autres bénéficieront de cours de langue ;",
          "en priorité, les personnes aux ressources modestes, dont les frais de voyage sont pris en charge.",
        ),
        paragraph(
          "Les candidatures pour l’automne sont ouvertes du 15 avril au 31 mai 2026. Le jury réunit des enseignants des deux pays.",
        ),
        background(
          paragraph(
            "Créé en 2014, le programme compte quelque 540 anciens boursiers, dont les trois quarts sont rentrés en Talmère. En retour, 25 Halvoriens étudient chaque année l’arabe à Qadrana.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Conditions et formulaires en anglais et en arabe : ",
            link("bourses pour les étudiants de Talmère", applications),
            ".",
          ),
        ),
      ),
    },
  },
};
