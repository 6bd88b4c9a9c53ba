import { useCallback, useRef, useState } from "react";
import type { LegalText } from "#db/queries/legal-texts.ts";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { emptyBody } from "#richtext/body.ts";
import { writeLegalText } from "./actions.ts";

type Status =
  | { kind: "untouched" | "unsaved" | "saving" | "saved" }
  /** `other` is the version of somebody else's text that stands in the way: typing more does not end that. */
  | { kind: "refused"; code: string; other: number | null };

/** The text on the screen, and what is known of it on the server. Nothing takes it from the screen, no refusal either. */
export function useLegalText(page: LegalPage, locale: Locale, text: LegalText) {
  const [first] = useState(() => text.body ?? emptyBody());
  const [body, setBody] = useState(first);
  const [status, setStatus] = useState<Status>({ kind: "untouched" });
  const latest = useRef(first);
  const seen = useRef(text.version);
  const running = useRef<Promise<boolean> | null>(null);

  const write = useCallback((written: BodyNode) => {
    latest.current = written;
    setBody(written);
    setStatus((now) => (now.kind === "saving" || otherVersion(now) !== null ? now : { kind: "unsaved" }));
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    setStatus({ kind: "saving" });
    const decision = await writeLegalText({ page, locale, body: sent, seen: seen.current }).catch(() => null);
    if (decision?.ok !== true) {
      const refusal = decision?.refusal ?? { code: "unreachable" };
      const { code } = refusal;
      setStatus({ kind: "refused", code, other: refusal.code === "legal_text_changed" ? refusal.version : null });
      return false;
    }
    seen.current = decision.value.version;
    const isAll = latest.current === sent;
    setStatus({ kind: isAll ? "saved" : "unsaved" });
    return isAll;
  }, [page, locale]);

  /** Resolves to whether the server has it all. Saves never run beside each other. */
  const save = useCallback(() => {
    running.current ??= send().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [send]);

  const other = otherVersion(status);
  /** Puts the text in the place of the one that somebody else saved. */
  const replaceOther = useCallback(async () => {
    if (other === null) return;
    seen.current = other;
    await save();
  }, [other, save]);

  /** Resolves, when a save that runs has ended, to whether it brought everything on the screen to the server. */
  const saved = useCallback(async () => (await running.current) ?? false, []);

  return { first, body, status, isOvertaken: other !== null, write, save, replaceOther, saved };
}

function otherVersion(status: Status): number | null {
  return status.kind === "refused" ? status.other : null;
}
