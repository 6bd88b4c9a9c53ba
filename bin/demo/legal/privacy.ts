import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { body, bulletList, heading, link, paragraph, sentences } from "../build.ts";
import { withFrenchSpaces } from "../french-spaces.ts";

const officer = "mailto:data-protection@mfa.halvoria.example";
const commissioner = "https://data-protection.halvoria.example/";

/** What is true of the product: no cookies for readers, no third parties, no addresses in the log. */
export const privacy: Readonly<Record<Locale, BodyNode>> = {
  de: body(
    paragraph(
      "Sie können diese Website lesen, ohne uns etwas über sich mitzuteilen. Hier steht, welche Daten dabei trotzdem entstehen und was mit ihnen geschieht.",
    ),
    heading("Wer verantwortlich ist"),
    paragraph(
      "Verantwortlich ist das Außenministerium der Republik Halvorien, Hafenkai 4, 1010 Lindmar. Fragen zum Datenschutz beantwortet die Datenschutzbeauftragte: ",
      link("data-protection@mfa.halvoria.example", officer),
      ".",
    ),
    heading("Wenn Sie diese Website lesen"),
    bulletList(
      "Die öffentlichen Seiten setzen keine Cookies und speichern auch sonst nichts auf Ihrem Gerät.",
      "Schriften, Bilder und Skripte kommen von unserem eigenen Server. Von Dritten wird nichts geladen, und niemand misst, was Sie lesen.",
      "Um Ihnen eine Seite zu schicken, verarbeitet unser Server die IP-Adresse Ihres Geräts. Er braucht sie nur für die Dauer der Verbindung.",
      "Der Server führt kein Protokoll der Zugriffe. Schlägt der Abruf einer Seite fehl, notiert er Zeitpunkt, Adresse der Seite und Ursache, aber weder Ihre IP-Adresse noch andere Angaben zu Ihrer Person.",
    ),
    heading("Wenn Sie uns schreiben oder anrufen"),
    paragraph(
      "Was Sie uns mitteilen, verwenden wir, um Ihnen zu antworten. Wir löschen es, sobald es dafür und für gesetzliche Aufbewahrungspflichten nicht mehr gebraucht wird.",
    ),
    heading("Anmeldung für Beschäftigte"),
    paragraph(
      "Nur der Arbeitsbereich der Pressestelle verwendet ein Cookie. Es hält die Anmeldung unserer Beschäftigten und betrifft Leserinnen und Leser nicht.",
    ),
    heading("Ihre Rechte"),
    paragraph(
      "Sie können Auskunft über Ihre Daten verlangen, sie berichtigen oder löschen lassen und ihrer Verarbeitung widersprechen. Beschweren können Sie sich bei der ",
      link("Datenschutzaufsicht der Republik Halvorien", commissioner),
      ".",
    ),
  ),
  en: body(
    paragraph(
      "You can read this website without telling us anything about yourself. This page says which data arise all the same, and what happens to them.",
    ),
    heading("Who is responsible"),
    paragraph(
      "The Ministry of Foreign Affairs of the Republic of Halvoria, 4 Harbour Quay, 1010 Lindmar, is responsible. Its data protection officer answers questions: ",
      link("data-protection@mfa.halvoria.example", officer),
      ".",
    ),
    heading("When you read this website"),
    bulletList(
      "The public pages set no cookies and store nothing else on your device.",
      "Fonts, images and scripts come from our own server. Nothing is loaded from third parties, and nobody measures what you read.",
      "To send you a page, our server processes the IP address of your device. It needs it only while the connection lasts.",
      "The server keeps no record of visits. If a page cannot be delivered, it notes the time, the address of the page and the cause, but neither your IP address nor anything else about you.",
    ),
    heading("When you write to us or call us"),
    paragraph(
      "We use what you tell us to answer you. We delete it as soon as it is no longer needed for that or for keeping records that the law requires.",
    ),
    heading("Sign-in for staff"),
    paragraph(
      "Only the workspace of the press office uses a cookie. It keeps our staff signed in and does not concern readers.",
    ),
    heading("Your rights"),
    paragraph(
      "You can ask for information about your data, have them corrected or deleted, and object to their processing. You can complain to the ",
      link("Data Protection Commissioner of the Republic of Halvoria", commissioner),
      ".",
    ),
  ),
  fr: withFrenchSpaces(
    body(
      paragraph(
        "Vous pouvez lire ce site sans rien nous communiquer à votre sujet. Cette page indique quelles données apparaissent malgré tout et ce qu’elles deviennent.",
      ),
      heading("Responsable du traitement"),
      paragraph(
        "Le responsable est le ministère des Affaires étrangères de la République d’Halvorie, 4, quai du Port, 1010 Lindmar. Sa déléguée à la protection des données répond à vos questions : ",
        link("data-protection@mfa.halvoria.example", officer),
        ".",
      ),
      heading("Lorsque vous lisez ce site"),
      bulletList(
        "Les pages publiques ne déposent aucun cookie et n’enregistrent rien d’autre sur votre appareil.",
        "Les polices, les images et les scripts proviennent de notre propre serveur. Rien n’est chargé auprès de tiers et personne ne mesure ce que vous lisez.",
        "Pour vous envoyer une page, notre serveur traite l’adresse IP de votre appareil. Il n’en a besoin que pendant la durée de la connexion.",
        "Le serveur ne tient pas de journal des visites. Lorsqu’une page ne peut pas être fournie, il note l’heure, l’adresse de la page et la cause, mais ni votre adresse IP ni aucune autre information sur vous.",
      ),
      heading("Lorsque vous nous écrivez ou nous appelez"),
      paragraph(
        "Nous utilisons ce que vous nous dites pour vous répondre. Nous l’effaçons dès que cela n’est plus nécessaire ni pour la réponse ni pour les obligations légales de conservation.",
      ),
      heading("Connexion du personnel"),
      paragraph(
        "Seul l’espace de travail du service de presse utilise un cookie. Il maintient la session de nos agents et ne concerne pas les lecteurs.",
      ),
      heading("Vos droits"),
      paragraph(
        "Vous pouvez demander à consulter vos données, les faire rectifier ou effacer et vous opposer à leur traitement. Vous pouvez adresser une réclamation à l’",
        link("Autorité de protection des données de la République d’Halvorie", commissioner),
        ".",
      ),
    ),
  ),
  ar: body(
    paragraph(
      "يمكنكم قراءة هذا الموقع دون إخبارنا بأي شيء عنكم. توضح هذه الصفحة البيانات التي تنشأ مع ذلك وما يحدث لها.",
    ),
    heading("الجهة المسؤولة"),
    paragraph(
      "الجهة المسؤولة هي وزارة خارجية جمهورية هالفوريا، رصيف الميناء 4، 1010 ليندمار. وتجيب مسؤولة حماية البيانات عن الأسئلة: ",
      link("data-protection@mfa.halvoria.example", officer),
      ".",
    ),
    heading("عند قراءة هذا الموقع"),
    bulletList(
      "لا تضع الصفحات العامة أي ملفات تعريف ارتباط ولا تخزن أي شيء آخر على جهازكم.",
      "تأتي الخطوط والصور والنصوص البرمجية من خادمنا وحده. لا يُحمَّل أي شيء من جهات أخرى، ولا يقيس أحد ما تقرؤونه.",
      "لكي يرسل خادمنا الصفحة إليكم فإنه يعالج عنوان الإنترنت (IP) الخاص بجهازكم، ولا يحتاج إليه إلا خلال مدة الاتصال.",
      "لا يحتفظ الخادم بسجل للزيارات. وإذا تعذر عرض صفحة ما فإنه يدون الوقت وعنوان الصفحة والسبب، ولا يدون عنوانكم على الإنترنت ولا أي معلومة أخرى عنكم.",
    ),
    heading("عندما تكتبون إلينا أو تتصلون بنا"),
    paragraph("نستخدم ما تخبروننا به للرد عليكم، ونحذفه حين لا تبقى حاجة إليه للرد أو للوفاء بواجبات الحفظ القانونية."),
    heading("دخول الموظفين"),
    paragraph(
      "لا يستخدم ملف تعريف ارتباط سوى قسم العمل الخاص بالمكتب الصحفي، وهو يبقي موظفينا مسجلي الدخول ولا يخص القراء.",
    ),
    heading("حقوقكم"),
    paragraph(
      "يمكنكم طلب معلومات عن بياناتكم وتصحيحها أو حذفها والاعتراض على معالجتها. ويمكنكم تقديم شكوى إلى ",
      link("هيئة حماية البيانات في جمهورية هالفوريا", commissioner),
      ".",
    ),
  ),
  "de-simple": body(
    sentences(
      "Sie können diese Internet·seite einfach lesen.",
      "Sie müssen uns nichts über sich sagen.",
      "Hier steht:",
      "Das passiert mit Ihren Daten.",
    ),
    heading("Wer passt auf Ihre Daten auf?"),
    sentences(
      "Das Außen·ministerium von Halvorien passt auf Ihre Daten auf.",
      "Sie haben eine Frage zum Daten·schutz?",
      "Dann schreiben Sie eine E-Mail.",
    ),
    paragraph("Die Adresse ist: ", link("data-protection@mfa.halvoria.example", officer)),
    heading("Sie lesen diese Internet·seite"),
    bulletList(
      "Wir speichern nichts auf Ihrem Gerät. Wir benutzen keine Cookies.",
      "Niemand beobachtet, was Sie hier lesen.",
      "Alles auf dieser Seite kommt von unserem Computer. Andere Firmen erfahren nichts.",
      "Jedes Gerät hat im Internet eine Nummer. Die Nummer heißt: IP-Adresse. Unser Computer braucht diese Nummer kurz. Sonst kann er Ihnen die Seite nicht schicken. Er schreibt die Nummer nicht auf.",
      "Manchmal gibt es einen Fehler. Dann schreibt der Computer auf: Wann war das? Welche Seite war es? Aber er schreibt nichts über Sie auf.",
    ),
    heading("Sie schreiben uns oder rufen an"),
    sentences(
      "Dann benutzen wir Ihre Daten für die Antwort.",
      "Danach brauchen wir die Daten nicht mehr.",
      "Dann löschen wir die Daten.",
      "Manchmal müssen wir Daten länger behalten.",
      "Das steht dann in einem Gesetz.",
    ),
    heading("Ihre Rechte"),
    bulletList(
      "Sie dürfen fragen: Welche Daten haben Sie von mir?",
      "Sie dürfen sagen: Meine Daten sind falsch. Bitte ändern Sie das.",
      "Sie dürfen sagen: Bitte löschen Sie meine Daten.",
      "Sie dürfen sich beschweren.",
    ),
    paragraph("Beschwerden gehen an die ", link("Daten·schutz·aufsicht in Halvorien", commissioner), "."),
  ),
};
