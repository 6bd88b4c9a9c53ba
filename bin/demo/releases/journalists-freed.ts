import { background, body, paragraph, statement } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";
import { minister } from "../names.ts";

export const journalistsFreed: DemoRelease = {
  releaseType: "statement",
  date: "2026-02-26",
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de", "ar"],
  mode: "together",
  topics: ["human-rights"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2026-02-26T14:10" },
  texts: {
    en: {
      headline: "Foreign Minister Marandt on the release of two reporters in Sorvany",
      lead: "After 140 days in custody, Petra Dunmoor and Ilan Veress have returned to their families.",
      body: body(
        paragraph(
          "The reporters Petra Dunmoor and Ilan Veress, who work for the broadcaster Radio Esker, were released from custody in Sorvas on 26 February 2026. Foreign Minister Ilse Marandt commented in Lindmar:",
        ),
        statement(
          minister.en,
          "Petra Dunmoor and Ilan Veress are free. I spoke to both of them on the phone this morning. They are tired and in good spirits, and the first thing they asked about was their colleagues.",
          "I thank the Government of Sorvany for a decision that strengthens the trust between our countries. And I say with the same clarity that reporting is not a crime. Whoever asks awkward questions at a border is doing society a service. Halvoria will continue to raise the cases of those who are still in prison for their work.",
        ),
        background(
          paragraph(
            "The two journalists were arrested on 9 October 2025 while reporting on the customs posts at the Haldor Pass. They were accused of entering a restricted military area. The Halvorian embassy in Sorvas visited them eleven times. Sorvany closed the proceedings on 25 February 2026.",
          ),
          paragraph(
            "In 2025 Halvorian missions observed 37 trials of journalists in nine countries. The Ministry supports a programme in Valdnes that offers reporters at risk a safe place to work for up to one year.",
          ),
        ),
      ),
    },
    de: {
      headline: "Außenministerin Marandt zur Freilassung zweier Reporter in Sorvanien",
      lead: "Nach 140 Tagen Haft sind Petra Dunmoor und Ilan Veress zu ihren Familien zurückgekehrt.",
      body: body(
        paragraph(
          "Petra Dunmoor und Ilan Veress, die für den Sender Radio Esker berichten, sind am 26. Februar 2026 in Sorvas aus der Haft entlassen worden. Außenministerin Ilse Marandt erklärte dazu in Lindmar:",
        ),
        statement(
          minister.de,
          "Petra Dunmoor und Ilan Veress sind frei. Ich habe heute Morgen mit beiden telefoniert. Sie sind müde und guten Mutes, und als Erstes haben sie nach ihren Kolleginnen und Kollegen gefragt.",
          "Ich danke der Regierung Sorvaniens für eine Entscheidung, die das Vertrauen zwischen unseren Ländern stärkt. Und ich sage ebenso deutlich: Berichterstattung ist kein Verbrechen. Wer an einer Grenze unbequeme Fragen stellt, erweist der Gesellschaft einen Dienst. Halvorien wird sich weiter für alle einsetzen, die wegen ihrer Arbeit in Haft sind.",
        ),
        background(
          paragraph(
            "Die beiden waren am 9. Oktober 2025 festgenommen worden, als sie über die Zollstationen am Haldorpass berichteten. Vorgeworfen wurde ihnen, ein militärisches Sperrgebiet betreten zu haben. Die halvorische Botschaft in Sorvas hat sie elfmal besucht. Am 25. Februar 2026 stellte Sorvanien das Verfahren ein.",
          ),
          paragraph(
            "Im Jahr 2025 haben halvorische Vertretungen in neun Ländern 37 Prozesse gegen Medienschaffende beobachtet. Das Außenministerium fördert in Valdnes ein Programm, das gefährdeten Reporterinnen und Reportern bis zu einem Jahr lang einen sicheren Arbeitsplatz bietet.",
          ),
        ),
      ),
    },
    ar: {
      headline: "تصريح وزيرة الخارجية ماراندت بشأن الإفراج عن صحفيين اثنين في سورفانيا",
      lead: "بعد 140 يومًا من الاحتجاز عادت بيترا دنمور وإيلان فيريس إلى أسرتيهما.",
      body: body(
        paragraph(
          "أُفرج في سورفاس في 26 فبراير 2026 عن الصحفية بيترا دنمور (Petra Dunmoor) والصحفي إيلان فيريس (Ilan Veress) اللذين يعملان لدى إذاعة «راديو إسكر». وقالت وزيرة الخارجية إلزه ماراندت في ليندمار:",
        ),
        statement(
          minister.ar,
          "بيترا دنمور وإيلان فيريس حرّان. وقد تحدثت إليهما هاتفيًا هذا الصباح، فوجدتهما متعبين لكن بمعنويات مرتفعة، وكان أول ما سألا عنه زملاؤهما.",
          "أشكر حكومة سورفانيا على قرار يعزز الثقة بين بلدينا. وأقول بالوضوح نفسه إن العمل الصحفي ليس جريمة، وإن من يطرح أسئلة محرجة على الحدود يسدي إلى المجتمع خدمة. وستواصل هالفوريا الدفاع عن كل من لا يزال سجينًا بسبب عمله.",
        ),
        background(
          paragraph(
            "احتُجز الاثنان في 9 أكتوبر 2025 أثناء إعدادهما تقريرًا عن المراكز الجمركية في ممر هالدور، ووُجهت إليهما تهمة دخول منطقة عسكرية محظورة. وقد زار موظفو سفارة هالفوريا في سورفاس المحتجزَين إحدى عشرة مرة، ثم أغلقت سورفانيا ملف القضية في 25 فبراير 2026.",
          ),
          paragraph(
            "تابعت بعثات هالفوريا في عام 2025 جلسات 37 محاكمة لصحفيين في تسعة بلدان. وتدعم وزارة الخارجية في مدينة فالدنيس برنامجًا يتيح للصحفيين المعرضين للخطر مكانًا آمنًا للعمل مدة تصل إلى عام.",
          ),
        ),
      ),
    },
  },
};
