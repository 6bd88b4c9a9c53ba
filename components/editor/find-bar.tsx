"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import css from "./find-bar.module.css";
import type { SearchedField } from "./left-text.ts";
import { useFind } from "./use-find.ts";

interface FindBarProps {
  editor: Editor;
  fields: readonly SearchedField[];
  /** Of the text. */
  lang: string;
  dir: "ltr" | "rtl";
  onReplace: (field: SearchedField["name"], text: string) => void;
  onClose: () => void;
}

const longest = 200;

/** Finds words in headline, lead and text, and replaces them. Enter goes on, Shift+Enter back, Escape to the match. */
export function FindBar({ editor, fields, lang, dir, onReplace, onClose }: FindBarProps) {
  const t = useTranslations("workspace.find");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => chosenWords(editor));
  const [replacement, setReplacement] = useState("");
  const [isCaseExact, setCaseExact] = useState(false);
  const [areSignsExact, setSignsExact] = useState(false);
  const [isWholeWord, setWholeWord] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const search = useMemo(
    () => ({ words, isCaseExact, areSignsExact, isWholeWord }),
    [words, isCaseExact, areSignsExact, isWholeWord],
  );
  const found = useFind({ editor, fields, onReplace }, search);

  useEffect(() => {
    field.current?.focus(); // the key that opened it may be long over when its code comes
    field.current?.select();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    found.leave();
    onClose();
  };
  const onFindKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    found.step(event.shiftKey ? -1 : 1);
  };
  const count =
    words === ""
      ? ""
      : found.at === null
        ? t("count", { count: found.count })
        : t("at", { at: found.at + 1, count: found.count, field: found.field ?? "body" });

  return (
    <search className={css.find} aria-label={t("title")} onKeyDown={onKeyDown}>
      <div className={css.row}>
        <label htmlFor={`${id}f`}>{t("find")}</label>
        <input
          ref={field}
          id={`${id}f`}
          className={css.words}
          data-sought
          lang={lang}
          dir={dir}
          value={words}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setWords(event.target.value);
            setDone(null);
          }}
          onKeyDown={onFindKey}
        />
        <IconButton
          icon="chevronUp"
          label={t("previous")}
          isDisabled={found.count === 0}
          onPress={() => found.step(-1)}
        />
        <IconButton icon="chevronDown" label={t("next")} isDisabled={found.count === 0} onPress={() => found.step(1)} />
        <span className={css.count} role="status">
          {done === null ? count : t("replaced", { count: done })}
        </span>
        <IconButton
          icon="close"
          label={t("close")}
          onPress={() => {
            found.leave();
            onClose();
          }}
        />
      </div>
      {editor.isEditable && (
        <div className={css.row}>
          <label htmlFor={`${id}r`}>{t("replaceWith")}</label>
          <input
            id={`${id}r`}
            className={css.words}
            data-replacement
            lang={lang}
            dir={dir}
            value={replacement}
            maxLength={longest}
            autoComplete="off"
            onChange={(event) => setReplacement(event.target.value)}
          />
          <Button size="small" onPress={() => found.replace(replacement)}>
            {t("replace")}
          </Button>
          <Button size="small" onPress={() => setDone(found.replaceAll(replacement))}>
            {t("replaceAll")}
          </Button>
          {done !== null && done > 0 && found.undo && (
            <Button
              size="small"
              kind="quiet"
              onPress={() => {
                found.undo?.();
                setDone(null);
              }}
            >
              {t("undo")}
            </Button>
          )}
        </div>
      )}
      <div className={`${css.row} ${css.choices}`}>
        <Checkbox isSelected={isCaseExact} onChange={setCaseExact}>
          {t("case")}
        </Checkbox>
        <Checkbox isSelected={isWholeWord} onChange={setWholeWord}>
          {t("wholeWord")}
        </Checkbox>
        <Checkbox isSelected={areSignsExact} onChange={setSignsExact}>
          {t("signs")}
        </Checkbox>
      </div>
    </search>
  );
}

/** What is chosen in the text is probably looked for, unless it is half the text. */
function chosenWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  return $from.sameParent($to) && to - from <= longest ? state.doc.textBetween(from, to) : "";
}
