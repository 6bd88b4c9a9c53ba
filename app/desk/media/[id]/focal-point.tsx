"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { deskImage, type LibraryItem } from "#components/media/library-item.ts";
import css from "./item.module.css";

const steps: Readonly<Record<string, { x: number; y: number } | undefined>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What must stay in view where the image is cut: chosen by a click on it, or by the arrow keys, with Shift in tens. */
export function FocalPoint({ item }: { item: LibraryItem }) {
  const t = useTranslations("media.item");
  const [focus, setFocus] = useState(item.focus);
  const at = t("focusAt", focus);

  const click = ({ currentTarget, clientX, clientY, detail }: MouseEvent<HTMLElement>) => {
    if (detail === 0) return; // pressed by a key
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    setFocus({ x: within(((clientX - left) / width) * 100), y: within(((clientY - top) / height) * 100) });
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const size = event.shiftKey ? 10 : 1;
    setFocus(({ x, y }) => ({ x: within(x + step.x * size), y: within(y + step.y * size) }));
  };

  return (
    <section className={css.section}>
      <h2>{t("focus")}</h2>
      <p className={css.muted} id="focus-hint">
        {t("focusHint")}
      </p>
      <button
        type="button"
        className={css.stage}
        aria-label={t("focusMark")}
        aria-describedby="focus-hint focus-at"
        onClick={click}
        onKeyDown={press}
      >
        <img src={deskImage(item, 960)} width={item.width ?? 1} height={item.height ?? 1} alt="" draggable={false} />
        <span className={css.mark} style={{ insetBlockStart: `${focus.y}%`, "--x": `${focus.x}%` } as object} />
      </button>
      <p id="focus-at" role="status" className={css.muted}>
        {at}
      </p>
      <input type="hidden" name="focusX" value={focus.x} />
      <input type="hidden" name="focusY" value={focus.y} />
    </section>
  );
}

function within(hundredths: number): number {
  return Math.round(Math.min(100, Math.max(0, hundredths)));
}
