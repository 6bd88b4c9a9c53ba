import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { isVague } from "#domain/check-links.ts";
import type { Locale } from "#domain/locale.ts";
import css from "./editor.module.css";
import type { ChosenLink, WrittenLink } from "./link.ts";

/** What every form for a link is given; the words are the same whatever they lead to. */
export interface LinkFormProps {
  before: ChosenLink;
  text: string;
  onText: (text: string) => void;
  locale: Locale;
  /** Of the text. */
  lang: string;
  dir: "ltr" | "rtl";
  onApply: (link: WrittenLink) => void;
  onRemove: () => void;
  onClose: () => void;
}

interface FrameProps extends LinkFormProps {
  /** The address as a link may have it; undefined while there is none. */
  href: string | undefined;
  hreflang: string | null;
  /** The fields for the address. */
  children: (isTried: boolean) => ReactNode;
}

/** The words of the link, the fields of its kind, and the buttons. */
export function LinkForm({ before, text, onText, lang, dir, href, hreflang, children, ...on }: FrameProps) {
  const t = useTranslations("workspace.link");
  const [isTried, setTried] = useState(false);
  const isEmpty = text.trim() === "";

  const apply = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (href !== undefined && !isEmpty) on.onApply({ text, href, hreflang });
  };

  return (
    <form className={css.dialogForm} onSubmit={apply} noValidate>
      <div>
        <TextField
          name="link-text"
          label={t("text")}
          lang={lang}
          dir={dir}
          value={text}
          onChange={onText}
          autoFocus={before.text === ""}
          error={isTried && isEmpty ? t("textMissing") : undefined}
        />
        <p role="status" className={css.warning}>
          {!isEmpty && isVague(text) ? t("textVague", { text: text.trim() }) : ""}
        </p>
      </div>
      {children(isTried)}
      <DialogActions>
        <Button type="submit" kind="main">
          {t("apply")}
        </Button>
        <Button onPress={on.onClose}>{t("cancel")}</Button>
        {before.href !== "" && (
          <Button kind="quiet" onPress={on.onRemove}>
            {t("remove")}
          </Button>
        )}
      </DialogActions>
    </form>
  );
}
