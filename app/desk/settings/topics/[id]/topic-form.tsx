"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Topic } from "#db/queries/settings.ts";
import css from "../../../administration.module.css";
import { untouched } from "../../../administration-state.ts";
import { useFormProblems } from "../../../use-form-problems.ts";
import { LocaleFields } from "../../locale-fields.tsx";
import { addTopic, changeTopic } from "./actions.ts";

/** Without a topic, a new one. */
export function TopicForm({ topic }: { topic?: Topic }) {
  const t = useTranslations("desk.settings");
  const [state, action, isPending] = useActionState(topic ? changeTopic : addTopic, untouched);
  const { problems, errorAt } = useFormProblems("settings", state);
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <section className={css.section}>
        <h2>{topic ? t("topicEdit", { name: topic.key }) : t("topicAdd")}</h2>
        {topic ? (
          <>
            <input type="hidden" name="id" value={topic.id} />
            <Checkbox name="active" value="yes" defaultSelected={topic.active}>
              {t("isActive")}
            </Checkbox>
          </>
        ) : (
          <TextField
            name="key"
            label={t("topicKey")}
            hint={t("topicKeyHint")}
            error={errorAt("key")}
            autoComplete="off"
            spellCheck="false"
            dir="ltr"
          />
        )}
        <h3>{t("topicNames")}</h3>
        <LocaleFields name="names" values={topic?.names} errorAt={errorAt} />
      </section>
      <div className={css.actions}>
        <Button type="submit" kind="main" isPending={isPending}>
          {t(isPending ? "saving" : topic ? "save" : "topicAdd")}
        </Button>
        <LinkButton href="/desk/settings/topics" kind="quiet">
          {t("cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}
