"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { locales } from "#domain/locale.ts";
import { longestMediaText } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";
import { storableLine } from "#richtext/storable.ts";
import { formatAt, linkTargetOf } from "./link.ts";
import css from "./media-dialog.module.css";

/** A document that is not in the library but at an address elsewhere. */
export function DocumentAddress({ onInsert }: { onInsert: (node: BodyNode) => void }) {
  const t = useTranslations();
  const [address, setAddress] = useState("");
  const [typedTitle, setTitle] = useState("");
  const [language, setLanguage] = useState<string>("");
  const [isTried, setTried] = useState(false);
  const title = storableLine(typedTitle);
  const href = linkTargetOf(address);

  const insert = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (href === undefined || title.trim() === "") return;
    const format = formatAt(href);
    onInsert({
      type: "documentLink",
      attrs: { media: "", hash: "", name: "", href, title: title.trim(), format, size: 0, language },
    });
  };

  return (
    <details className={css.address}>
      <summary>{t("media.editor.address")}</summary>
      <form onSubmit={insert} noValidate className={css.addressForm}>
        <TextField
          name="document-address"
          label={t("media.editor.addressLabel")}
          dir="ltr"
          value={address}
          onChange={setAddress}
          autoComplete="off"
          spellCheck="false"
          error={isTried && href === undefined ? t("media.editor.addressInvalid") : undefined}
        />
        <TextField
          name="document-title"
          label={t("media.editor.titleLabel")}
          value={title}
          onChange={setTitle}
          maxLength={longestMediaText.caption}
          autoComplete="off"
          error={isTried && title.trim() === "" ? t("media.editor.titleMissing") : undefined}
        />
        <Select
          name="document-language"
          label={t("media.editor.language")}
          value={language || "unknown"}
          onChange={(chosen) => setLanguage(chosen === "unknown" ? "" : String(chosen))}
          options={[
            { id: "unknown", label: t("media.editor.noLanguage") },
            ...locales.map((locale) => ({ id: locale, label: t(`terms.language.${locale}`) })),
          ]}
        />
        <Button type="submit">{t("media.editor.insert")}</Button>
      </form>
    </details>
  );
}
