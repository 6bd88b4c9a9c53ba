"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import css from "./editor.module.css";
import { applyLink, chosenLink, linkTargetOf, removeLink } from "./link.ts";

interface LinkDialogProps {
  editor: Editor;
  /** Of the text. */
  lang: string;
  dir: "ltr" | "rtl";
  isOpen: boolean;
  onClose: () => void;
}

/** Words and address of a link. It opens no window and has no title: the words say where it leads. */
export function LinkDialog({ editor, lang, dir, isOpen, onClose }: LinkDialogProps) {
  const t = useTranslations("workspace.link");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onClose} size="small">
      <LinkForm editor={editor} lang={lang} dir={dir} onClose={onClose} />
    </Dialog>
  );
}

function LinkForm({ editor, lang, dir, onClose }: Omit<LinkDialogProps, "isOpen">) {
  const t = useTranslations("workspace.link");
  const [before] = useState(() => chosenLink(editor));
  const [text, setText] = useState(before.text);
  const [address, setAddress] = useState(before.href);
  const [isTried, setTried] = useState(false);
  const href = linkTargetOf(address);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (href === undefined || text.trim() === "") return;
    applyLink(editor, before, { text, href });
    onClose();
  };

  return (
    <form className={css.linkForm} onSubmit={apply} noValidate>
      <TextField
        name="link-text"
        label={t("text")}
        lang={lang}
        dir={dir}
        value={text}
        onChange={setText}
        autoFocus={before.text === ""}
        error={isTried && text.trim() === "" ? t("textMissing") : undefined}
      />
      <TextField
        name="link-address"
        label={t("address")}
        hint={t("addressHint")}
        dir="ltr"
        value={address}
        onChange={setAddress}
        autoFocus={before.text !== ""}
        autoComplete="off"
        spellCheck="false"
        error={isTried && href === undefined ? t("addressInvalid") : undefined}
      />
      <DialogActions>
        <Button type="submit" kind="main">
          {t("apply")}
        </Button>
        <Button onPress={onClose}>{t("cancel")}</Button>
        {before.href !== "" && (
          <Button
            kind="quiet"
            onPress={() => {
              removeLink(editor, before);
              onClose();
            }}
          >
            {t("remove")}
          </Button>
        )}
      </DialogActions>
    </form>
  );
}
