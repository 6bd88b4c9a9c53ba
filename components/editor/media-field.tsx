import { useLocale } from "next-intl";
import { useId } from "react";
import { storableLine } from "#richtext/storable.ts";
import innerField from "./inner-field.module.css";

interface MediaFieldProps {
  label: string;
  value: string;
  longest: number;
  isMissing?: boolean;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** One line about an image or document, in the language of the text; its label is in the desk's. */
export function MediaField({ label, value, longest, isMissing, problem, onChange }: MediaFieldProps) {
  const id = useId();
  const interfaceLanguage = useLocale();
  return (
    <span className={innerField.field}>
      <label htmlFor={id} lang={interfaceLanguage} dir="ltr">
        {label}
      </label>
      <input
        id={id}
        value={value}
        maxLength={longest}
        autoComplete="off"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}p`}
        data-missing={isMissing || undefined}
        onChange={(event) => onChange(storableLine(event.target.value))}
      />
      {problem !== undefined && (
        <span id={`${id}p`} className={innerField.problem} lang={interfaceLanguage} dir="ltr">
          {problem}
        </span>
      )}
    </span>
  );
}
