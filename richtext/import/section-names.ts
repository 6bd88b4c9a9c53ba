import type { ReleaseType } from "#domain/release.ts";

/** What press offices call a release's kind, in any language; longer names first where one holds another. */
export const releaseTypeNames: readonly [type: ReleaseType, names: readonly string[]][] = [
  [
    "joint_statement",
    [
      "joint statement",
      "joint declaration",
      "joint communiqué",
      "gemeinsame erklärung",
      "gemeinsames kommuniqué",
      "déclaration conjointe",
      "communiqué conjoint",
      "بيان مشترك",
    ],
  ],
  [
    "media_advisory",
    [
      "media advisory",
      "press advisory",
      "terminhinweis",
      "medienhinweis",
      "einladung an die presse",
      "avis aux médias",
      "note aux rédactions",
      "إشعار لوسائل الإعلام",
      "دعوة صحفية",
      "presse-termin",
    ],
  ],
  [
    "press_release",
    [
      "press release",
      "news release",
      "pressemitteilung",
      "medienmitteilung",
      "presse-mitteilung",
      "communiqué de presse",
      "بيان صحفي",
      "خبر صحفي",
    ],
  ],
  ["remarks", ["remarks", "speech", "rede", "discours", "allocution", "كلمة", "خطاب"]],
  ["readout", ["readout", "gesprächsbericht", "compte rendu", "compte-rendu", "ملخص المحادثة", "محضر"]],
  ["interview", ["interview", "entretien", "مقابلة", "حوار"]],
  ["statement", ["statement", "erklärung", "declaration", "déclaration", "بيان", "تصريح"]],
  [
    "article",
    [
      "article",
      "artikel",
      "namensbeitrag",
      "beitrag",
      "meldung",
      "news",
      "tribune",
      "actualité",
      "مقال",
      "خبر",
      "nachricht",
    ],
  ],
];

const background = [
  "background",
  "background information",
  "for background",
  "hintergrund",
  "hintergrundinformation",
  "hintergrundinformationen",
  "hintergrund-informationen",
  "zum hintergrund",
  "mehr zum hintergrund",
  "contexte",
  "informations de contexte",
  "rappel du contexte",
  "pour mémoire",
  "معلومات أساسية",
  "معلومات خلفية",
  "خلفية",
  "خلفية الموضوع",
  "información de fondo",
  "справочная информация",
  "背景资料",
];

const notes = [
  "notes to editors",
  "note to editors",
  "notes for editors",
  "note for editors",
  "hinweise für die redaktionen",
  "hinweis für die redaktionen",
  "hinweise an die redaktionen",
  "redaktionelle hinweise",
  "hinweise für redaktionen",
  "notes aux rédactions",
  "note aux rédacteurs",
  "notes aux rédacteurs",
  "notes à l'attention des rédactions",
  "ملاحظات للمحررين",
  "ملاحظة للمحررين",
  "ملاحظات إلى المحررين",
];

/** Which section a heading, or a line by itself, opens. */
export function sectionNamed(text: string): "background" | "notesToEditors" | null {
  const name = withHyphens(text.toLowerCase())
    .replaceAll("’", "'")
    .replace(/^[\s*_#]+|[\s*_:.]+$/gu, "");
  if (background.includes(name)) return "background";
  return notes.includes(name) ? "notesToEditors" : null;
}

/** Easy Language shows the parts of a long word by a middle dot as often as by a hyphen; here all have hyphens. */
export function withHyphens(text: string): string {
  return text.replace(/(?<=\p{L})·(?=\p{L})/gu, "-");
}
