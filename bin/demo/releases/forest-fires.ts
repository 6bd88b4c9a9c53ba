import { body, bulletList, heading, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const forestFires: DemoRelease = {
  releaseType: "press_release",
  date: "2025-08-12",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en", "fr"],
  mode: "as_ready",
  topics: ["travel-and-consular", "neighbouring-countries"],
  contact: "consular-affairs",
  author: "brask",
  story: { kind: "published", at: "2025-08-12T08:45" },
  texts: {
    de: {
      headline: "Waldbrände in Ostren: Hinweise für Reisende",
      lead: "Die Küstenstraße südlich von Hallund ist seit dem 11. August 2025 gesperrt. Die Botschaft hilft bei der Rückreise.",
      body: body(
        paragraph(
          "Wegen der Waldbrände an der Südküste von Ostren hat das Außenministerium am 12. August 2025 seine Reisehinweise verschärft. Rund 900 halvorische Reisende halten sich in der Region auf. Verletzte unter ihnen sind dem Ministerium nicht bekannt.",
        ),
        heading("Was Reisende tun sollten"),
        bulletList(
          "den Anweisungen der örtlichen Behörden folgen und gesperrte Straßen meiden",
          "nicht notwendige Fahrten an die Südküste verschieben",
          "sich in die Krisenvorsorgeliste eintragen und Angehörige informieren",
        ),
        paragraph(
          "Die Botschaft in Hallund hat am Hauptbahnhof einen Schalter eingerichtet. Sie stellt Ersatzpapiere aus und vermittelt Plätze in Sonderzügen nach Orrevik.",
        ),
      ),
    },
    en: {
      headline: "Forest fires in Ostrene: information for travellers",
      lead: "The coast road south of Hallund has been closed since 11 August 2025. The embassy is helping people to return home.",
      body: body(
        paragraph(
          "Because of the forest fires on the southern coast of Ostrene, the Ministry of Foreign Affairs tightened its travel advice on 12 August 2025. Around 900 Halvorian travellers are in the region. The Ministry knows of no injuries among them.",
        ),
        heading("What travellers should do"),
        bulletList(
          "Follow the instructions of the local authorities and avoid closed roads",
          "Postpone journeys to the southern coast that are not necessary",
          "Sign up to the crisis contact list and let relatives know",
        ),
        paragraph(
          "The embassy in Hallund has set up a counter at the central station. It issues replacement documents and arranges seats on special trains to Orrevik.",
        ),
      ),
    },
    fr: {
      headline: "Feux de forêt en Ostrène : conseils aux voyageurs",
      lead: "La route côtière au sud de Hallund est fermée depuis le 11 août 2025. L’ambassade aide les voyageurs à rentrer.",
      body: body(
        paragraph(
          "En raison des feux de forêt qui touchent la côte sud de l’Ostrène, le ministère des Affaires étrangères a renforcé le 12 août 2025 ses conseils aux voyageurs. Environ 900 voyageurs halvoriens se trouvent dans la région. Le ministère n’a connaissance d’aucun blessé parmi eux.",
        ),
        heading("Ce que les voyageurs doivent faire"),
        bulletList(
          "suivre les consignes des autorités locales et éviter les routes fermées ;",
          "reporter les déplacements non indispensables vers la côte sud ;",
          "s’inscrire sur la liste de contact en cas de crise et prévenir leurs proches.",
        ),
        paragraph(
          "L’ambassade à Hallund a ouvert un guichet à la gare centrale. Elle délivre des titres de voyage provisoires et propose des places dans des trains spéciaux à destination d’Orrevik.",
        ),
      ),
    },
  },
};
