"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import css from "../administration.module.css";

/** A generated password, to be handed over: it is on this page and nowhere else. */
export function PasswordOnce({ title, email, password }: { title: string; email: string; password: string }) {
  const t = useTranslations("desk.people");
  return (
    <Notice tone="success" title={title} role="status">
      <p>{t("passwordOnce")}</p>
      <p>
        <bdi>{email}</bdi>
      </p>
      <div className={css.secret}>
        <code>{password}</code>
        <CopyButton text={password} />
      </div>
    </Notice>
  );
}
