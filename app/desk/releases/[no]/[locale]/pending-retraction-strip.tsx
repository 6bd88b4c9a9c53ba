import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { RequestRow } from "#db/queries/retraction-requests.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import type { Zone } from "#i18n/format.ts";
import { deskInstant } from "../../instants.ts";
import { retractionPath } from "../../paths.ts";
import css from "./state-strip.module.css";

interface PendingRetractionStripProps {
  no: number;
  request: RequestRow;
  zone: Zone;
  at: Date;
}

/** Somebody asked for texts of this release to go for good: readers still have them until a second person decides. */
export function PendingRetractionStrip({ no, request, zone, at }: PendingRetractionStripProps) {
  const t = useTranslations("workspace.strip");
  const when = deskInstant(deskLanguageOf(useLocale()), request.requestedAt, zone, at);
  return (
    <Notice tone="danger" title={t("retractionAsked", { name: request.requestedByName, when })}>
      <div className={css.actions}>
        <LinkButton href={retractionPath(no)}>{t("toRetraction")}</LinkButton>
      </div>
    </Notice>
  );
}
