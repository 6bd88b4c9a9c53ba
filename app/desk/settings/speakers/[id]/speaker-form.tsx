"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Speaker } from "#db/queries/standing-texts.ts";
import css from "../../../administration.module.css";
import { untouched } from "../../../administration-state.ts";
import { useFormProblems } from "../../../use-form-problems.ts";
import { LocaleFields } from "../../locale-fields.tsx";
import { addSpeaker, changeSpeaker } from "./actions.ts";

/** Without a speaker, a new one. */
export function SpeakerForm({ speaker }: { speaker?: Speaker }) {
  const t = useTranslations("desk.settings");
  const [state, action, isPending] = useActionState(speaker ? changeSpeaker : addSpeaker, untouched);
  const { problems, errorAt } = useFormProblems("settings", state);
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <section className={css.section}>
        <h2>{t(speaker ? "speakerEdit" : "speakerAdd")}</h2>
        <p className={css.muted}>{t("speakerHint")}</p>
        {speaker && (
          <>
            <input type="hidden" name="id" value={speaker.id} />
            <Checkbox name="active" value="yes" defaultSelected={speaker.active}>
              {t("isSpeakerActive")}
            </Checkbox>
          </>
        )}
      </section>
      <section className={css.section}>
        <h2>{t("speakerNames")}</h2>
        <LocaleFields name="names" values={speaker?.names} errorAt={errorAt} />
      </section>
      <section className={css.section}>
        <h2>{t("speakerOffices")}</h2>
        <LocaleFields name="offices" values={speaker?.offices} errorAt={errorAt} isLong />
      </section>
      <div className={css.actions}>
        <Button type="submit" kind="main" isPending={isPending}>
          {t(isPending ? "saving" : speaker ? "save" : "speakerAdd")}
        </Button>
        <LinkButton href="/desk/settings/speakers" kind="quiet">
          {t("cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}
