import { useEffect, useRef, useState } from "react";
import type { LinkKnowledge } from "#domain/link-answer.ts";
import type { LinksNow, SentLinks } from "../links/route.ts";

export interface LinkAnswersSettings {
  /** Address of the workspace. */
  at: string;
  editionId: string;
  /** Only who writes has links asked. */
  isWriting: boolean;
  /** As the page was opened with. */
  linkKnowledge: LinkKnowledge;
}

/** Pauses between two looks while something is asked, in milliseconds; the last one again and again. */
const pauses = [1500, 2500, 4000, 8000, 15_000, 30_000];

/** Answers change while nobody types. */
const rest = 5 * 60_000;

/**
 * What the links of the text answered, as it comes in.
 *
 * @param addresses - in the words on the screen, which the server has a moment later
 */
export function useLinkAnswers(
  { at, editionId, isWriting, linkKnowledge }: LinkAnswersSettings,
  addresses: readonly string[],
): LinkKnowledge {
  const [knowledge, setKnowledge] = useState(linkKnowledge);
  const wanted = useRef(addresses);
  wanted.current = addresses;
  const key = addresses.join(" ");

  useEffect(() => {
    if (!isWriting || key === "") return;
    let isHere = true;
    let looks = 0;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const now = document.visibilityState === "visible" ? await askServer(at, { editionId }) : null;
      if (!isHere) return;
      if (now) setKnowledge((before) => (isSame(before, now.knowledge) ? before : now.knowledge));
      const isWaiting = now === null || now.isWaiting || wanted.current.some((one) => !now.addresses.includes(one));
      timer = setTimeout(() => void look(), isWaiting ? (pauses[looks] ?? pauses.at(-1)) : rest);
      looks = isWaiting ? looks + 1 : 0;
    };
    timer = setTimeout(() => void look(), pauses[0]);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [at, editionId, isWriting, key]);

  return knowledge;
}

function isSame(one: LinkKnowledge, other: LinkKnowledge): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function askServer(at: string, sent: SentLinks): Promise<LinksNow | null> {
  try {
    const response = await fetch(`${at}/links`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null; // offline: asked again later
  }
}
