"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import css from "./changes-view.module.css";

/** How many changes there are, and the ways from one to the next: two buttons, and the keys n and p. */
export function ChangeSteps({ count }: { count: number }) {
  const t = useTranslations("workspace.changes");
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(null);
  const isHydrated = useHydrated();
  /** From where the focus is, or from the change gone to last. */
  const go = useCallback((by: 1 | -1) => {
    const changes = [...(bar.current?.parentElement?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
    const from = changes.find((change) => change.contains(document.activeElement)) ?? last.current;
    const at = changes.findIndex((change) => change === from);
    const next = changes.at(at === -1 && by === -1 ? -1 : at + by);
    if (!next || (at === 0 && by === -1)) return;
    last.current = next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  }, []);
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "n") go(1);
      if (event.key === "p") go(-1);
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [go]);
  return (
    <div ref={bar} className={css.steps}>
      <span>{t("count", { count })}</span>
      {isHydrated && count > 0 && (
        <>
          <IconButton icon="arrowUp" label={t("previous")} onPress={() => go(-1)} />
          <IconButton icon="arrowDown" label={t("next")} onPress={() => go(1)} />
        </>
      )}
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
