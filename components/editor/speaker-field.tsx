import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { storableLine } from "#richtext/storable.ts";
import innerField from "./inner-field.module.css";
import { useStandingTexts } from "./standing-texts.tsx";

interface SpeakerFieldProps {
  value: string;
  isReadOnly: boolean;
  onChange: (attribution: { speaker: string; office?: string }) => void;
}

/**
 * Who said it: somebody of the office's list, who brings the office along, or any other name. The browser's own list,
 * because a popover of ours hides what is around it from assistive technology, and within the text the editor takes each
 * such mark away again, without end.
 */
export function SpeakerField({ value, isReadOnly, onChange }: SpeakerFieldProps) {
  const t = useTranslations("workspace.editor");
  const id = useId();
  const interfaceLanguage = useLocale();
  const { speakers } = useStandingTexts();
  return (
    <span className={innerField.field}>
      <label htmlFor={id} lang={interfaceLanguage} dir="ltr">
        {t("speaker")}
      </label>
      <input
        id={id}
        value={value}
        maxLength={200}
        autoComplete="off"
        readOnly={isReadOnly}
        aria-required="true"
        data-missing={value === "" || undefined}
        list={`${id}list`}
        onChange={({ target }) => {
          const speaker = storableLine(target.value);
          const known = speakers.find(({ name }) => name === speaker);
          onChange(known ? { speaker, office: storableLine(known.office) } : { speaker });
        }}
      />
      <datalist id={`${id}list`}>
        {speakers.map(({ name, office }) => (
          <option key={`${name} ${office}`} value={name}>
            {office}
          </option>
        ))}
      </datalist>
    </span>
  );
}
