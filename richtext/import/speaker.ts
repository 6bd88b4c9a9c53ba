/** Who speaks, from a sentence that introduces a statement; the office as it is written there. */
export interface Speaker {
  speaker: string;
  office: string;
}

/** A statement is announced at the end of a paragraph; what stands further above is another sentence. */
const LONGEST = 600;

const given = "\\p{Lu}[\\p{L}\\p{M}'’.-]+";
const particle = "(?:von|van|der|den|de|del|di|da|dos|al|el|bin|ibn|zu|und|la|le)";
const latinName = `(?<speaker>${given}(?:\\s(?:${particle}\\s)*${given}){1,3})`;

const en =
  "(?<office>(?:(?:Federal|Deputy|Prime|Foreign|State|Vice|Permanent|Special|Press|Government|Ministry|Federal Government)\\s){0,3}(?:Minister|Secretary|President|Chancellor|Ambassador|Spokesperson|Spokesman|Spokeswoman|Commissioner|Envoy|Representative|Coordinator)(?: (?:of State|of Foreign Affairs|for Foreign Affairs|of the Republic|for Europe|General))*)";
const de =
  "(?<office>(?:(?:Bundes|Vize|Stellvertretende[rn]? |Ständige[rn]? )*(?:[Aa]ußen|Premier|Staats|Europa)?-?(?:[Mm]inister|[Ss]ekretär|[Pp]räsident|[Kk]anzler|[Bb]otschafter|[Ss]precher|[Bb]eauftragte)(?:in|r)?)(?: (?:des Auswärtigen|für Auswärtige Angelegenheiten|im Auswärtigen Amt|des Außenministeriums))?)";
const fr =
  "(?<office>(?:(?:Premi[eè]re? |Vice-)?(?:ministre|secrétaire d['’]État|présidente?|ambassadeur|ambassadrice|porte-parole|chancelière?)(?: (?:déléguée?|des Affaires étrangères|de l['’]Europe et des Affaires étrangères|du ministère|du ministère des Affaires étrangères))*))";
const arName = "(?<speaker>[\\u0621-\\u064a\\u0640-\\u0652-]+(?: [\\u0621-\\u064a\\u0640-\\u0652-]+){1,2}?)";
const ar =
  "(?<office>(?:وزيرة?|رئيسة?|المتحدثة?|الناطقة?|سفيرة?)(?: (?:ال[\\u0621-\\u064a]+|باسم|الشؤون))*(?: (?:ال[\\u0621-\\u064a]+))?)";

const introductions = [
  new RegExp(
    `(?<!\\p{L})${en},? ${latinName},? (?:has |today )?(?:issued|made|gave|released|delivered|said|stated|declared|commented)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `(?<!\\p{L})${de} ${latinName},? (?:hat |heute )?(?:erklärt|erklärte|gab|sagt|sagte|äußerte|veröffentlichte|gibt)(?!\\p{L})`,
    "u",
  ),
  new RegExp(`(?:erklärte?|gab|sagte?|äußerte|veröffentlichte|hat|gibt)(?: sich)? ${de} ${latinName}(?! \\p{Lu})`, "u"),
  new RegExp(
    `(?<!\\p{L})${fr},? ${latinName},? (?:a (?:fait|déclaré|publié|prononcé|tenu)|déclare|fait)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `(?:أدلى|أدلت|صرّح|صرّحت|صرح|صرحت|أصدر|أصدرت|قال|قالت|ألقى|ألقت) ${ar} ${arName}،? (?:ب?البيان|ب?التصريح|ب?ما يلي|ب?الكلمة|اليوم|في)`,
    "u",
  ),
];

/** An "and" before the office: somebody else speaks too. */
const together =
  /(?:\band|\bund|\bsowie|\bet|\bwith|\bmit|\bavec)[\s,]+(?:(?:her|his|seine?|ihre?|son|sa|the|die|der|la|le|l['’])\s*)?$/iu;

/** The one person whom the sentence names as speaking; null where it names none, or more than one. */
export function speakerIn(paragraph: string): Speaker | null {
  const sentence = paragraph.slice(-LONGEST);
  const found = introductions.flatMap((introduction) => {
    const match = introduction.exec(sentence);
    const { speaker, office } = match?.groups ?? {};
    if (!match || !speaker || !office || together.test(sentence.slice(0, match.index))) return [];
    return [{ speaker, office }];
  });
  const [first, ...others] = found;
  return first !== undefined && others.every(({ speaker }) => speaker === first.speaker) ? first : null;
}

/** "Ilse Marandt, Foreign Minister" below a quotation. */
export function attributionOf(line: string): Speaker | null {
  const match = /^[\s–—-]*(?<speaker>[^,،\n]{3,80})[,،]\s*(?<office>[^\n]{3,150})$/u.exec(line.trim());
  const { speaker, office } = match?.groups ?? {};
  return speaker && office ? { speaker: speaker.trim(), office: office.trim() } : null;
}

/** Words after which the very next words are somebody's statement. */
const announces =
  /following (?:statement|remarks|declaration|words)|statement:|folgende(?:s|n)? (?:Erklärung|Statement|Worte|Stellungnahme)|erklärt(?:e)?\b.*:|déclaration suivante|(?:a )?déclaré (?:ce qui suit|:)|propos suivants|البيان التالي|التصريح التالي|ما يلي|الكلمة التالية/iu;

/** Whether a paragraph ends by announcing a statement: "… issued the following statement today in Lindmar:" */
export function announcesStatement(text: string): boolean {
  return /[:：]$/u.test(text.trimEnd()) && announces.test(text.slice(-LONGEST));
}

const placeBefore = [
  /\bin ((?:(?:The|New|Port|San|Saint|St\.) )?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)(?:,? (?:today|yesterday|on) [^:]*)?:\s*$/u,
  /\bin ((?:(?:Den|Bad|New|Port|San|Saint|St\.) )?\p{Lu}[\p{L}\p{M}'’-]+) (?:die )?folgende/u,
  /(?<!\p{L})à ((?:La |Le |Port |Saint-)?\p{Lu}[\p{L}\p{M}'’-]+)(?: la déclaration suivante)? ?:\s*$/u,
];

/** Where the statement was made, if its announcement ends by naming a place. */
export function placeIn(paragraph: string): string | null {
  const announcement = paragraph.slice(-LONGEST);
  for (const pattern of placeBefore) {
    const place = pattern.exec(announcement)?.[1];
    if (place !== undefined) return place;
  }
  return null;
}
