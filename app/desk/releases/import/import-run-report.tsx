"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useRefusalSentence } from "../use-refusal-sentence.ts";
import css from "./import.module.css";
import type { ImportRun } from "./import-files.ts";
import { ImportReport } from "./import-report.tsx";

/** What became of the files, one after another, and the way back to bring more. */
export function ImportRunReport({ run: { outcomes, stopped }, onAgain }: { run: ImportRun; onAgain: () => void }) {
  const t = useTranslations("workspace.import");
  const sentence = useRefusalSentence();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const count = outcomes.length + stopped;
  const done = outcomes.filter(({ state }) => state.kind === "imported").length;
  return (
    <div ref={place} tabIndex={-1} className={css.report}>
      {count > 1 && (
        <Notice tone={done === count ? "success" : "warning"} role="status" title={t("allDone", { done, count })}>
          {stopped > 0 && <p>{t("stopped", { count: stopped })}</p>}
        </Notice>
      )}
      {outcomes.map(({ name, state }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and nothing here moves
        <section key={at} aria-label={name}>
          {count > 1 && <p className={css.fileName}>{name}</p>}
          {state.kind === "imported" && <ImportReport imported={state} />}
          {state.kind === "refused" && (
            <Notice tone="danger" title={t("refused", { name })}>
              <p>{sentence(state.refusal)}</p>
            </Notice>
          )}
        </section>
      ))}
      <div className={css.again}>
        <Button onPress={onAgain}>{t("another")}</Button>
      </div>
    </div>
  );
}
