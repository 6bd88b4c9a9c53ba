import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { timeOfDay } from "#i18n/format.ts";
import { useOfficeZone } from "../../../office-zone.tsx";
import css from "../state-strip.module.css";
import type { Presence } from "./presence.ts";
import type { SentLease } from "./route.ts";

interface LeaseStripProps {
  presence: Presence;
  onTell: (act: SentLease["act"]) => Promise<void>;
}

/** Who else writes or would like to; nothing where this window writes undisturbed. */
export function LeaseStrip({ presence: { writer, asked }, onTell }: LeaseStripProps) {
  const t = useTranslations("workspace.lease");
  const locale = deskLanguageOf(useLocale());
  const { zone } = useOfficeZone();
  if (writer === "here") {
    return asked ? (
      <Notice tone="warning" role="alert" title={t("ring", { name: asked.name })}>
        <p>{t("ringLead", { seconds: asked.seconds })}</p>
        <div className={css.actions}>
          <Button kind="main" onPress={() => onTell("give")}>
            {t("give")}
          </Button>
          <Button onPress={() => onTell("decline")}>{t("decline")}</Button>
        </div>
      </Notice>
    ) : null;
  }
  if (writer === "nobody") {
    return (
      <Notice role="status" title={t("nobody")}>
        <div className={css.actions}>
          <Button kind="main" onPress={() => onTell("hold")}>
            {t("write")}
          </Button>
        </div>
      </Notice>
    );
  }
  const time = timeOfDay(locale, writer.since, zone);
  if (writer.isOwn) {
    return (
      <Notice role="status" title={t("own", { time })}>
        <p>{t("readAlong")}</p>
        <div className={css.actions}>
          <Button onPress={() => onTell("ask").then(() => onTell("hold"))}>{t("writeHere")}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice role="status" title={t("other", { name: writer.name, time })}>
      <p>
        {asked === null
          ? t("readAlong")
          : asked.isHere
            ? t("waiting", { name: writer.name, seconds: asked.seconds })
            : t("askedBy", { name: asked.name })}
      </p>
      {asked === null && (
        <div className={css.actions}>
          <Button onPress={() => onTell("ask")}>{t("ask")}</Button>
        </div>
      )}
    </Notice>
  );
}
