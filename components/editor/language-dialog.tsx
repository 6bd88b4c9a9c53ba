"use client";

import { getMarkRange } from "@tiptap/core";
import type { Editor } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import css from "./editor.module.css";
import { languageOptions } from "./passage-languages.ts";

interface LanguageDialogProps {
  editor: Editor;
  isOpen: boolean;
  onClose: () => void;
}

/** In which language the chosen words are, where that is not the one of the text: screen readers and checks go by it. */
export function LanguageDialog({ editor, isOpen, onClose }: LanguageDialogProps) {
  const t = useTranslations("workspace.passage");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onClose} size="small">
      <LanguageForm editor={editor} onClose={onClose} />
    </Dialog>
  );
}

function LanguageForm({ editor, onClose }: Omit<LanguageDialogProps, "isOpen">) {
  const t = useTranslations("workspace.passage");
  const locale = useLocale();
  const [before] = useState(() => String(editor.getAttributes("language").lang ?? ""));
  const [language, setLanguage] = useState(before);
  const [isTried, setTried] = useState(false);
  const [hasWords] = useState(() => !editor.state.selection.empty || before !== "");

  const apply = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (language === "") return;
    whole(editor, before).setMark("language", { lang: language }).run();
    onClose();
  };

  if (!hasWords) {
    return (
      <>
        <p>{t("noWords")}</p>
        <DialogActions>
          <Button onPress={onClose}>{t("close")}</Button>
        </DialogActions>
      </>
    );
  }
  return (
    <form className={css.dialogForm} onSubmit={apply} noValidate>
      <Select
        name="passage-language"
        label={t("language")}
        hint={t("hint")}
        options={languageOptions(locale, before)}
        value={language === "" ? null : language}
        onChange={(key) => setLanguage(String(key))}
        error={isTried && language === "" ? t("missing") : undefined}
      />
      <DialogActions>
        <Button type="submit" kind="main">
          {t("apply")}
        </Button>
        <Button onPress={onClose}>{t("cancel")}</Button>
        {before !== "" && (
          <Button
            kind="quiet"
            onPress={() => {
              whole(editor, before).unsetMark("language").run();
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

/** With no words chosen, the marked passage around the cursor is meant. */
function whole(editor: Editor, before: string) {
  const { selection, schema } = editor.state;
  const type = schema.marks.language;
  const range = selection.empty && before !== "" && type && getMarkRange(selection.$from, type);
  const chain = editor.chain().focus();
  return range ? chain.setTextSelection(range) : chain;
}
