import { useCallback, useRef, useState } from "react";
import type { LegalText } from "#db/queries/legal-texts.ts";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { emptyBody } from "#richtext/body.ts";
import { writeLegalText } from "./actions.ts";

type Status = { kind: "untouched" | "unsaved" | "saving" | "saved" } | { kind: "refused"; code: string };

/** The text on the screen, and what is known of it on the server. Nothing takes it from the screen, no refusal either. */
export function useLegalText(page: LegalPage, locale: Locale, text: LegalText) {
  const [first] = useState(() => text.body ?? emptyBody());
  const [body, setBody] = useState(first);
  const [status, setStatus] = useState<Status>({ kind: "untouched" });
  const latest = useRef(first);
  const seen = useRef(text.version);

  const write = useCallback((written: BodyNode) => {
    latest.current = written;
    setBody(written);
    setStatus({ kind: "unsaved" });
  }, []);

  /** Resolves to whether the server has it all. */
  const save = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    setStatus({ kind: "saving" });
    const decision = await writeLegalText({ page, locale, body: sent, seen: seen.current }).catch(() => null);
    if (decision?.ok !== true) {
      const refusal = decision?.refusal ?? { code: "unreachable" };
      if (refusal.code === "legal_text_changed") seen.current = refusal.version;
      setStatus({ kind: "refused", code: refusal.code });
      return false;
    }
    seen.current = decision.value.version;
    const isAll = latest.current === sent;
    setStatus({ kind: isAll ? "saved" : "unsaved" });
    return isAll;
  }, [page, locale]);

  return { first, body, status, write, save };
}
