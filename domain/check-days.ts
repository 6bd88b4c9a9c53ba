import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import type { Locale } from "./locale.ts";
import { monthNames } from "./month-names.ts";
import { withoutQuotations } from "./quotations.ts";

const german =
  /(?<![\p{L}-])(?<!(?:bis|noch|von|bis zum) )(?:heute|gestern|vorgestern|übermorgen|heutigen?|gestrigen?|morgigen?)(?![\p{L}-])|(?<![\p{L}-])(?<!(?:[Aa]m|[Jj]eden|[Gg]uten|der|den|dem|eines|vom) )(?:morgen)(?![\p{L}-])|(?<![\p{L}-])(?:Heute|Gestern|Übermorgen)(?![\p{L}-])/gu;

/** Words for a day that mean another one tomorrow; set phrases ("to this day", "World Day") are none. */
const relative: Record<Locale, RegExp> = {
  de: german,
  "de-simple": german,
  en: /\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/giu,
  fr: /(?<!d['’]|jusqu['’]à )(?<!\p{L})aujourd['’]hui(?!\p{L})|(?<![\p{L}-])(?:avant-hier|hier|après-demain|demain|ce (?:matin|soir)|cet après-midi)(?![\p{L}-])/giu,
  ar: /(?<![\p{L}\p{M}])(?<!حتى |منذ ذلك |في ذلك |ذلك |هذا )(?:اليوم(?!\s+(?:نفسه|ذاته|التالي))(?!\s+(?!الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)ال)|أمس|غدا|غدًا|غداً|مساء اليوم|صباح اليوم)(?![\p{L}\p{M}])/gu,
};

/** How near, in characters, a date must stand to say which day is meant. */
const near = 60;

/** "Today" in a text that lives for years needs its date beside it; what somebody says in quotation may keep it. */
export function relativeDays({ content, blocks, locale }: CheckedText): Finding[] {
  return [
    ...inText(content.headline, { field: "headline" }, locale),
    ...inText(content.lead, { field: "lead" }, locale),
    ...blocks
      .filter(({ section }) => section !== "statement")
      .flatMap(({ index, text }) => inText(text, { field: "body", block: index }, locale)),
  ];
}

function inText(text: string, place: FindingPlace, locale: Locale): Finding[] {
  const plain = withoutQuotations(text);
  const date = dates[locale];
  for (const match of plain.matchAll(relative[locale])) {
    const around = plain.slice(Math.max(0, match.index - near), match.index + match[0].length + near);
    if (!date.test(around)) return [finding("relative_day", { ...place, words: match[0] }, { word: match[0] })];
  }
  return [];
}

const dates: Record<Locale, RegExp> = {
  de: dateIn("de"),
  "de-simple": dateIn("de-simple"),
  en: dateIn("en"),
  fr: dateIn("fr"),
  ar: dateIn("ar"),
};

/** A day with its month, in figures or by name, either way round. */
function dateIn(locale: Locale): RegExp {
  const months = monthNames[locale].flat().join("|");
  const day = String.raw`\p{Nd}{1,2}`;
  return new RegExp(
    String.raw`${day}(?:\.|st|nd|rd|th|er)?[\s\u00a0]*(?:of )?(?:${months})|(?:${months})\.?[\s\u00a0]+${day}|${day}[./]${day}(?:[./]|\b)`,
    "iu",
  );
}
