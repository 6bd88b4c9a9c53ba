import { useDeferredValue, useEffect, useState } from "react";
import type { Finding } from "#domain/finding.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { textBlocks } from "#richtext/blocks.ts";

/** What the checks say to the text on the screen, a moment behind the typing. */
export function useLegalChecks(body: BodyNode, locale: Locale): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([]);
  const read = useDeferredValue(body);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const { checkLegalText } = await import("#domain/check-legal-text.ts");
      if (isWanted) setFindings(checkLegalText({ blocks: textBlocks(read), locale }));
    }, 300);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [read, locale]);
  return findings;
}
