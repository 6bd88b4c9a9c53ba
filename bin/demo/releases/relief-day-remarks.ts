import { body, heading, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const reliefDayRemarks: DemoRelease = {
  releaseType: "remarks",
  date: "2026-08-20",
  place: "portEsker",
  sourceLocale: "fr",
  authoritativeLocale: "fr",
  requiredLocales: ["fr", "en"],
  mode: "as_ready",
  topics: ["humanitarian-assistance"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "published", at: "2026-08-20T18:45" },
  texts: {
    fr: {
      headline: "Allocution d’Ilse Marandt en hommage au personnel humanitaire",
      lead: "À Port Esker, le 20 août 2026, la ministre a salué les 430 volontaires du Service halvorien de secours.",
      body: body(
        paragraph("Seul le prononcé fait foi."),
        paragraph(
          "Mesdames et Messieurs, chers volontaires, dans l’entrepôt où nous nous trouvons, chaque caisse porte une date. Ce n’est pas la date de fabrication. C’est celle à laquelle quelqu’un d’entre vous l’a ouverte, vérifiée et refermée. Certaines caisses ont été vérifiées quarante fois avant de servir. C’est à cela que je pense quand on me demande ce qu’est l’aide humanitaire : une patience qui se tient prête.",
        ),
        heading("Le courage ordinaire"),
        paragraph(
          "On parle volontiers de héros. Vous n’aimez pas ce mot, et vous avez raison. Quand l’hôpital de campagne a été monté à Orrin Bay après le cyclone Ansa, une infirmière de Valdnes a travaillé trente heures d’affilée. À la journaliste qui l’interrogeait, elle a répondu qu’il restait des pansements et qu’il aurait été dommage de ne pas s’en servir. Voilà le courage que nous honorons : celui qui ne se regarde pas.",
        ),
        heading("Ce que nous vous devons"),
        paragraph(
          "L’hommage ne suffit pas. Vous avez droit à une formation, à une assurance et à un employeur qui vous laisse partir. Le Parlement examinera cet automne une loi qui garantit aux volontaires vingt jours de congé par an. Je la défendrai, en pensant à vos caisses bien fermées.",
        ),
        paragraph("Au nom du gouvernement de la République d’Halvorie, je vous remercie."),
      ),
    },
    en: {
      headline: "Remarks by Ilse Marandt in honour of humanitarian workers",
      lead: "In Port Esker on 20 August 2026 the Minister paid tribute to the 430 volunteers of the Halvorian Relief Service.",
      body: body(
        paragraph("Check against delivery. Translated from the French."),
        paragraph(
          "Ladies and gentlemen, dear volunteers: every crate in this warehouse bears a date. It is not the date of manufacture. It is the day on which one of you opened it, checked it and closed it again. Some crates have been checked forty times before they were used. That is what comes to mind when people ask me what humanitarian aid is: patience that stands ready.",
        ),
        heading("Ordinary courage"),
        paragraph(
          "People like to speak of heroes. You do not care for the word, and you are right. When the field hospital was set up in Orrin Bay after Cyclone Ansa, a nurse from Valdnes worked for thirty hours on end. Asked about it by a reporter, she said that there were dressings left and that it would have been a pity not to use them. That is the courage we honour: the kind that does not look at itself.",
        ),
        heading("What we owe you"),
        paragraph(
          "Tribute is not enough. You have a right to training, to insurance and to an employer who lets you go. This autumn Parliament will debate a law that guarantees volunteers twenty days of leave a year. I shall speak for it, with your well-closed crates in mind.",
        ),
        paragraph("On behalf of the Government of the Republic of Halvoria, thank you."),
      ),
    },
  },
};
