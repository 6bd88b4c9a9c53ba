import { body, bulletList, heading, link, notesToEditors, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

const programme = "https://filmweek.halvoria.example/";

export const filmWeek: DemoRelease = {
  releaseType: "press_release",
  date: 4,
  place: "valdnes",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en", "fr"],
  mode: "as_ready",
  topics: ["culture-and-education"],
  contact: "arabic-media",
  author: "feldrin",
  story: { kind: "desk", versions: { en: { stage: "approved" }, fr: { stage: "in_review" } } },
  texts: {
    en: {
      headline: "Film week brings stories from Talmera to Valdnes",
      lead: "Fourteen films, six conversations and one night of silent cinema with live music: the Ministry supports the third Talmera Film Week.",
      body: body(
        paragraph(
          "The third Talmera Film Week will open in Valdnes with a screening on the market square. It shows fourteen films by directors who grew up with the desert, the sea or a second language. All films will be shown in the original Arabic with subtitles in English and German.",
        ),
        heading("Highlights"),
        bulletList(
          "“The Salt Road”, a documentary on the last caravan guides, with the director in attendance",
          "A workshop for pupils on writing their own subtitles",
          "A night of silent films accompanied by the Orrevik Chamber Players",
        ),
        paragraph(
          "The film week is organised by the city of Valdnes and graduates of the Talmera scholarship programme. Admission to all screenings is free.",
        ),
        notesToEditors(
          paragraph("Press seats and stills: ", link("programme of the Talmera Film Week", programme), "."),
        ),
      ),
    },
    fr: {
      headline: "La Semaine du film de Talmère revient à Valdnes",
      lead: "Quatorze films, six rencontres et une nuit de cinéma muet en musique : le ministère soutient la troisième édition de la Semaine du film de Talmère.",
      body: body(
        paragraph(
          "La troisième Semaine du film de Talmère s’ouvrira à Valdnes par une projection sur la place du Marché. Elle présente quatorze films de cinéastes qui ont grandi avec le désert, avec la mer ou avec une seconde langue. Tous les films seront projetés en version originale arabe, sous-titrée en anglais et en allemand.",
        ),
        heading("Les temps forts"),
        bulletList(
          "« La Route du sel », documentaire sur les derniers guides de caravane, en présence de la réalisatrice ;",
          "un atelier où des élèves écriront leurs propres sous-titres ;",
          "une nuit de films muets accompagnés par l’Orchestre de chambre d’Orrevik.",
        ),
        paragraph(
          "La Semaine est organisée par la ville de Valdnes et par d’anciens boursiers de Talmère. L’entrée est libre pour toutes les séances.",
        ),
        notesToEditors(
          paragraph(
            "Places de presse et photographies : ",
            link("programme de la Semaine du film de Talmère", programme),
            ".",
          ),
        ),
      ),
    },
  },
};
