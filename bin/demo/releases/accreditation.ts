import { body, bulletList, heading, link, notesToEditors, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

const form = "https://mfa.halvoria.example/accreditation";

export const accreditation: DemoRelease = {
  releaseType: "media_advisory",
  date: "2025-10-30",
  place: "lindmar",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "de", "fr"],
  mode: "as_ready",
  topics: ["peace-and-security"],
  contact: "press-office",
  author: "feldrin",
  story: {
    kind: "published",
    at: "2025-10-30T09:00",
    withdrawn: {
      at: "2025-11-05T15:30",
      explanations: {
        en: "The meeting has been moved from Port Esker on 13 November to Lindmar on 20 November 2025. Accreditations already granted remain valid.",
        de: "Das Treffen wurde von Port Esker, 13. November, nach Lindmar, 20. November 2025, verlegt. Bereits erteilte Akkreditierungen gelten weiter.",
        fr: "La réunion prévue à Port Esker le 13 novembre a été déplacée à Lindmar, le 20 novembre 2025. Les accréditations déjà accordées restent valables.",
      },
    },
  },
  texts: {
    en: {
      headline: "Accreditation open for the Contact Group meeting in Port Esker",
      lead: "Journalists can register until 7 November 2025 for the ministerial meeting of the Lindmar Contact Group on 13 November.",
      body: body(
        paragraph(
          "The Foreign Ministers of the Lindmar Contact Group will meet in Port Esker on Thursday, 13 November 2025. Foreign Minister Ilse Marandt will chair the meeting. Media representatives are invited to report on it.",
        ),
        heading("Programme for the media"),
        bulletList(
          "10:30: arrival of delegations at the Old Customs House, photo opportunity",
          "11:15: opening words by Ilse Marandt, pool of cameras",
          "16:30: press conference with simultaneous interpreting into English, French and Arabic",
        ),
        heading("How to register"),
        paragraph(
          "Please complete the ",
          link("accreditation form for the Contact Group meeting", form),
          " by 18:00 on Friday, 7 November. You will need a valid press card and a passport or identity card. Decisions will be sent by e-mail within two working days.",
        ),
        notesToEditors(
          paragraph(
            "The press centre has 120 places, wired network access and six sound-proof booths. It opens at 8:00.",
          ),
        ),
      ),
    },
    de: {
      headline: "Akkreditierung für das Treffen der Kontaktgruppe in Port Esker",
      lead: "Bis zum 7. November 2025 können sich Medien für das Ministertreffen der Kontaktgruppe Lindmar am 13. November anmelden.",
      body: body(
        paragraph(
          "Am Donnerstag, dem 13. November 2025, kommen die Außenministerinnen und Außenminister der Kontaktgruppe Lindmar in Port Esker zusammen. Den Vorsitz führt Außenministerin Ilse Marandt. Medienvertreterinnen und Medienvertreter sind zur Berichterstattung eingeladen.",
        ),
        heading("Programm für die Medien"),
        bulletList(
          "10.30 Uhr: Ankunft der Delegationen am Alten Zollhaus, Bildtermin",
          "11.15 Uhr: Eröffnungsworte von Ilse Marandt, Kamerapool",
          "16.30 Uhr: Pressekonferenz mit Simultanübersetzung ins Englische, Französische und Arabische",
        ),
        heading("Anmeldung"),
        paragraph(
          "Bitte füllen Sie bis Freitag, 7. November, 18 Uhr das ",
          link("Formular zur Akkreditierung für das Treffen", form),
          " aus. Erforderlich sind ein gültiger Presseausweis und ein Reisepass oder Personalausweis. Die Entscheidung geht Ihnen innerhalb von zwei Werktagen per E-Mail zu.",
        ),
        notesToEditors(
          paragraph(
            "Das Pressezentrum bietet 120 Arbeitsplätze, Netzanschlüsse und sechs schallgeschützte Kabinen. Es öffnet um 8 Uhr.",
          ),
        ),
      ),
    },
    fr: {
      headline: "Ouverture des accréditations pour la réunion du Groupe de contact à Port Esker",
      lead: "Les journalistes peuvent s’inscrire jusqu’au 7 novembre 2025 pour la réunion ministérielle du Groupe de contact de Lindmar, le 13 novembre.",
      body: body(
        paragraph(
          "Les ministres des Affaires étrangères du Groupe de contact de Lindmar se réuniront à Port Esker le jeudi 13 novembre 2025, sous la présidence d’Ilse Marandt. Les représentants des médias sont invités à couvrir la rencontre.",
        ),
        heading("Programme à l’intention des médias"),
        bulletList(
          "10 h 30 : arrivée des délégations à l’Ancienne Douane, prise de vues ;",
          "11 h 15 : allocution d’ouverture d’Ilse Marandt, images en pool ;",
          "16 h 30 : conférence de presse avec interprétation simultanée en anglais, en français et en arabe.",
        ),
        heading("Modalités d’inscription"),
        paragraph(
          "Veuillez remplir le ",
          link("formulaire d’accréditation pour la réunion", form),
          " avant le vendredi 7 novembre à 18 heures. Une carte de presse en cours de validité et un passeport ou une carte d’identité sont exigés. La réponse vous parviendra par courriel dans un délai de deux jours ouvrés.",
        ),
        notesToEditors(
          paragraph(
            "Le centre de presse offre 120 postes de travail, un accès filaire au réseau et six cabines insonorisées. Il ouvre à 8 heures.",
          ),
        ),
      ),
    },
  },
};
