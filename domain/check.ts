import { hiddenCharacters } from "./check-characters.ts";
import { chartContrast } from "./check-charts.ts";
import { relativeDays } from "./check-days.ts";
import { embargoInText } from "./check-embargo.ts";
import { embargoTimes } from "./check-embargo-times.ts";
import { extent } from "./check-extent.ts";
import { changeNoteMissing, fieldsMissing } from "./check-fields.ts";
import { headlineStyle } from "./check-headline.ts";
import { imagesDescribed } from "./check-images.ts";
import { languageOfText, namesInOtherScript } from "./check-language.ts";
import { linkTexts, linkTextsForTwoTargets } from "./check-links.ts";
import { namesAsListed, namesSomebodyListed } from "./check-listed-names.ts";
import { notesThatGiveAccess } from "./check-notes.ts";
import { unmarkedPassages } from "./check-passages.ts";
import { releaseLinks } from "./check-release-links.ts";
import { rightsEnded } from "./check-rights.ts";
import { longSentences } from "./check-sentences.ts";
import { headingOrder, statementAttribution } from "./check-structure.ts";
import { tables } from "./check-tables.ts";
import { commentsOpen, slipsOfTranslation, sourceChanged } from "./check-translation.ts";
import { videos } from "./check-videos.ts";
import { type CheckCode, type CheckedText, type Finding, finding, type Severity } from "./finding.ts";
import type { TextBlock } from "./text-block.ts";

export type { CheckCode, CheckedText, Finding, FindingPlace, Severity } from "./finding.ts";

/** Every finding on a text, those that block submission first; also what passed, so that a person sees what was looked at. */
export function checkText(text: CheckedText): Finding[] {
  const findings = rules.flatMap(({ find, passed }) => {
    const found = find(text);
    const code = found.length > 0 ? null : passed(text);
    return code === null ? found : [...found, finding(code, { field: "headline" }, { locale: text.locale })];
  });
  return withoutDoubles(findings).toSorted((one, other) => order[one.severity] - order[other.severity]);
}

/** A name that is not as listed needs no second word that the original spells it otherwise. */
function withoutDoubles(findings: Finding[]): Finding[] {
  const listed = new Set(findings.filter(({ code }) => code === "name_not_as_listed").map(({ facts }) => facts.here));
  return findings.filter(({ code, facts }) => code !== "name_differs" || !listed.has(facts.here));
}

const order: Record<Severity, number> = { stop: 0, warning: 1, passed: 2, info: 3 };

/** The named rules, and what is said when they find nothing. */
const rules: readonly { find(text: CheckedText): Finding[]; passed(text: CheckedText): CheckCode | null }[] = [
  { find: (text) => [...fieldsMissing(text), ...changeNoteMissing(text)], passed: () => "fields_filled" },
  { find: headingOrder, passed: (text) => (hasKind(text, "heading") ? "headings_in_order" : null) },
  { find: statementAttribution, passed: (text) => (hasKind(text, "statement") ? "statements_attributed" : null) },
  { find: tables, passed: (text) => (hasKind(text, "table") ? "tables_named" : null) },
  { find: videos, passed: (text) => (hasKind(text, "video") ? "videos_described" : null) },
  {
    find: (text) => [...linkTexts(text), ...linkTextsForTwoTargets(text)],
    passed: (text) => (hasLinks(text) ? "link_texts_clear" : null),
  },
  { find: releaseLinks, passed: () => null },
  { find: chartContrast, passed: () => null },
  { find: rightsEnded, passed: () => null },
  { find: imagesDescribed, passed: (text) => (hasKind(text, "image") ? "images_described" : null) },
  { find: languageOfText, passed: (text) => (text.content.headline.trim() === "" ? null : "language_matches") },
  { find: namesInOtherScript, passed: () => null },
  { find: hiddenCharacters, passed: () => "characters_plain" },
  { find: headlineStyle, passed: () => null },
  { find: relativeDays, passed: () => null },
  { find: (text) => [...embargoInText(text), ...embargoTimes(text)], passed: () => null },
  { find: unmarkedPassages, passed: () => null },
  { find: longSentences, passed: () => null },
  { find: notesThatGiveAccess, passed: () => null },
  { find: sourceChanged, passed: () => null },
  { find: commentsOpen, passed: () => null },
  { find: slipsOfTranslation, passed: ({ source }) => (source === null ? null : "numbers_match") },
  { find: namesAsListed, passed: (text) => (namesSomebodyListed(text) ? "names_as_listed" : null) },
  { find: extent, passed: () => null },
];

function hasKind({ blocks }: CheckedText, kind: TextBlock["kind"]): boolean {
  return blocks.some((block) => block.kind === kind);
}

function hasLinks({ blocks }: CheckedText): boolean {
  return blocks.some((block) => block.links.length > 0);
}
