"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { timeOfDay } from "#i18n/format.ts";
import css from "./shell.module.css";

export interface DeskClockProps {
  /** IANA name of the office's time zone. */
  zone: string;
  city: string;
  /** Database clock when the page was made, in ms since 1970. */
  now: number;
}

/** The office's time and UTC by the database's clock, however wrong the laptop's is. */
export function DeskClock({ zone, city, now }: DeskClockProps) {
  const t = useTranslations("desk.shell");
  const [time, setTime] = useState(now);
  useEffect(() => {
    const ahead = now - Date.now();
    const timer = setInterval(() => setTime(Date.now() + ahead), 5_000);
    return () => clearInterval(timer);
  }, [now]);
  const at = new Date(time);
  return (
    <p className={css.clock}>
      <time dateTime={at.toISOString().slice(0, 16)}>
        {t("clock", { time: timeOfDay("en", at, zone), place: city })}
      </time>
      <span className={css.utc}>{t("clock", { time: timeOfDay("en", at, "UTC"), place: "UTC" })}</span>
    </p>
  );
}
