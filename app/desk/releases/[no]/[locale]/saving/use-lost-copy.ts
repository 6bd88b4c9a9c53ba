import { useCallback, useEffect, useState } from "react";
import type { EditionKind } from "#domain/edition.ts";
import { keptContent } from "#domain/revision.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { dropCopy, type LocalCopy, lostCopies } from "./local-copies.ts";
import type { WrittenText } from "./saver.ts";

interface LostCopySettings {
  editionId: string;
  editionKind: EditionKind;
  personId: string;
  /** What the server has. */
  text: WrittenText;
}

/** The newest text that a window of this person left on this device and the server never got; null where there is none. */
export function useLostCopy({ editionId, editionKind, personId, text }: LostCopySettings) {
  const [lost, setLost] = useState<LocalCopy[]>([]);
  const [opened] = useState(text);
  useEffect(() => {
    let isWanted = true;
    const asKept = ({ content, journalistsOnly }: WrittenText) =>
      canonicalJson([keptContent(content, { kind: editionKind }), journalistsOnly.trim()]);
    void lostCopies(editionId, personId, opened).then(async (copies) => {
      const there = asKept(opened);
      const isThere = (copy: LocalCopy) => asKept(copy.text) === there;
      await Promise.all(copies.filter(isThere).map(({ tab }) => dropCopy(tab)));
      if (isWanted) setLost(copies.filter((copy) => !isThere(copy)));
    });
    return () => {
      isWanted = false;
    };
  }, [editionId, editionKind, personId, opened]);

  const [copy = null] = lost;
  /** Takes it away from this device; the next older one is offered then. */
  const settle = useCallback(async () => {
    if (copy) await dropCopy(copy.tab);
    setLost(([, ...rest]) => rest);
  }, [copy]);
  return { copy, settle };
}
