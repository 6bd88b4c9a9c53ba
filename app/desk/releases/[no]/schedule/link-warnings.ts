import type { Db } from "#db/client.ts";
import type { LanguageVersion } from "#db/queries/language-version.ts";
import { passedWarningsOf } from "#db/queries/passed-warnings.ts";
import type { MarkedFinding } from "#domain/finding.ts";
import type { Locale } from "#domain/locale.ts";
import { openWarnings } from "#domain/warning-pass.ts";
import { textBlocks } from "#richtext/blocks.ts";
import { markedLinkAnswers } from "#richtext/finding-mark.ts";
import { linkKnowledge } from "../link-knowledge.ts";

/** Links of a language that do not lead where they should. */
export interface WarnedLinks {
  locale: Locale;
  warnings: MarkedFinding[];
}

/** What the links of approved and scheduled texts answered the last time, without what somebody let pass. */
export async function linkWarnings(db: Db, versions: readonly LanguageVersion[]): Promise<WarnedLinks[]> {
  const found = await Promise.all(
    versions.map(async ({ locale, edition, head, localizationId, release }) => {
      if (edition?.state !== "approved" || !head) return { locale, warnings: [] };
      const { content } = head;
      const text = { content, blocks: textBlocks(content.body) };
      const answers = markedLinkAnswers(text, await linkKnowledge(db, content.body, release));
      return { locale, warnings: openWarnings(answers, await passedWarningsOf(db, localizationId)) };
    }),
  );
  return found.filter(({ warnings }) => warnings.length > 0);
}
