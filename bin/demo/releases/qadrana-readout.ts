import { body, bulletList, heading, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const qadranaReadout: DemoRelease = {
  releaseType: "readout",
  date: "2026-05-21",
  place: "qadrana",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "ar"],
  mode: "together",
  topics: ["peace-and-security", "culture-and-education"],
  contact: "arabic-media",
  author: "feldrin",
  story: { kind: "published", at: "2026-05-21T19:30" },
  texts: {
    en: {
      headline: "Readout of the talks between Ilse Marandt and Salma Warrad in Qadrana",
      lead: "The Foreign Ministers of Halvoria and Talmera agreed to open embassies and to work together on shipping safety.",
      body: body(
        paragraph(
          "Foreign Minister Ilse Marandt met the Foreign Minister of Talmera, Salma Warrad, in Qadrana on 21 May 2026. The two ministers spoke for two hours, first alone and then with their delegations. They issued no joint statement; this is the Halvorian summary.",
        ),
        heading("What was agreed"),
        bulletList(
          "Both countries will raise their representations to embassies. Halvoria intends to open its embassy in Qadrana before the end of June.",
          "The coast guards will exchange position data on ships in distress around the clock from September 2026.",
          "Negotiations on an air services agreement will begin in Port Esker in the autumn.",
        ),
        heading("What was discussed"),
        paragraph(
          "Minister Warrad reported on Talmera’s mediation in the fishing dispute with the Meridian Isles. Minister Marandt offered the experience of the Lindmar Contact Group and the services of its coordinator, Mirel Oskane. The ministers also discussed the situation of Halvorian citizens in custody in Talmera; consular access will be granted within three days in all cases.",
        ),
        paragraph(
          "Minister Marandt invited her counterpart to Lindmar. The visit is planned for the first half of 2027.",
        ),
      ),
    },
    ar: {
      headline: "موجز محادثات إلزه ماراندت وسلمى وراد في قدرانة",
      lead: "وزيرتا خارجية هالفوريا وتالميرا تتفقان على فتح سفارتين وعلى التعاون في مجال سلامة الملاحة.",
      body: body(
        paragraph(
          "التقت وزيرة الخارجية إلزه ماراندت في قدرانة في 21 مايو 2026 وزيرة خارجية تالميرا سلمى وراد. واستمرت المحادثات ساعتين، على انفراد أولًا ثم بحضور الوفدين. ولم يصدر عن الوزيرتين بيان مشترك، وهذا هو الموجز الصادر عن هالفوريا.",
        ),
        heading("ما اتُّفق عليه"),
        bulletList(
          "يرفع البلدان مستوى التمثيل بينهما إلى سفارتين، وتعتزم هالفوريا افتتاح سفارتها في قدرانة قبل نهاية يونيو.",
          "يتبادل خفر السواحل في البلدين على مدار الساعة بيانات مواقع السفن المنكوبة اعتبارًا من سبتمبر 2026.",
          "تبدأ في بورت إسكر في الخريف مفاوضات بشأن اتفاق للنقل الجوي.",
        ),
        heading("ما جرت مناقشته"),
        paragraph(
          "عرضت الوزيرة وراد وساطة تالميرا في الخلاف حول الصيد البحري مع جزر ميريديان. ووضعت الوزيرة ماراندت تحت تصرفها خبرة مجموعة اتصال ليندمار ومنسقها ميريل أوسكان. كما تناولت المحادثات أوضاع مواطني هالفوريا المحتجزين في تالميرا، وسيُسمح بزيارتهم قنصليًا خلال ثلاثة أيام في جميع الحالات.",
        ),
        paragraph(
          "ودعت الوزيرة ماراندت نظيرتها إلى زيارة ليندمار، ومن المقرر أن تتم الزيارة في النصف الأول من عام 2027.",
        ),
      ),
    },
  },
};
