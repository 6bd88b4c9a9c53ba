"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useSingleKeys } from "#components/editor/use-single-keys.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import css from "./changes-view.module.css";

/** How many changes there are, and the ways from one to the next: two buttons, and the keys n and p. */
export function ChangeSteps({ count }: { count: number }) {
  const t = useTranslations("workspace.changes");
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement>(null);
  const isHydrated = useHydrated();
  /** From where the focus is, or from the change gone to last. */
  const go = (by: 1 | -1) => {
    const changes = [...(bar.current?.parentElement?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
    const from = changes.find((change) => change.contains(document.activeElement)) ?? last.current;
    const at = from ? changes.indexOf(from) : -1;
    const next = changes.at(at === -1 && by === -1 ? -1 : at + by);
    if (!next || (at === 0 && by === -1)) return;
    last.current = next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  };
  const hasKeys = useSingleKeys({ n: () => go(1), p: () => go(-1) }, bar);
  const nameOf = (act: string, key: string) => (hasKeys ? t("withKey", { act, key }) : act);
  return (
    <div ref={bar} className={css.steps}>
      <span>{t("count", { count })}</span>
      {isHydrated && count > 0 && (
        <>
          <IconButton icon="arrowUp" label={nameOf(t("previous"), "P")} onPress={() => go(-1)} />
          <IconButton icon="arrowDown" label={nameOf(t("next"), "N")} onPress={() => go(1)} />
        </>
      )}
    </div>
  );
}
