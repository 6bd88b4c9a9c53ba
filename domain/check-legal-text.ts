import { hiddenInBlocks } from "./check-characters.ts";
import { languageOfBlocks } from "./check-language.ts";
import { linkTexts, linkTextsForTwoTargets } from "./check-links.ts";
import { headingOrder } from "./check-structure.ts";
import type { CheckedText, Finding } from "./finding.ts";

/** What the checks of a release say to the text of a legal page, in the order of the text. */
export function checkLegalText(text: Pick<CheckedText, "blocks" | "locale">): Finding[] {
  return [headingOrder, languageOfBlocks, linkTexts, linkTextsForTwoTargets, hiddenInBlocks]
    .flatMap((rule) => rule(text))
    .toSorted((one, other) => blockOf(one) - blockOf(other));
}

function blockOf({ place }: Finding): number {
  return place.field === "body" ? place.block : 0;
}
