import { useDeferredValue, useEffect, useState } from "react";
import type { EditionKind } from "#domain/edition.ts";
import type { CheckedText, Finding } from "#domain/finding.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { keptContent } from "#domain/revision.ts";
import { textBlocks } from "#richtext/blocks.ts";

/** The checks on what is on the screen, a moment behind the typing. Null until they have been loaded. */
export function useChecks(content: Content, facts: PrintedFacts, editionKind: EditionKind): Finding[] | null {
  const [check, setCheck] = useState<((text: CheckedText) => Finding[]) | null>(null);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const read = useDeferredValue(content);

  useEffect(() => {
    let isWanted = true;
    import("#domain/check.ts").then(({ checkText }) => {
      if (isWanted) setCheck(() => checkText);
    });
    return () => {
      isWanted = false;
    };
  }, []);

  useEffect(() => {
    if (!check) return;
    const timer = setTimeout(() => {
      setFindings(
        check({
          content: keptContent(read, { kind: editionKind }),
          facts,
          blocks: textBlocks(read.body),
          editionKind,
          locale: read.locale,
        }),
      );
    }, 300);
    return () => clearTimeout(timer);
  }, [check, read, facts, editionKind]);

  return findings;
}
