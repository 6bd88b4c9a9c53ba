import { background, body, bold, link, notesToEditors, orderedList, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

const treaty = "https://mfa.halvoria.example/documents/tavra-declaration";

export const tavraCommission: DemoRelease = {
  releaseType: "joint_statement",
  date: "2025-07-09",
  place: "hallund",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de", "fr", "ar"],
  mode: "together",
  topics: ["neighbouring-countries", "peace-and-security"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2025-07-09T15:00" },
  texts: {
    en: {
      headline: "Joint statement by Halvoria, Ostrene and Sorvany on the Tavra River Commission",
      lead: "The three countries on the Tavra will share data on water levels and agree on rules for dry summers from 2026.",
      body: body(
        paragraph(
          "Meeting in Hallund on 9 July 2025, the Foreign Ministers of the Republic of Halvoria, the Kingdom of Ostrene and the Republic of Sorvany adopted the following statement:",
        ),
        paragraph(
          "The Tavra supplies drinking water to nine million people in our three countries, waters their fields and carries their goods to the sea. What happens on its upper reaches is felt at its mouth within four days. We therefore regard the river as a shared responsibility.",
        ),
        paragraph("We have decided the following:"),
        orderedList(
          [
            bold("Openness. "),
            "From 1 January 2026 all 61 gauging stations on the Tavra will publish their readings every hour.",
          ],
          [
            bold("Early warning. "),
            "In the event of floods, the country upstream will alert the others without waiting to be asked.",
          ],
          [
            bold("Dry summers. "),
            "By March 2026 the Tavra River Commission will present rules on how the river is to be shared in times of drought.",
          ],
          [bold("Disputes. "), "Where we disagree, we will consult for 60 days before any party turns to arbitration."],
        ),
        paragraph(
          "The Commission will have its seat in Orrevik. Each country will hold the chair for two years, beginning with Ostrene.",
        ),
        background(
          paragraph(
            "The Tavra rises below the Haldor Pass, crosses Sorvany and Ostrene and reaches the sea near Port Esker after 870 kilometres. An agreement of 1961 regulated shipping only. Talks on water use had been suspended between November 2024 and February 2025 because of the fighting at the Haldor Pass.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Full text in the three official languages: ",
            link("Hallund Declaration on the Tavra", treaty),
            ".",
          ),
        ),
      ),
    },
    de: {
      headline: "Gemeinsame Erklärung von Halvorien, Ostren und Sorvanien zur Tavra-Kommission",
      lead: "Die drei Anrainerstaaten der Tavra tauschen von 2026 an Pegeldaten aus und vereinbaren Regeln für trockene Sommer.",
      body: body(
        paragraph(
          "Die Außenministerinnen der Republik Halvorien und des Königreichs Ostren sowie der Außenminister der Republik Sorvanien haben bei ihrem Treffen in Hallund am 9. Juli 2025 folgende Erklärung verabschiedet:",
        ),
        paragraph(
          "Die Tavra versorgt in unseren drei Ländern neun Millionen Menschen mit Trinkwasser, bewässert ihre Felder und trägt ihre Waren zum Meer. Was am Oberlauf geschieht, ist binnen vier Tagen an der Mündung zu spüren. Wir verstehen den Fluss deshalb als gemeinsame Verantwortung.",
        ),
        paragraph("Wir haben Folgendes beschlossen:"),
        orderedList(
          [
            bold("Offenheit: "),
            "Vom 1. Januar 2026 an veröffentlichen alle 61 Messstellen an der Tavra ihre Werte stündlich.",
          ],
          [
            bold("Frühwarnung: "),
            "Bei Hochwasser warnt das Land am Oberlauf die anderen, ohne eine Anfrage abzuwarten.",
          ],
          [
            bold("Trockene Sommer: "),
            "Bis März 2026 legt die Tavra-Kommission Regeln dafür vor, wie das Wasser bei Dürre geteilt wird.",
          ],
          [
            bold("Streitfälle: "),
            "Bei Meinungsverschiedenheiten beraten wir 60 Tage lang, bevor eine Seite ein Schiedsgericht anruft.",
          ],
        ),
        paragraph(
          "Die Kommission nimmt ihren Sitz in Orrevik. Den Vorsitz führt jedes Land für zwei Jahre; Ostren macht den Anfang.",
        ),
        background(
          paragraph(
            "Die Tavra entspringt unterhalb des Haldorpasses, durchquert Sorvanien und Ostren und mündet nach 870 Kilometern bei Port Esker ins Meer. Ein Abkommen von 1961 regelte bisher nur die Schifffahrt. Die Gespräche über die Nutzung des Wassers waren wegen der Kämpfe am Haldorpass von November 2024 bis Februar 2025 unterbrochen.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Vollständiger Wortlaut in den drei Amtssprachen: ",
            link("Erklärung von Hallund zur Tavra", treaty),
            ".",
          ),
        ),
      ),
    },
    fr: {
      headline: "Déclaration conjointe sur la Commission de la Tavra",
      lead: "Dès 2026, l’Halvorie, l’Ostrène et la Sorvanie échangeront leurs relevés hydrologiques et appliqueront des règles communes en période de sécheresse.",
      body: body(
        paragraph(
          "Réunis à Hallund le 9 juillet 2025, les ministres des Affaires étrangères de la République d’Halvorie, du Royaume d’Ostrène et de la République de Sorvanie ont adopté la déclaration suivante :",
        ),
        paragraph(
          "La Tavra fournit de l’eau potable à neuf millions d’habitants de nos trois pays, irrigue leurs champs et porte leurs marchandises jusqu’à la mer. Ce qui se produit en amont se ressent à l’embouchure en quatre jours. Nous considérons donc ce fleuve comme une responsabilité partagée.",
        ),
        paragraph("Nous avons décidé ce qui suit :"),
        orderedList(
          [
            bold("Transparence. "),
            "À compter du 1er janvier 2026, les 61 stations de mesure de la Tavra publieront leurs relevés toutes les heures.",
          ],
          [
            bold("Alerte précoce. "),
            "En cas de crue, le pays situé en amont avertira les autres sans attendre d’être sollicité.",
          ],
          [
            bold("Étés secs. "),
            "D’ici à mars 2026, la Commission de la Tavra présentera des règles de partage de l’eau en temps de sécheresse.",
          ],
          [
            bold("Différends. "),
            "En cas de désaccord, nous nous consulterons pendant 60 jours avant tout recours à l’arbitrage.",
          ],
        ),
        paragraph(
          "La Commission aura son siège à Orrevik. Chaque pays en assurera la présidence pendant deux ans, en commençant par l’Ostrène.",
        ),
        background(
          paragraph(
            "La Tavra prend sa source au pied du col de Haldor, traverse la Sorvanie et l’Ostrène et se jette dans la mer près de Port Esker après 870 kilomètres. Un accord de 1961 ne régissait que la navigation. Les discussions sur l’usage de l’eau avaient été suspendues de novembre 2024 à février 2025 en raison des combats au col de Haldor.",
          ),
        ),
        notesToEditors(
          paragraph(
            "Texte intégral dans les trois langues officielles : ",
            link("Déclaration de Hallund sur la Tavra", treaty),
            ".",
          ),
        ),
      ),
    },
    ar: {
      headline: "بيان مشترك لهالفوريا وأوسترين وسورفانيا بشأن لجنة نهر تافرا",
      lead: "تتبادل الدول الثلاث المطلة على نهر تافرا بيانات منسوب المياه ابتداءً من عام 2026 وتتفق على قواعد لمواسم الجفاف.",
      body: body(
        paragraph(
          "اعتمد وزراء خارجية جمهورية هالفوريا ومملكة أوسترين وجمهورية سورفانيا في اجتماعهم في هالوند في 9 يوليو 2025 البيان التالي:",
        ),
        paragraph(
          "يمد نهر تافرا تسعة ملايين نسمة في بلداننا الثلاثة بمياه الشرب، ويروي حقولهم، وينقل بضائعهم إلى البحر. وما يحدث في أعالي النهر يظهر أثره عند المصب في غضون أربعة أيام. ولذلك نعدّ النهر مسؤولية مشتركة بيننا.",
        ),
        paragraph("وقد قررنا ما يلي:"),
        orderedList(
          [
            bold("الشفافية: "),
            "تنشر محطات القياس الإحدى والستون على نهر تافرا قراءاتها كل ساعة اعتبارًا من 1 يناير 2026.",
          ],
          [
            bold("الإنذار المبكر: "),
            "تبادر الدولة الواقعة أعلى النهر عند حدوث الفيضانات إلى إنذار الدولتين الأخريين دون انتظار طلب منهما.",
          ],
          [bold("مواسم الجفاف: "), "تقدّم لجنة نهر تافرا حتى مارس 2026 قواعد لتقاسم المياه في أوقات الجفاف."],
          [bold("الخلافات: "), "نتشاور عند الخلاف مدة 60 يومًا قبل أن يلجأ أي طرف إلى التحكيم."],
        ),
        paragraph("ويكون مقر اللجنة في مدينة أوريفيك، وتتولى كل دولة رئاستها لمدة عامين، بدءًا بأوسترين."),
        background(
          paragraph(
            "ينبع نهر تافرا من سفح ممر هالدور ويعبر سورفانيا وأوسترين ليصب في البحر قرب بورت إسكر بعد 870 كيلومترًا. وكان اتفاق عام 1961 ينظّم الملاحة وحدها. وقد توقفت المحادثات حول استخدام المياه بين نوفمبر 2024 وفبراير 2025 بسبب القتال في ممر هالدور.",
          ),
        ),
        notesToEditors(
          paragraph("النص الكامل باللغات الرسمية الثلاث: ", link("إعلان هالوند بشأن نهر تافرا", treaty), "."),
        ),
      ),
    },
  },
};
