import { type Locale, locales } from "#domain/locale.ts";
import type { MediaDetails } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";
import { mediaNode, type ShowableItem } from "#richtext/media-node.ts";
import { frenchSpaces } from "./french-spaces.ts";
import { embassy } from "./pictures/embassy.ts";
import { ferryLines } from "./pictures/ferry-lines.ts";
import { harbour } from "./pictures/harbour.ts";
import { pass } from "./pictures/pass.ts";
import { roundTable } from "./pictures/round-table.ts";

interface DemoPicture {
  /** Of the file that is uploaded. */
  name: string;
  /** SVG: the office is invented, so nobody could photograph it. */
  drawing: string;
  focus: MediaDetails["focus"];
  texts: Partial<Record<Locale, { alt: string; caption: string }>>;
}

/** In the order of the releases that show them. */
export const pictureKeys = ["harbour", "roundTable", "pass", "embassy", "ferryLines"] as const;
export type PictureKey = (typeof pictureKeys)[number];

/** The pictures of the demo's library, with what is said about them in the languages that show them. */
export const pictures: Readonly<Record<PictureKey, DemoPicture>> = {
  harbour: {
    name: "harbour-at-dawn.png",
    drawing: harbour,
    focus: { x: 40, y: 70 },
    texts: {
      de: {
        alt: "Eine Fähre liegt bei Sonnenaufgang vor der Hafenmole, rechts leuchtet ein Leuchtturm.",
        caption: "Die Hafenmole am frühen Morgen",
      },
      en: {
        alt: "A ferry lies off the harbour mole at sunrise; to the right a lighthouse is lit.",
        caption: "The harbour mole early in the morning",
      },
    },
  },
  pass: {
    name: "haldor-pass-in-winter.png",
    drawing: pass,
    focus: { x: 45, y: 75 },
    texts: {
      de: {
        alt: "Drei Lastwagen fahren auf einer geräumten Straße durch verschneite Berge.",
        caption: "Die Straße über den Haldorpass im Winter",
      },
      en: {
        alt: "Three lorries drive along a cleared road through snow-covered mountains.",
        caption: "The road over the Haldor Pass in winter",
      },
      fr: {
        alt: "Trois camions roulent sur une route déneigée à travers des montagnes enneigées.",
        caption: "La route du col de Haldor en hiver",
      },
    },
  },
  embassy: {
    name: "embassy-in-qadrana.png",
    drawing: embassy,
    focus: { x: 50, y: 60 },
    texts: {
      de: {
        alt: "Ein helles Haus mit Bogengang zwischen Palmen, über der Tür das Zeichen des Ministeriums.",
        caption: "Die Botschaft in Qadrana",
      },
      en: {
        alt: "A pale building with an arcade between palm trees, with the mark of the ministry above its door.",
        caption: "The embassy in Qadrana",
      },
      fr: {
        alt: "Un bâtiment clair à arcades entre des palmiers, avec l’emblème du ministère au-dessus de la porte.",
        caption: "L’ambassade à Qadrana",
      },
      ar: {
        alt: "مبنى فاتح اللون ذو رواق مقنطر بين أشجار النخيل، وفوق بابه شعار الوزارة.",
        caption: "السفارة في قدرانة",
      },
      "de-simple": {
        alt: "Ein helles Haus zwischen Palmen. Über der Tür ist das Zeichen vom Außen·ministerium.",
        caption: "Das ist die Botschaft in Qadrana.",
      },
    },
  },
  roundTable: {
    name: "round-table.png",
    drawing: roundTable,
    focus: { x: 50, y: 50 },
    texts: {
      de: {
        alt: "Ein leerer runder Konferenztisch von oben, an jedem Platz liegen Papiere.",
        caption: "Der Verhandlungstisch vor Beginn der Sitzung",
      },
      en: {
        alt: "An empty round conference table from above, with papers at every seat.",
        caption: "The conference table before the meeting began",
      },
      fr: {
        alt: "Une table de conférence ronde et vide, vue d’en haut, avec des documents devant chaque siège.",
        caption: "La table de conférence avant le début de la réunion",
      },
      ar: {
        alt: "طاولة مؤتمرات مستديرة خالية من منظور علوي، وأمام كل مقعد أوراق.",
        caption: "طاولة المفاوضات قبل بدء الاجتماع",
      },
      "de-simple": {
        alt: "Ein runder Tisch von oben. Um den Tisch stehen viele Stühle.",
        caption: "An diesem Tisch sitzt die Gruppe zusammen.",
      },
    },
  },
  ferryLines: {
    name: "ferry-lines.png",
    drawing: ferryLines,
    focus: { x: 55, y: 50 },
    texts: {
      de: {
        alt: "Eine Karte mit fünf Fährlinien zwischen einer Küste und vier Inseln.",
        caption: "Die Fährlinien zwischen den beiden Ländern",
      },
      en: {
        alt: "A chart of five ferry lines between a coast and four islands.",
        caption: "The ferry lines between the two countries",
      },
    },
  },
};

const credits: Readonly<Record<Locale, string>> = {
  de: "Zeichnung: Außenministerium",
  en: "Illustration: Ministry of Foreign Affairs",
  fr: "Illustration : ministère des Affaires étrangères",
  ar: "رسم: وزارة الخارجية",
  "de-simple": "Zeichnung: Außen·ministerium",
};

/** Where a release shows a picture. */
export interface PicturePlace {
  key: PictureKey;
  /** So many blocks of the text stand before it; in Easy Language it stands before the first heading. */
  after: number;
}

/** What the library is told of a picture, as its form would. */
export function detailsOf(key: PictureKey): MediaDetails {
  const { focus, texts } = pictures[key];
  const described: MediaDetails["texts"] = {};
  for (const locale of locales) {
    const said = texts[locale];
    if (!said) continue;
    const words = locale === "fr" ? frenchSpaces : (unchanged: string) => unchanged;
    described[locale] = { altAnswer: "describes", alt: words(said.alt), caption: words(said.caption) };
  }
  return { language: null, focus, credit: credits.en, rightsUntil: null, texts: described };
}

/** A body with the picture at its place, as the editor puts it in. @param item - of the library */
export function withPicture(body: BodyNode, locale: Locale, { after }: PicturePlace, item: ShowableItem): BodyNode {
  const { attrs, ...node } = mediaNode(item, locale);
  const credit = locale === "fr" ? frenchSpaces(credits.fr) : credits[locale];
  const blocks = body.content ?? [];
  const at = locale === "de-simple" ? blocks.findIndex(({ type }) => type === "heading") : after;
  return { ...body, content: blocks.toSpliced(at, 0, { ...node, attrs: { ...attrs, credit } }) };
}
