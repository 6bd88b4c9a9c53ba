"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { Form } from "#components/ui/form.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TimeField } from "#components/ui/time-field.tsx";
import type { Locale } from "#domain/locale.ts";
import type { Stage } from "#domain/stage.ts";
import { instantOf, type WallTime } from "#domain/wall-time.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { ActButton } from "../../act-button.tsx";
import { AboutFields } from "../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../form-state.ts";
import { useOfficeZone } from "../../office-zone.tsx";
import { RefusalNotice } from "../../refusal-notice.tsx";
import { publish } from "../publication/actions.ts";
import { scheduleAct } from "./actions.ts";
import { FoldField } from "./fold-field.tsx";
import css from "./schedule.module.css";
import { WhenLine } from "./when-line.tsx";

export interface Publishable {
  locale: Locale;
  editionId: string;
  /** Sign-off hash that the approvers signed. */
  seen: string;
  headline: string;
  stage: Stage;
}

interface ScheduleFormProps {
  no: number;
  choices: readonly Publishable[];
  /** Whether the first publication waits for all required languages. */
  waitsForAll: boolean;
  proposed: WallTime;
  now: Date;
  refusal: ShownRefusal | null;
}

/** One act for one language or several: now, or at a time by the ministry's clock. */
export function ScheduleForm({ no, choices, waitsForAll, proposed, now, refusal }: ScheduleFormProps) {
  const t = useTranslations();
  const { zone, city } = useOfficeZone();
  const language = deskLanguageOf(useLocale());
  const ready = choices.filter(({ stage }) => stage === "approved");
  const [chosen, setChosen] = useState<readonly string[]>(ready.map(({ editionId }) => editionId));
  const [when, setWhen] = useState<"at" | "now">("at");
  const [date, setDate] = useState<string | null>(proposed.date);
  const [time, setTime] = useState<string | null>(proposed.time);
  const [fold, setFold] = useState<"earlier" | "later" | null>(null);
  const [published, publishNow, isPublishing] = useActionState(publish, untouched);
  const [scheduled, scheduleAt, isScheduling] = useActionState(scheduleAct, untouched);
  const typed = date !== null && time !== null ? { date, time, ...(fold && { fold }) } : null;
  const goLive = typed && instantOf(typed, zone);
  const none = chosen.length === 0 ? { code: "no_edition_chosen" } : null;
  const timeProblem = when === "at" && goLive && !goLive.ok ? goLive.refusal : null;
  const incomplete = when === "at" && !goLive ? { code: "invalid_time" } : null;

  return (
    <Form action={when === "now" ? publishNow : scheduleAt} className={css.form}>
      <AboutFields about={{ no }} />
      <fieldset className={css.languages}>
        <legend>{t("workspace.schedule.languages")}</legend>
        {waitsForAll && <p className={css.hint}>{t("workspace.schedule.together")}</p>}
        {choices.map((choice) => {
          const { ownName, htmlLang, dir } = localeProfiles[choice.locale];
          const isReady = choice.stage === "approved";
          return (
            <Checkbox
              key={choice.editionId}
              name="editions"
              value={`${choice.editionId}:${choice.seen}`}
              isDisabled={!isReady}
              isSelected={chosen.includes(choice.editionId)}
              onChange={(isOn) =>
                setChosen((ids) => (isOn ? [...ids, choice.editionId] : ids.filter((id) => id !== choice.editionId)))
              }
            >
              <span className={css.choice}>
                <span>
                  <bdi lang={htmlLang} dir={dir}>
                    {ownName}
                  </bdi>
                  {" – "}
                  {isReady
                    ? t(`terms.stage.${choice.stage}`)
                    : t("workspace.schedule.later", { stage: t(`terms.stage.${choice.stage}`) })}
                </span>
                <bdi className={css.headline} lang={htmlLang} dir={dir}>
                  {choice.headline}
                </bdi>
              </span>
            </Checkbox>
          );
        })}
      </fieldset>
      <RadioGroup
        label={t("workspace.schedule.when")}
        value={when}
        onChange={(value) => setWhen(value === "now" ? "now" : "at")}
        options={[
          { value: "at", label: t("workspace.schedule.at") },
          { value: "now", label: t("workspace.schedule.now"), hint: t("workspace.schedule.nowHint") },
        ]}
      />
      {when === "at" && (
        <div className={css.time}>
          <DateField name="date" label={t("workspace.schedule.date")} defaultValue={proposed.date} onChange={setDate} />
          <TimeField
            name="time"
            label={t("workspace.schedule.time", { city })}
            defaultValue={proposed.time}
            onChange={setTime}
          />
          <div className={css.whenLine}>
            {goLive?.ok && <WhenLine at={goLive.value} renderedAt={now} language={language} />}
            {timeProblem?.code === "nonexistent_time" && (
              <RefusalNotice state={{ kind: "refused", refusal: timeProblem }} />
            )}
            {(timeProblem?.code === "ambiguous_time" || fold) && date && time && (
              <FoldField date={date} time={time} zone={zone} value={fold} onChange={setFold} />
            )}
          </div>
        </div>
      )}
      <RefusalNotice state={when === "now" ? published : scheduled} />
      <div>
        <ActButton isPending={isPublishing || isScheduling} refusal={refusal ?? none ?? incomplete ?? timeProblem}>
          {when === "now"
            ? t("workspace.schedule.publish", { count: chosen.length })
            : t("workspace.schedule.act", { time: time ?? "" })}
        </ActButton>
      </div>
    </Form>
  );
}
